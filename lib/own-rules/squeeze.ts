import { fold } from '../text/fold';

/** Text as phrases are looked for in it, with the way back. */
export interface Squeezed {
  text: string;
  /** For each UTF-16 code unit, its offset in the text as given. */
  at: number[];
}

/**
 * Folds a text and leaves out what only a layout puts in: white space counts once, between Chinese characters and at the
 * ends not at all; characters that are not seen (soft hyphens, zero-width spaces) are left out.
 */
export function squeeze(text: string): Squeezed {
  const folded = fold(text);
  const at: number[] = [];
  let squeezed = '';
  let space = -1;
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i]!;
    if (unseen.test(text[i]!)) continue;
    if (character === ' ') {
      if (space < 0) space = i;
      continue;
    }
    if (space >= 0 && squeezed !== '' && !han.test(character) && !han.test(squeezed.at(-1)!)) {
      squeezed += ' ';
      at.push(space);
    }
    space = -1;
    squeezed += character;
    at.push(i);
  }
  return { text: squeezed, at };
}

const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Characters that are written without spaces: Han, kana and their punctuation. */
const han = /[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
