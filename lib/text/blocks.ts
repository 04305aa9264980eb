import type { Block, BlockKind } from './agreement-text';
import { isPlainTitle, isTitle, startsLower } from './heading';
import type { Label } from './label';
import { readLabel } from './label';
import type { Line } from './lines';
import { readLines } from './lines';
import { Outline, type Place } from './outline';

/** A block with what the later steps of reading need of its place. */
export interface RawBlock extends Block {
  /** Offset where its text begins, after its label. */
  content: number;
  /** Identity of the list it is a member of, or `null`. */
  list: number | null;
  label: Label | null;
  /** Whether a section begins with it that stands in no other. */
  isOutermost: boolean;
}

/** Cuts a text into headings, paragraphs, items and rows, and gives each its section. The language of none is told yet. */
export function readBlocks(text: string): RawBlock[] {
  const parts = joinLines(text, readLines(text));
  const outline = new Outline();
  const blocks: RawBlock[] = [];
  let opens = false;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const kind = kindOf(text, part, next);
    const { label } = part;
    let place: Place;
    if (label) {
      place = outline.place(label, part.indent, opens, kind === 'heading');
    } else if (kind === 'heading') {
      const isTitle = index === 0 && !endsWithColon(text, part);
      place = outline.placeHeading(isTitle ? null : headingWords(text, part), part.isMarkdownHeading);
    } else {
      place = { section: outline.placePlain(part.indent), list: null, isOutermost: false };
    }
    opens = label !== null && (kind === 'heading' || endsWithColon(text, part));
    const { start, end, content } = part;
    const { section, list, isOutermost } = place;
    blocks.push({ kind, start, end, section, language: 'other', content, list, label, isOutermost });
  }
  return blocks;
}

function endsWithColon(text: string, part: Part): boolean {
  return ':：'.includes(text.charAt(part.end - 1));
}

/** One or more lines that belong together. */
interface Part {
  start: number;
  end: number;
  content: number;
  indent: number;
  label: Label | null;
  isRow: boolean;
  isMarkdownHeading: boolean;
  /** Length of its last line. */
  lastLine: number;
}

function joinLines(text: string, lines: Line[]): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  for (const line of lines) {
    if (isRule(text, line)) {
      open = null;
      continue;
    }
    const part = readPart(text, line);
    if (open && goesOn(text, open, part, line)) {
      open.end = line.end;
      open.lastLine = line.end - line.start;
      continue;
    }
    parts.push(part);
    open = part;
  }
  return parts;
}

function readPart(text: string, line: Line): Part {
  const hashes = markdownPrefix(text, line);
  const start = line.start + hashes;
  const label = readLabel(text, start, line.end);
  return {
    start: line.start,
    end: line.end,
    content: label?.end ?? start,
    indent: line.indent,
    label,
    isRow: isRow(text, label?.end ?? start, line),
    isMarkdownHeading: hashes > 0 && text.charAt(line.start) === '#',
    lastLine: line.end - line.start,
  };
}

/** Length of "## ", "> " or "**" before the words of a line. */
function markdownPrefix(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 10));
  return (
    /^(?:#{1,6} {1,2}|> ?)?(?:\*\*(?=[0-9(（一二三四五六七八九十第]|[A-Z]{1,5}[.)] ))?/.exec(head)?.[0].length ?? 0
  );
}

/** A line of dashes or the like. */
function isRule(text: string, line: Line): boolean {
  if (line.end - line.start < 3) return false;
  const first = text.charAt(line.start);
  if (!'-_=*~·.—'.includes(first)) return false;
  for (let at = line.start; at < line.end; at += 1) {
    const character = text.charAt(at);
    if (character !== first && character !== ' ') return false;
  }
  return true;
}

function isRow(text: string, from: number, { end, tab }: Line): boolean {
  if (text.charAt(from) === '|' && text.charAt(end - 1) === '|') return true;
  // A tab behind the label sets it off, no more.
  return tab && text.slice(from, end).includes('\t');
}

const CLOSING = '"\'”’)）]】》」』*';
const TERMINAL = '.!?。！？;；:：…';

/** Whether the line goes on with the sentence or paragraph of the part before it. */
function goesOn(text: string, open: Part, part: Part, line: Line): boolean {
  if (open.isRow || part.isRow || part.isMarkdownHeading || open.isMarkdownHeading) return false;
  const first = text.charAt(line.start);
  if ('，。、；：）】”％,;)%'.includes(first)) return true;
  const last = lastCharacter(text, open);
  const flows = line.wrapped && !line.gap && open.lastLine >= 20;
  if (TERMINAL.includes(last)) return flows && !part.label && last !== ':' && last !== '：';
  if (part.label) return flows && !startsList(part.label, open);
  if (flows) return true;
  if (isTitle(text, open.content, open.end)) return false;
  return startsLower(text, line.start) || ',，、(（'.includes(last);
}

/** In wrapped prose "(2)" or "14.2" may open a line by chance; the next or first number of a list does not. */
function startsList(label: Label, open: Part): boolean {
  const before = open.label;
  if (!before) return label.ordinal <= 1 && label.style !== 'decimal';
  return before.style === label.style ? label.ordinal === before.ordinal + 1 : label.ordinal <= 1;
}

function lastCharacter(text: string, part: Part): string {
  let at = part.end - 1;
  while (at > part.start && CLOSING.includes(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

function kindOf(text: string, part: Part, next: Part | undefined): BlockKind {
  if (part.isRow) return 'row';
  if (part.isMarkdownHeading) return 'heading';
  const { label } = part;
  if (label && (label.style === 'annex' || part.content >= part.end)) return 'heading';
  if (label && !HEADING_STYLES.has(label.style)) return 'item';
  if (isTitle(text, part.content, part.end) && (label || next)) return 'heading';
  if (label && next && !isNeighbour(label, next.label) && isPlainTitle(text, part.content, part.end)) return 'heading';
  if (!label && next && isOpening(text, part, next)) return 'heading';
  return label ? 'item' : 'paragraph';
}

/** Whether two labels number members of one list. */
function isNeighbour(one: Label, other: Label | null): boolean {
  return other?.style === one.style && other.depth === one.depth;
}

const HEADING_STYLES = new Set(['decimal', 'han', 'article', 'chapter', 'capital', 'letter', 'roman']);

/** "特别提示:" or "Special Note:" over a paragraph, not over a list. */
function isOpening(text: string, part: Part, next: Part): boolean {
  if (!endsWithColon(text, part) || next.label || part.end - part.start > 30) return false;
  const following = text.charAt(next.end - 1);
  return '.。'.includes(following) && isTitle(text, part.content, part.end - 1);
}

/** Longest heading that serves as a section's name. */
const LONGEST_NAME = 60;

function headingWords(text: string, part: Part): string | null {
  const words = text
    .slice(part.content, part.end)
    .replace(/[:：]$/, '')
    .replace(/^\*\*|\*\*$/g, '')
    .trim();
  return words.length <= LONGEST_NAME ? words : null;
}
