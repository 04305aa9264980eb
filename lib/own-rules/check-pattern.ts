/**
 * Checks the pattern of an own rule before compromise sees it: compromise takes anything and makes the best of it, which
 * for a slip of the finger is a pattern that never matches. What is taken is the part of its language that reads plainly:
 *
 * - `word`, `#Tag`, `{change}` (any form of it; `{change/verb}`), `(change|amend our)`
 * - `.` any word, `*` any words up to what follows
 * - behind one of them `?` (or none), `+` (one or more), `{2}`, `{1,3}`; before it `!` (any word but this)
 * - `^` at the start and `$` at the end: there the sentence begins and ends
 *
 * No regular expressions: they could be made to run for hours.
 */
import type { PatternProblemId } from '../clause/file-problem';
import { patternTags } from './pattern-tags';

/** What is wrong with a pattern, and where (UTF-16 code units from its start). */
export interface PatternProblem {
  id: PatternProblemId;
  position: number;
  /** The sign or word at that place, or `''` at the end. */
  found: string;
  /** Tags that are written alike, or `''`. */
  expected: string;
}

/** A pattern that can be asked. */
export interface CheckedPattern {
  /** Words of which a sentence must have one, group by group, for the pattern to match in it: lower case. */
  needs: readonly (readonly string[])[];
}

/** Reads a pattern; the first thing that is wrong with it, or what it needs. */
export function checkPattern(pattern: string): CheckedPattern | PatternProblem {
  const needs: string[][] = [];
  let isRequired = false;
  const items = [...pattern.matchAll(/\S+/g)];
  for (const item of joinChoices(pattern, items)) {
    const read = readItem(pattern, item.start, item.end);
    if ('id' in read) return read;
    if (!read.required) continue;
    isRequired = true;
    if (read.words?.every(isTelling)) needs.push(read.words);
  }
  return isRequired ? { needs } : problem('pattern-optional', 0, '');
}

/**
 * Whether a word must be written out where it is meant. Short forms hide others ("won't" is "will not", "&" is "and"),
 * all of them short, but for a few.
 */
function isTelling(word: string): boolean {
  return /^[a-z]{5,}$/.test(word) && !hiddenInShortForms.has(word);
}

const hiddenInShortForms: ReadonlySet<string> = new Set('could going percent please should trying would'.split(' '));

interface Item {
  /** Whether a match must have a word, tag or choice of this item. */
  required: boolean;
  /** If so, the words of which it must have one; `null` where it may be any. */
  words: string[] | null;
}

/** Items are parted by spaces, but for those inside of brackets. */
function* joinChoices(pattern: string, pieces: readonly RegExpExecArray[]): Generator<{ start: number; end: number }> {
  let start = -1;
  for (const piece of pieces) {
    const end = piece.index + piece[0].length;
    if (start < 0) start = piece.index;
    const open = pattern.lastIndexOf('(', end - 1);
    if (open >= start && !pattern.slice(open, end).includes(')')) continue;
    yield { start, end };
    start = -1;
  }
  if (start >= 0) yield { start, end: pattern.length };
}

function readItem(pattern: string, start: number, end: number): Item | PatternProblem {
  let at = start;
  if (pattern[at] === '^') {
    if (pattern.slice(0, at).trim() !== '') return problem('pattern-start', at, '^');
    at++;
  }
  const negative = pattern[at] === '!';
  if (negative) at++;
  const core = readCore(pattern, at, end);
  if ('id' in core) return core;
  if (negative && core.isAny) return problem('pattern-apart', at, pattern[at]!);
  at = core.end;
  const count = readCount(pattern, at, end);
  if ('id' in count) return count;
  if (count.end > at && pattern[core.end - 1] === '*') return problem('pattern-apart', at, pattern[at]!);
  // The parser would part the brackets at the space.
  if (pattern[at] === '{' && pattern[at - 1] === ')' && /\s/.test(pattern.slice(start, at))) {
    return problem('pattern-choice-count', at, pattern.slice(at, count.end));
  }
  at = count.end;
  if (pattern[at] === '$' && at + 1 === end) {
    if (pattern.slice(end).trim() !== '') return problem('pattern-end', at, '$');
    at++;
  }
  if (at < end) return wrongSign(pattern, at);
  return { required: !negative && !core.isAny && !count.optional, words: core.words };
}

interface Core {
  end: number;
  words: string[] | null;
  /** Whether it stands for any word. */
  isAny: boolean;
}

