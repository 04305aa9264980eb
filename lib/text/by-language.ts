import type { RawBlock } from './blocks';
import { tellLanguage } from './language';

const HAN = /[\u4e00-\u9fff]/;
const CHINESE = /[\u4e00-\u9fff]{4}/;
const ENGLISH = /[a-z] [a-z]{1,12} [a-z]/i;

/** Between the cells of a row, and between sentences. */
const CELL = /\t/g;
const SENTENCE = /[.!?;。！？；]/g;

/**
 * Cuts blocks where they go on in the other language, so that both are read: in tables with a column for each, and in
 * paragraphs that say everything twice. What is cut off keeps section and list; headings stay whole.
 */
export function splitByLanguage(text: string, blocks: RawBlock[]): RawBlock[] {
  if (!holdsBoth(text)) return blocks;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || !holdsBoth(text.slice(block.start, block.end))) return block;
    const starts = cutsIn(text, block.start, block.end, CELL).flatMap((start, index, cells) => [
      start,
      ...cutsIn(text, start, cells[index + 1] ?? block.end, SENTENCE).slice(1),
    ]);
    return starts.map((start, index) => {
      const end = starts[index + 1] ?? block.end;
      return index === 0
        ? { ...block, end }
        : { ...block, start, end, content: start, label: null, isOutermost: false };
    });
  });
}

function holdsBoth(text: string): boolean {
  // One character is looked for faster than four.
  return HAN.test(text) && CHINESE.test(text) && ENGLISH.test(text);
}

/** Where a stretch of text begins, and where behind a boundary it goes on in another language. */
function cutsIn(text: string, from: number, to: number, boundary: RegExp): number[] {
  const cuts = [from];
  let before: string | null = null;
  let start = from;
  for (const { index } of [...text.slice(from, to).matchAll(boundary), { index: to - from }]) {
    const end = Math.min(from + index + 1, to);
    const language = tellLanguage(text, start, end);
    if (language && before && language !== before) cuts.push(start);
    before = language ?? before;
    start = end;
  }
  return cuts;
}
