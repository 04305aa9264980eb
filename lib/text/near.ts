/**
 * Words with a gap between them ("liable … more than"). A gap inside a regular expression is tried from every character
 * to every other; here the words are found first and the distance is counted, which takes the time of reading once.
 */

/** What follows a gap: `word` (flag `g`) at most `gap` characters on, with none of the `stops` before it. */
export interface Step {
  gap: number;
  stops: string;
  word: RegExp;
}

/** Words with gaps between them: the first (flag `g`), then each further step. */
export interface Phrase {
  first: RegExp;
  then: readonly Step[];
}

/** Offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** No word behind a gap is longer, what it must stand before included. */
const LONGEST_WORD = 100;

/** The stretches that a phrase takes up, each to the nearest last word, none overlapping another. */
export function* findNear(text: string, { first, then }: Phrase): Generator<Stretch> {
  let from = 0;
  for (;;) {
    first.lastIndex = from;
    const match = first.exec(text);
    if (!match) return;
    from = match.index + match[0].length;
    const end = endOfSteps(text, from, then);
    if (end === null) continue;
    from = end;
    yield { start: match.index, end };
  }
}

/** Whether the text has a phrase. */
export function hasNear(text: string, phrase: Phrase): boolean {
  return findNear(text, phrase).next().value !== undefined;
}

function endOfSteps(text: string, from: number, [step, ...others]: readonly Step[]): number | null {
  if (!step) return from;
  for (const { end } of reach(text, from, step)) {
    const last = endOfSteps(text, end, others);
    if (last !== null) return last;
  }
  return null;
}

/** Each place where the word of a step follows `from`, which is behind at least one character. */
export function* reach(text: string, from: number, { gap, stops, word }: Step): Generator<Stretch> {
  // With the character before, so that a word boundary is seen.
  const before = from - 1;
  const near = text.slice(before, from + gap + LONGEST_WORD);
  let seen = 1;
  let at = 1;
  for (;;) {
    word.lastIndex = at;
    const match = word.exec(near);
    if (!match || match.index > gap + 1 || hasAny(near, seen, match.index, stops)) return;
    seen = match.index;
    at = Math.max(word.lastIndex, match.index + 1);
    yield { start: before + match.index, end: before + match.index + match[0].length };
  }
}

/** Where the first `cue` (flag `g`) stands from which at most `gap` characters lead to the end, none of `stops` among them. */
export function leadToEnd(text: string, cue: RegExp, gap: number, stops: string): number | null {
  cue.lastIndex = 0;
  for (let match = cue.exec(text); match; match = cue.exec(text)) {
    const end = match.index + match[0].length;
    if (text.length - end <= gap && !hasAny(text, end, text.length, stops)) return match.index;
  }
  return null;
}

function hasAny(text: string, from: number, to: number, characters: string): boolean {
  for (let at = from; at < to; at++) if (characters.includes(text.charAt(at))) return true;
  return false;
}

/** The end of the last match of a pattern (flag `g`), or 0. */
export function endOfLast(text: string, pattern: RegExp): number {
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) end = match.index + match[0].length;
  return end;
}

/** The text from behind the last of the `stops`. */
export function afterLast(text: string, stops: string): string {
  let start = text.length;
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** The text up to the first of the `stops`. */
export function beforeFirst(text: string, stops: string): string {
  let end = 0;
  while (end < text.length && !stops.includes(text.charAt(end))) end += 1;
  return text.slice(0, end);
}
