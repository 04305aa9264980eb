import type { Label, LabelStyle } from './label';

/** Where a labelled block stands. */
export interface Place {
  /** Full section label: "13.2.8", "12.3.2(1)", "Annex 2, 3"; `null` outside any. */
  section: string | null;
  /** Identity of the list the block is a member of; members of one list share it. */
  list: number | null;
  /** Whether it stands in no other section. */
  isOutermost: boolean;
}

interface Entry {
  style: LabelStyle;
  depth: number;
  ordinal: number;
  indent: number;
  section: string | null;
  list: number;
}

/** Follows the numbering of an agreement from block to block. */
export class Outline {
  private base: string | null = null;
  private title: string | null = null;
  private stack: Entry[] = [];
  private lists = 0;
  private closed: Entry | null = null;

  /**
   * Places the next labelled block.
   *
   * @param opens whether the block before it, labelled too, is a heading or ends with a colon: a list that begins
   *   here stands under that block.
   * @param isHeading whether it is a heading, which goes on with the outer of two lists it could go on with.
   */
  place(label: Label, indent: number, opens: boolean, isHeading: boolean): Place {
    if (label.style === 'annex') return this.openAnnex(label);
    const found = this.settle(label);
    if (found.style === 'decimal' && (found.depth > 1 || this.isOrphan(found))) this.leaveOtherNumbers(found.text);
    if (found.style === 'article' || found.style === 'chapter') this.leaveTo(found.style);
    const sibling = this.sibling(found, indent, opens, isHeading);
    const resumed = sibling < 0 ? this.resumed(found) : null;
    const list = sibling < 0 ? (resumed?.list ?? (this.lists += 1)) : (this.stack[sibling]?.list ?? 0);
    if (sibling >= 0) this.stack.length = sibling;
    const parent = this.stack[this.stack.length - 1] ?? null;
    const section = compose(parent?.section ?? null, found);
    const { style, depth, ordinal } = found;
    this.stack.push({ style, depth, ordinal, indent, section, list });
    this.closed = null;
    return { section: this.full(section), list, isOutermost: this.stack.length === 1 };
  }

  /** Section of the next block without a label. It ends a list in brackets or bullets it is not indented under. */
  placePlain(indent: number): string | null {
    let top = this.stack[this.stack.length - 1];
    while (top && this.endsByParagraph(top) && indent <= top.indent + 2) {
      this.closed = top;
      this.stack.pop();
      top = this.stack[this.stack.length - 1];
    }
    return this.full(top?.section ?? null);
  }

  /** "b." outside any section is the item of a list, in a section the part of one. */
  private endsByParagraph({ style }: Entry): boolean {
    return ENDED_BY_PARAGRAPH.has(style) || (style === 'letter' && this.stack.length === 1);
  }

  /** Section of a heading without a label, and of what follows it: its words, where no number holds. */
  placeHeading(words: string | null, isMarkdown: boolean): Place {
    if (isMarkdown) this.stack = [];
    this.placePlain(0);
    const isOutermost = this.stack.length === 0;
    if (isOutermost) this.title = words;
    return { section: this.full(this.stack[this.stack.length - 1]?.section ?? null), list: null, isOutermost };
  }

  private openAnnex(label: Label): Place {
    this.base = label.text;
    this.title = null;
    this.stack = [];
    return { section: label.text, list: null, isOutermost: true };
  }

  /** "i", "v" and "x" follow "h", "u" and "w" as letters, and are roman numbers otherwise. */
  private settle(label: Label): Label {
    const letter = /^\(?([ivx])\)?$/i.exec(label.text)?.[1];
    if (!letter || (label.style !== 'roman' && label.style !== 'bracketed-roman')) return label;
    const ordinal = letter.toLowerCase().charCodeAt(0) - 96;
    const small: LabelStyle = letter >= 'a' ? 'letter' : 'capital';
    const style: LabelStyle = label.style === 'roman' ? small : 'bracketed-letter';
    const follows = this.stack.some((entry) => entry.style === style && entry.ordinal === ordinal - 1);
    const isRoman = this.stack.some((entry) => entry.style === label.style && entry.ordinal === label.ordinal - 1);
    return follows && !isRoman ? { ...label, style, ordinal } : label;
  }