const word = /[a-z0-9][a-z0-9'-]*%?/iy;
const tag = /#([a-z]*)/iy;
const root = /\{([a-z]{2,30})(?:\/(?:verb|noun|adjective))?\}/iy;

function readCore(pattern: string, at: number, end: number): Core | PatternProblem {
  const sign = pattern[at];
  if (sign === '.' || sign === '*') return { end: at + 1, words: null, isAny: true };
  if (sign === '(') return readChoices(pattern, at, end);
  if (sign === '{') {
    const length = lengthAt(root, pattern, at);
    return length > 0
      ? { end: at + length, words: null, isAny: false }
      : problem('pattern-root', at, pattern.slice(at, end));
  }
  return readWordOrTag(pattern, at);
}

function readWordOrTag(pattern: string, at: number): Core | PatternProblem {
  if (pattern[at] === '#') {
    const length = lengthAt(tag, pattern, at);
    const name = pattern.slice(at + 1, at + length);
    const known = patternTags.includes(name.charAt(0).toUpperCase() + name.slice(1));
    if (!known) return { ...problem('pattern-tag', at, `#${name}`), expected: likeTags(name) };
    return { end: at + length, words: null, isAny: false };
  }
  const length = lengthAt(word, pattern, at);
  if (length === 0) return wrongSign(pattern, at);
  return { end: at + length, words: [pattern.slice(at, at + length).toLowerCase()], isAny: false };
}

/** "(change|amend our)": words and tags, alternatives of one word or more. */
function readChoices(pattern: string, open: number, end: number): Core | PatternProblem {
  const words: string[] = [];
  let longest: string | null = null;
  let isEmpty = true;
  let isAnyWord = false;
  for (let at = open + 1; at < end;) {
    const sign = pattern[at]!;
    if (sign === '|' || sign === ')') {
      if (isEmpty) return problem('pattern-empty-choice', at, sign);
      if (longest === null) isAnyWord = true;
      else words.push(longest);
      if (sign === ')') return { end: at + 1, words: isAnyWord ? null : words, isAny: false };
      longest = null;
      isEmpty = true;
      at++;
    } else if (/\s/.test(sign)) {
      at++;
    } else {
      if (sign === '(') return problem('pattern-nested', at, sign);
      if ('!?*+.{}^$'.includes(sign)) return problem('pattern-choice-sign', at, sign);
      const read = readWordOrTag(pattern, at);
      if ('id' in read) return read;
      const [name = ''] = read.words ?? [];
      if (name.length > (longest?.length ?? 0)) longest = name;
      isEmpty = false;
      at = read.end;
    }
  }
  return problem('pattern-unclosed', open, '(');
}

/** The most words that `{n,m}` may ask for. */
const longestCount = 50;

function readCount(pattern: string, at: number, end: number): { end: number; optional: boolean } | PatternProblem {
  const sign = pattern[at];
  if (at >= end || !sign) return { end: at, optional: false };
  if (sign === '?') return { end: at + 1, optional: true };
  if (sign === '+') return { end: at + 1, optional: false };
  if (sign === '*') return problem('pattern-apart', at, sign);
  if (sign !== '{') return { end: at, optional: false };
  const stop = pattern.indexOf('}', at);
  const [, least = '', most] = /^\{(\d{1,2})(?:,(\d{1,2}))?\}$/.exec(pattern.slice(at, stop + 1)) ?? [];
  const from = Number(least);
  const to = Number(most ?? least);
  if (least === '' || to < 1 || to < from || to > longestCount) {
    return problem('pattern-count', at, pattern.slice(at, stop < at || stop >= end ? end : stop + 1));
  }
  return { end: stop + 1, optional: from === 0 };
}

/** What to say of a sign that nothing can be made of. */
function wrongSign(pattern: string, at: number): PatternProblem {
  const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0x20).trim();
  if (sign === '/') return problem('pattern-regex', at, sign);
  if (sign === '[' || sign === ']') return problem('pattern-bracket', at, sign);
  if (sign === ')' || sign === '}') return problem('pattern-unopened', at, sign);
  if (sign === '^') return problem('pattern-start', at, sign);
  if (sign === '$') return problem('pattern-end', at, sign);
  return problem('pattern-sign', at, sign);
}

function problem(id: PatternProblemId, position: number, found: string): PatternProblem {
  return { id, position, found, expected: '' };
}

/** At most three tags that are written nearly like a name; else the most common ones. */
function likeTags(name: string): string {
  const like = patternTags
    .map((known) => ({ known, distance: editDistance(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  const named = like.length > 0 ? like.slice(0, 3).map(({ known }) => known) : ['Noun', 'Verb', 'Value'];
  return named.map((known) => `#${known}`).join(', ');
}

/** How many letters must be put in, taken out or changed to make one word of another. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(row[j]! + (letter === to[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
