import type { Unread } from '../clause/finding';
import { CollectedText, type Piece } from './collected-text';

/** What stands between two runs of text: a label and its text, cells, lines, blocks. */
type Separator = '' | ' ' | '\t' | '\n' | '\n\n';

/** Where a builder was, to go back to. */
export interface Mark {
  readonly chunks: number;
  readonly pieces: number;
  readonly lastPieceLength: number;
  readonly length: number;
  readonly separator: Separator;
  readonly marker: string;
  readonly atLineStart: boolean;
  readonly space: HeldSpace | null;
}

/** Collapsible white space met but not yet written: it is dropped at the end of a line. */
interface HeldSpace {
  node: Text;
  offset: number;
  joined: boolean;
}

/** White-space handling is done on so many characters at a time, so that a node of any length can be read in slices. */
const STRETCH = 8_192;

/** Chunks are put together so many at a time, for the same reason. */
const BATCH = 8_192;

/** How white space of a text node is rendered (CSS `white-space`): all of it, only line breaks, or none. */
export type WhiteSpace = 'keep' | 'keep-lines' | 'collapse';

/** Builds a `CollectedText`: runs of text as they are rendered, with separators between blocks. */
export class TextBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #separator: Separator = '';
  #space: HeldSpace | null = null;
  /** Number of a list item whose words are still to come. */
  #marker = '';
  #atLineStart = true;
  #joined = false;

  /** @param maxLength UTF-16 code units after which text is cut */
  constructor(private readonly maxLength: number) {}

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  get isFull(): boolean {
    return this.#length >= this.maxLength;
  }

  /** Where the builder is now. */
  get mark(): Mark {
    return {
      chunks: this.#chunks.length,
      pieces: this.#pieces.length,
      lastPieceLength: this.#pieces.at(-1)?.length ?? 0,
      length: this.#length,
      separator: this.#separator,
      marker: this.#marker,
      atLineStart: this.#atLineStart,
      space: this.#space,
    };
  }

  /** Takes back what was added since; no range may run across the place. */
  goBack(mark: Mark): void {
    this.#chunks.length = mark.chunks;
    this.#pieces.length = mark.pieces;
    const last = this.#pieces.at(-1);
    if (last) last.length = mark.lastPieceLength;
    this.#length = mark.length;
    this.#separator = mark.separator;
    this.#marker = mark.marker;
    this.#atLineStart = mark.atLineStart;
    this.#space = mark.space;
    this.#joined = false;
  }

  /** Whether no words stand on this line yet. */
  get atLineStart(): boolean {
    return this.#atLineStart;
  }

  /** The last characters, at most `length` of them, from no further back than `mark`. */
  tail(length: number, mark?: Mark): string {
    return this.#lastOf(mark?.chunks ?? 0, this.#chunks.length, length);
  }

  /** The last characters before a mark, at most `length` of them. */
  textBefore(mark: Mark, length: number): string {
    return this.#lastOf(0, mark.chunks, length);
  }

  #lastOf(from: number, to: number, length: number): string {
    let words = '';
    for (let index = to - 1; index >= from && words.length < length; index--) {
      words = this.#chunks[index]!.slice(-length) + words;
    }
    return words.slice(-length);
  }

  /** Starts a new block; the first block of a table cell, or after a label, stays on its line. */
  breakBlock(): void {
    if (this.#separator !== '\t' && this.#separator !== ' ') this.#breakWith('\n\n');
  }

  /** What was added last is the label of what comes next, and stands beside it. */
  breakLabel(): void {
    this.#breakWith(' ');
  }

  /** Starts a new block, also after an empty cell. */
  breakRow(): void {
    this.#breakWith('\n\n');
  }

  /** Starts the next cell of a row. */
  breakCell(): void {
    this.#breakWith('\t');
  }

  /** A line break inside a block; two of them start a new block. */
  breakLine(): void {
    if (this.#separator === '') this.#breakWith('\n');
    else this.breakBlock();
  }

  /** Notes that something was left out here: no range may run across it. */
  skip(): void {
    this.#joined = false;
  }

  /** Adds words that stand in no text node, such as the value of a text field. */
  addSynthetic(words: string): void {
    this.#startWords();
    this.#write(words.slice(0, this.maxLength - this.#length));
    this.#joined = false;
    this.#atLineStart = false;
  }

  /** Adds the number of what comes next, which stands in no text node. */
  addLabel(words: string): void {
    this.addSynthetic(words.trim());
    this.breakLabel();
  }

  /** Sets the number of a list item, to be written before its first words, in whatever block they stand. */
  startItem(marker: string): void {
    this.#marker += marker;
  }

  /** Ends a list item; the number of an empty one is dropped. `before` is the mark from before it began. */
  endItem(before: Mark): void {
    if (this.#marker.length > before.marker.length) this.#marker = before.marker;
  }

  /**
   * Adds a stretch of a text node's data, from an offset on, as it is rendered.
   * @returns the offset after it: the node's length when all was added, less when there is no more room
   */
  addText(node: Text, from: number, whiteSpace: WhiteSpace): number {
    const data = node.substringData(from, STRETCH);
    if (whiteSpace === 'keep') return from + (data === '' ? 0 : this.#addWords(node, from, data));
    let at = 0;
    while (at < data.length && !this.isFull) {
      const start = at;
      if (isWhiteSpace(data.charCodeAt(at))) {
        at = endOfWhiteSpace(data, start);
        if (whiteSpace === 'keep-lines') this.#breakLines(data.slice(start, at));
        this.#holdSpace(node, from + start);
      } else {
        at = start + this.#addWords(node, from + start, data.slice(start, endOfWords(data, start)));
      }
    }
    return from + at;
  }

  /** The text built so far, with its map; yields where it can be interrupted. */
  *finish(title: string | null, unread: Unread[], roots: ReadonlySet<Node>): Generator<void, CollectedText> {
    const batches: string[] = [];
    for (let from = 0; from < this.#chunks.length; from += BATCH) {
      batches.push(this.#chunks.slice(from, from + BATCH).join(''));
      yield;
    }
    return yield* CollectedText.of(batches.join(''), title, unread, this.#pieces, roots);
  }

  #breakWith(separator: Separator): void {
    this.#separator = separator;
    this.#space = null;
    this.#joined = false;
    this.#atLineStart = true;
  }

  #breakLines(whiteSpace: string): void {
    const first = whiteSpace.indexOf('\n');
    if (first < 0) return;
    this.breakLine();
    if (whiteSpace.includes('\n', first + 1)) this.breakBlock();
  }

  #holdSpace(node: Text, offset: number): void {
    if (this.#atLineStart || this.#space) return;
    this.#space = { node, offset, joined: this.#joined };
    this.#joined = true;
  }

  #startWords(): void {
    if (this.#separator !== '' && this.#length > 0) this.#write(this.#separator);
    if (this.#space) this.#addPiece(this.#space.node, this.#space.offset, ' ', this.#space.joined);
    if (this.#marker !== '') {
      this.#write(this.#marker);
      this.#joined = false;
    }
    this.#separator = '';
    this.#space = null;
    this.#marker = '';
  }

  /** Returns how many characters there was room for. What shows nothing inside a word is passed over. */
  #addWords(node: Text, from: number, data: string): number {
    const words = data.slice(0, Math.max(0, this.maxLength - this.#length));
    let at = 0;
    for (const { index } of words.matchAll(INVISIBLE)) {
      if (index > at) this.#addRun(node, from + at, words.slice(at, index));
      at = index + 1;
    }
    if (at < words.length) this.#addRun(node, from + at, words.slice(at));
    return words.length;
  }

  #addRun(node: Text, from: number, words: string): void {
    this.#startWords();
    this.#addPiece(node, from, words, this.#joined);
    this.#joined = true;
    this.#atLineStart = false;
  }

  /** Lengthens the last piece where text and node both run on, so that a plain paragraph is one piece. */
  #addPiece(node: Text, from: number, words: string, joined: boolean): void {
    const last = this.#pieces.at(-1);
    const runsOn = joined && last?.node === node && last.from + last.length === from;
    if (runsOn) last.length += words.length;
    else this.#pieces.push({ node, from, start: this.#length, length: words.length, joined });
    this.#write(words);
  }

  #write(words: string): void {
    this.#chunks.push(words);
    this.#length += words.length;
  }
}

/** Soft hyphens, places where a word may be parted, and marks of direction, joining and variation. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

/** White space that HTML collapses: tab, line feed, form feed, carriage return, space; not a no-break space. */
function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function endOfWhiteSpace(data: string, from: number): number {
  let at = from + 1;
  while (at < data.length && isWhiteSpace(data.charCodeAt(at))) at++;
  return at;
}

/** End of the longest run that is rendered character for character: words with single spaces between them. */
function endOfWords(data: string, from: number): number {
  let at = from + 1;
  for (; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (!isWhiteSpace(code)) continue;
    if (code !== 32 || at + 1 === data.length || isWhiteSpace(data.charCodeAt(at + 1))) break;
  }
  return at;
}
