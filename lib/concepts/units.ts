/** A sentence cut into units: Latin words, Han characters one by one, and the few signs that mean something. */

/** Units of folded text, in parallel arrays, since a document has tens of thousands. */
export interface Units {
  units: string[];
  /** Offsets into the folded text. */
  starts: number[];
  ends: number[];
  /** Whether punctuation stands before the unit that ends a phrase. */
  breaks: boolean[];
  /** Where the unit stands for measuring distance: characters, of which a Han character counts for three. */
  at: number[];
}

const phraseEnd = /[,;:.!?()。、[\]【】]/;
const hanWeight = 3;

/** Kinds of character: a part of a word, a Han character or sign (a unit of its own), or nothing. */
const enum Kind {
  None,
  Word,
  Single,
}

const wordCharacter = /[\p{Script=Latin}\p{N}]/u;
const singleCharacter = /\p{Script=Han}|[$€£¥₹%*《]/u;
/** Filled as characters are met: a table is ten times as fast as a regular expression over the sentence. */
const kinds = new Uint8Array(0x10000).fill(255);

/** Cuts folded text. A possessive ending ("Acme's", "Acme 's") is a unit of its own, so that names match with and without it. */
export function cutUnits(folded: string): Units {
  const result: Units = { units: [], starts: [], ends: [], breaks: [], at: [] };
  let weight = 0;
  let previous = 0;
  for (let i = 0; i < folded.length;) {
    const isEnding = folded.startsWith("'s", i) && kindAt(folded, i + 2) !== Kind.Word;
    const kind = isEnding ? Kind.Word : kindAt(folded, i);
    if (kind === Kind.None) {
      i++;
      continue;
    }
    const end = isEnding ? i + 2 : kind === Kind.Word ? wordEnd(folded, i) : i + 1;
    const gap = i - previous;
    weight += Math.min(gap, 3);
    const plain = gap === 0 || (gap === 1 && folded[previous] === ' ');
    const breaks = !plain && phraseEnd.test(folded.slice(previous, i));
    const possessive = end - i > 2 && folded.endsWith("'s", end);
    push(folded.slice(i, possessive ? end - 2 : end), i, breaks);
    if (possessive) push("'s", end - 2, false);
    weight += kind === Kind.Word ? end - i : hanWeight;
    previous = i = end;
  }
  return result;

  function push(unit: string, start: number, breaks: boolean): void {
    result.units.push(unit);
    result.starts.push(start);
    result.ends.push(start + unit.length);
    result.breaks.push(breaks);
    result.at.push(weight);
  }
}

function kindAt(text: string, i: number): Kind {
  const code = text.charCodeAt(i);
  let kind = kinds[code]!;
  if (kind === 255) {
    const character = text[i]!;
    kind = wordCharacter.test(character) ? Kind.Word : singleCharacter.test(character) ? Kind.Single : Kind.None;
    kinds[code] = kind;
  }
  return kind;
}

/** Where the word that starts at `i` ends; apostrophes, ampersands and hyphens inside it belong to it. */
function wordEnd(text: string, i: number): number {
  let end = i + 1;
  for (;;) {
    while (end < text.length && kindAt(text, end) === Kind.Word) end++;
    const joins = text[end] === "'" || text[end] === '-' || text[end] === '&';
    if (!joins || end + 1 >= text.length || kindAt(text, end + 1) !== Kind.Word) return end;
    end += 2;
  }
}