  /** "7" after "6.4" where heading 6 is missing. */
  private isOrphan(label: Label): boolean {
    return label.ordinal > 1 && !this.stack.some((entry) => entry.style === 'decimal' && entry.depth === 1);
  }

  /** "7.2" ends every list under 7.1, and 6 where its own heading is missing. */
  private leaveOtherNumbers(text: string): void {
    let keep = this.stack.length;
    while (keep > 0) {
      const entry = this.stack[keep - 1];
      if (!entry || HOLDS_NUMBERS.has(entry.style)) break;
      if (entry.style === 'decimal' && text.startsWith(`${entry.section ?? ''}.`)) break;
      if (entry.style === 'decimal' && entry.depth > 1 && isSibling(entry.section ?? '', text)) break;
      keep -= 1;
    }
    this.stack.length = keep;
  }

  private leaveTo(style: LabelStyle): void {
    const keep = this.stack.findIndex((entry) => entry.style === style);
    if (keep >= 0) this.stack.length = keep + 1;
    else this.stack = this.stack.filter((entry) => entry.style === 'chapter' && style === 'article');
  }

  /** Index in the stack of the member of the same list before this one, or -1 when a list begins here. */
  private sibling(label: Label, indent: number, opens: boolean, isHeading: boolean): number {
    let best = -1;
    let bestDistance = Infinity;
    let last = -1;
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      const entry = this.stack[index];
      if (!entry || entry.style !== label.style || entry.depth !== label.depth) continue;
      if (last < 0) last = index;
      const distance = Math.abs(entry.indent - indent);
      const isNearer = distance < bestDistance || (isHeading && distance === bestDistance);
      if ((label.ordinal === 0 || entry.ordinal === label.ordinal - 1) && isNearer) {
        best = index;
        bestDistance = distance;
      }
    }
    if (best >= 0 && label.ordinal !== 1) return best;
    const before = this.stack[last];
    if (!before || label.ordinal !== 1 || this.stack.length >= DEEPEST) return last;
    // A heading "1." after "11." begins the text that a table of contents ended before, or another agreement.
    return (opens && !isHeading && last === this.stack.length - 1) || indent > before.indent + 2 ? -1 : last;
  }

  /** The list a paragraph interrupted, when this label goes on with it. */
  private resumed(label: Label): Entry | null {
    const closed = this.closed;
    return closed?.style === label.style && label.ordinal > 1 && closed.ordinal === label.ordinal - 1 ? closed : null;
  }

  private full(section: string | null): string | null {
    if (section === null) return this.title ? join(this.base, this.title) : this.base;
    return join(this.base, section);
  }
}

/** No agreement nests deeper; a text made to nest at every line must not grow its section labels. */
const DEEPEST = 12;

const ENDED_BY_PARAGRAPH: ReadonlySet<LabelStyle> = new Set([
  'bracketed-number',
  'bracketed-letter',
  'bracketed-roman',
  'bracketed-han',
  'circled',
  'bullet',
]);

/** Numbers run on under these: 三、 holds 3.1, 第二章 holds 2.1. */
const HOLDS_NUMBERS: ReadonlySet<LabelStyle> = new Set(['chapter', 'article', 'han']);

/** Styles numbered through the whole text, whatever they stand under. */
const ABSOLUTE: ReadonlySet<LabelStyle> = new Set(['article', 'chapter']);

function join(base: string | null, section: string): string {
  return base ? `${base}, ${section}` : section;
}

function compose(parent: string | null, label: Label): string | null {
  if (label.style === 'bullet') return parent;
  if (ABSOLUTE.has(label.style) || label.depth > 1 || !parent) return label.text;
  return ENDED_BY_PARAGRAPH.has(label.style) ? parent + label.text : `${parent}.${label.text}`;
}

/** "13.2.7" and "13.2.8" differ in the last number only. */
function isSibling(one: string, other: string): boolean {
  return one.slice(0, one.lastIndexOf('.')) === other.slice(0, other.lastIndexOf('.'));
}
