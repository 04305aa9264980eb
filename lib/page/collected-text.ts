/** The text of a page as the engine reads it, with the way back to the nodes it came from. */
import type { Unread } from '../clause/finding';

/** A run of text that stands in one text node, character for character (white space aside). */
export interface Piece {
  node: Text;
  /** UTF-16 offset into the node's data. */
  from: number;
  /** UTF-16 offset into the collected text. */
  start: number;
  length: number;
  /** Whether nothing but collapsed white space lies between this piece and the one before it. */
  joined: boolean;
}

/** Text of a page and its map. Offsets are UTF-16 code units into `text`, end exclusive. */
export class CollectedText {
  private constructor(
    readonly text: string,
    readonly title: string | null,
    readonly unread: Unread[],
    private readonly pieces: readonly Piece[],
    /** Index of a text node's first piece; its others follow it. */
    private readonly firstPiece: ReadonlyMap<Node, number>,
    /** The documents that the text stands in: the page's own and those of its frames. */
    readonly documents: ReadonlySet<Document>,
    /** The documents and open shadow roots that were walked through, also those without text yet. */
    readonly roots: ReadonlySet<Node>,
  ) {}

  /**
   * Yields where it can be interrupted.
   * @param text blocks separated by blank lines, white space collapsed as rendered
   * @param title the first `h1`, or the document's title, or `null`
   * @param unread what was left out, and why
   * @param pieces in the order of the text
   * @param roots the documents and shadow roots that were walked through
   */
  static *of(
    text: string,
    title: string | null,
    unread: Unread[],
    pieces: readonly Piece[],
    roots: ReadonlySet<Node>,
  ): Generator<void, CollectedText> {
    const firstPiece = new Map<Node, number>();
    const documents = new Set<Document>();
    for (let index = 0; index < pieces.length; index++) {
      const { node } = pieces[index]!;
      if (node !== pieces[index - 1]?.node) {
        firstPiece.set(node, index);
        documents.add(node.ownerDocument);
      }
      if (index % 1_024 === 0) yield;
    }
    return new CollectedText(text, title, unread, pieces, firstPiece, documents, roots);
  }

  /**
   * The DOM ranges of `text.slice(start, end)`, in order. List numbers and other words that stand in no text node have
   * none. Empty when the page no longer says there what was collected.
   */
  rangesOf(start: number, end: number): Range[] {
    const spans: { first: Piece; from: number; last: Piece; to: number }[] = [];
    for (let index = this.#pieceAt(start); index < this.pieces.length; index++) {
      const piece = this.pieces[index]!;
      if (piece.start >= end) break;
      const from = piece.from + Math.max(0, start - piece.start);
      const to = piece.from + Math.min(piece.length, end - piece.start);
      if (!this.#isUnchanged(piece, from, to)) return [];
      const open = spans.at(-1);
      if (open && piece.joined) Object.assign(open, { last: piece, to });
      else spans.push({ first: piece, from, last: piece, to });
    }
    return spans.map(({ first, from, last, to }) => {
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, from);
      range.setEnd(last.node, to);
      return range;
    });
  }

  /** The offset in `text` of a place in a text node, or `null` when it was not collected. */
  offsetOf(node: Node, offset: number): number | null {
    const first = this.firstPiece.get(node);
    if (first === undefined) return null;
    for (let index = first; this.pieces[index]?.node === node; index++) {
      const piece = this.pieces[index]!;
      if (offset < piece.from) return piece.start;
      if (offset <= piece.from + piece.length) return piece.start + offset - piece.from;
    }
    return null;
  }

  /** Index of the first piece that ends after `offset`. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle]!;
      if (piece.start + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a stretch of the node's data, by offsets into it, still says what was collected. */
  #isUnchanged({ node, from: pieceFrom, start }: Piece, from: number, to: number): boolean {
    if (!node.isConnected || node.length < to) return false;
    const at = start + from - pieceFrom;
    return spaced(node.substringData(from, to - from)) === spaced(this.text.slice(at, at + to - from));
  }
}

function spaced(words: string): string {
  return words.replace(/[\t\n\r\f]/g, ' ');
}
