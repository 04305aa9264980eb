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
  /** Index of a text node's first piece; its others follow it. */
  readonly #firstPiece = new Map<Node, number>();

  /**
   * @param text blocks separated by blank lines, white space collapsed as rendered
   * @param title the first `h1`, or the document's title, or `null`
   * @param unread what was left out, and why
   * @param pieces in the order of the text
   */
  constructor(
    readonly text: string,
    readonly title: string | null,
    readonly unread: Unread[],
    private readonly pieces: readonly Piece[],
  ) {
    pieces.forEach((piece, index) => {
      if (!this.#firstPiece.has(piece.node)) this.#firstPiece.set(piece.node, index);
    });
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
      if (!this.#isUnchanged(piece)) return [];
      const from = piece.from + Math.max(0, start - piece.start);
      const to = piece.from + Math.min(piece.length, end - piece.start);
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
    const first = this.#firstPiece.get(node);
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

  #isUnchanged({ node, from, start, length }: Piece): boolean {
    if (!node.isConnected) return false;
    const now = node.data.slice(from, from + length);
    return now.replace(/[\t\n\r\f]/g, ' ') === this.text.slice(start, start + length).replace(/[\t\n\r\f]/g, ' ');
  }
}
