import type { Unread } from '../clause/finding';
import { CollectedText, type Piece } from './collected-text';

/** What stands between two runs of text: cells, lines, blocks. */
type Separator = '' | '\t' | '\n' | '\n\n';

/** How white space of a text node is rendered (CSS `white-space`): all of it, only line breaks, or none. */
export type WhiteSpace = 'keep' | 'keep-lines' | 'collapse';

/** Builds a `CollectedText`: runs of text as they are rendered, with separators between blocks. */
export class TextBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #separator: Separator = '';
  /** Collapsible white space met but not yet written: it is dropped at the end of a line. */
  #space: { node: Text; offset: number; joined: boolean } | null = null;
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

  /** Starts a new block; the first block of a table cell stays on the line of its row. */
  breakBlock(): void {
    if (this.#separator !== '\t') this.#breakWith('\n\n');
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

  /** Sets the number of a list item, to be written before its first words, in whatever block they stand. */
  startItem(marker: string): void {
    this.#marker += marker;
  }

  /** Ends a list item; the number of an empty one is dropped. */
  endItem(): void {
    this.#marker = '';
  }

  /** Adds the data of a text node as it is rendered. */
  addText(node: Text, whiteSpace: WhiteSpace): void {
    const { data } = node;
    if (whiteSpace === 'keep') {
      if (data !== '') this.#addWords(node, 0, data.length);
      return;
    }
    for (let at = 0; at < data.length && !this.isFull;) {
      const from = at;
      if (isWhiteSpace(data.charCodeAt(at))) {
        at = endOfWhiteSpace(data, from);
        if (whiteSpace === 'keep-lines') this.#breakLines(data.slice(from, at));
        this.#holdSpace(node, from);
      } else {
        at = endOfWords(data, from);
        this.#addWords(node, from, at);
      }
    }
  }

  /** The text built so far, with its map. */
  finish(title: string | null, unread: Unread[]): CollectedText {
    return new CollectedText(this.#chunks.join(''), title, unread, this.#pieces);
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

  #addWords(node: Text, from: number, end: number): void {
    this.#startWords();
    const words = node.data.slice(from, Math.min(end, from + this.maxLength - this.#length));
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
