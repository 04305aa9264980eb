import type { Sentence } from './agreement-text';
import type { RawBlock } from './blocks';

/** Fills in, for every sentence of a list, the index of the sentence that introduces the list. */
export function linkLeadIns(text: string, blocks: readonly RawBlock[], sentences: readonly Sentence[]): void {
  const lists = new Map<number, number | null>();
  let before: number | null = null;
  let open: number | null = null;
  let index = 0;
  for (const [blockIndex, block] of blocks.entries()) {
    const first = index;
    while (sentences[index]?.block === blockIndex) index += 1;
    let leadIn: number | null = null;
    const previous = blocks[blockIndex - 1];
    if (block.list !== null && block.kind !== 'heading') {
      if (!lists.has(block.list)) lists.set(block.list, introduction(text, previous, sentences, before));
      leadIn = lists.get(block.list) ?? null;
      open = null;
    } else if (block.kind === 'paragraph' && endsWith(text, block.end, ';；')) {
      if (open === null && previous && endsWith(text, previous.end, ':：')) open = before;
      leadIn = open;
    } else {
      leadIn = block.kind === 'paragraph' ? open : null;
      open = null;
    }
    for (let each = first; each < index; each += 1) {
      const sentence = sentences[each];
      if (sentence) sentence.leadIn = leadIn ?? inlineLeadIn(text, sentences, first, each);
    }
    before = index > first ? index - 1 : before;
  }
}

/** Words of a lead-in that ends like any sentence: "in the following circumstances."; "the section below" leads in none. */
const FOLLOWING =
  /\b(?:following|as follows|(?:listed|set out|described|stated|specified|mentioned|enumerated|outlined|circumstances|cases|events|situations|conditions|reasons|measures|actions|items|ways|purposes|requirements|obligations) below)\b|下列|以下(?!简称|统称|合称|称)|如下/i;

/** The end of a sentence that a list completes. */
const UNFINISHED = /(?:[:：,，、—-]|[\p{L}\p{N})）”"])$/u;

/** The sentence at the end of the block before a list that introduces it, or `null`. */
function introduction(
  text: string,
  block: RawBlock | undefined,
  sentences: readonly Sentence[],
  last: number | null,
): number | null {
  if (!block || last === null || block.kind === 'heading' || block.kind === 'row') return null;
  if (UNFINISHED.test(text.slice(block.end - 2, block.end))) return last;
  const blockIndex = sentences[last]?.block;
  for (let index = last; index > last - LOOK_BACK; index -= 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.block !== blockIndex) return null;
    if (FOLLOWING.test(text.slice(sentence.start, sentence.end))) return index;
  }
  return null;
}

/** "If any of the following occurs, … . We may say more in the rules." still introduces what follows. */
const LOOK_BACK = 3;

function endsWith(text: string, end: number, characters: string): boolean {
  return characters.includes(text.charAt(end - 1));
}

const MEMBER = /^(?:(?:and\/or|and|or|以及|或|和|且)\s?)?[(（]\s?([a-z0-9一二三四五六七八九十]{1,4})\s?[)）]/i;

/** "(b) …" after "We may: (a) …;" is led in by the sentence that holds "(a)". */
function inlineLeadIn(text: string, sentences: readonly Sentence[], first: number, index: number): number | null {
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (!sentence || !before || index === first || !endsWith(text, before.end, ';；')) return null;
  if (!MEMBER.test(text.slice(sentence.start, sentence.start + 16))) return null;
  if (before.leadIn !== null) return before.leadIn;
  return INLINE_LIST.test(text.slice(before.start, before.end)) ? index - 1 : null;
}

const INLINE_LIST = /[(（]\s?(?:a|i|1|一|A|x)\s?[)）]/;

/** Whether a sentence completes the lead-in of its list: a second one in an item stands by itself. */
export function completesLeadIn(text: string, before: Sentence | undefined, item: Sentence): boolean {
  return before?.block !== item.block || endsWith(text, before.end, ';；');
}

/** Where in the sentence that leads in an item the first item begins: "We may: (a) …; (b) …" ends before "(a)". */
export function endOfLeadIn(text: string, leadIn: Sentence, item: Sentence): number {
  const list = leadIn.block === item.block ? INLINE_LIST.exec(text.slice(leadIn.start, leadIn.end)) : null;
  return list === null ? leadIn.end : leadIn.start + list.index;
}
