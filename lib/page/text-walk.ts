import { belongsToText } from './belongs-to-text';
import type { CollectedText } from './collected-text';
import { DrawnChildren, drawsOthers, isFrame } from './drawn-tree';
import { leftOut, roleOf, type ElementRole } from './element-role';
import { FoldedSections } from './folded-sections';
import { isLabel, isNumber } from './label-box';
import { isNoteReference } from './note-reference';
import { Numbering } from './numbering';
import { TextBuilder, type Mark, type WhiteSpace } from './text-builder';
import { textInField } from './text-field';
import { UnreadParts } from './unread-parts';

/** Where a walk ends: what is beyond is counted. */
export interface WalkLimits {
  /** UTF-16 code units. */
  characters: number;
  textNodes: number;
  nodes: number;
}

/** Gives an element's closed shadow root, where the browser shows it. */
export type ClosedRootOf = (element: Element) => ShadowRoot | null;

/** Nodes between two places where a walk can be interrupted: less than a millisecond, also where styles are computed. */
const PAUSE = 32;
/** Deeper than this, or longer (characters), one node is enough. */
const DEEP = 256;
const LONG = 1_000;

/** An element that has been entered and not yet left. */
interface Entered {
  element: Element;
  role: ElementRole;
  whiteSpace: WhiteSpace;
  children: DrawnChildren;
  /** How far the text node that comes next has been read. */
  textAt: number;
  inMain: boolean;
  inLink: boolean;
  /** Whether it stands in a section that is folded away by being invisible. */
  inFold: boolean;
  /** Length of the text where the row began, in what holds cells. */
  rowStart: number;
  /** Where the builder was before it. */
  before: Mark;
  /** What a style sheet writes before its words. */
  number: string;
  linked: number;
  links: number;
  controls: number;
}

/** One walk over what is drawn of a page, in one pass and without recursion. */
export class TextWalk {
  readonly #builder: TextBuilder;
  readonly #entered: Entered[] = [];
  readonly #unread = new UnreadParts();
  readonly #folded = new FoldedSections();
  readonly #numbering = new Numbering();
  /** The documents and shadow roots that were walked through. */
  readonly #roots = new Set<Node>();
  #title = '';
  #textNodes = 0;
  #nodes = 0;

  constructor(
    private readonly limits: WalkLimits,
    private readonly closedRootOf: ClosedRootOf,
  ) {
    this.#builder = new TextBuilder(limits.characters);
  }

  /** Reads an element's text; yields where it can be interrupted. */
  *read(root: Element, documentTitle: string): Generator<void, CollectedText> {
    this.#roots.add(root.getRootNode());
    this.#push(root, roleOf(root, true), this.#builder.mark);
    while (this.#entered.length > 0 && !this.#isFull) {
      const isLong = this.#step(this.#entered.at(-1)!);
      // What styles cost grows with depth.
      if (++this.#nodes % PAUSE === 0 || isLong || this.#entered.length > DEEP) yield;
    }
    if (this.#entered.length > 0) yield* this.#countRest();
    const title = [this.#title, documentTitle.replace(/\s+/g, ' ').trim()].find((words) => words !== '');
    return yield* this.#builder.finish(title?.slice(0, 300) ?? null, this.#unread.list(), this.#roots);
  }

  get #isFull(): boolean {
    return (
      (this.#builder.isFull || this.#textNodes >= this.limits.textNodes || this.#nodes >= this.limits.nodes) &&
      this.#entered.some(({ children }) => children.next !== null)
    );
  }

  /** One node, or a stretch of a text node; whether it was a long one. */
  #step(top: Entered): boolean {
    const node = top.children.next;
    if (!node) this.#leave();
    else if (isText(node)) return this.#addText(top, node);
    else {
      top.children.advance();
      if (isElement(node)) this.#enter(node, top);
    }
    return false;
  }

  #addText(top: Entered, node: Text): boolean {
    const { length } = node;
    if (top.role.invisible) this.#builder.skip();
    else if (top.textAt < length) top.textAt = this.#builder.addText(node, top.textAt, top.whiteSpace);
    if (!top.role.invisible && top.textAt < length) return true;
    this.#textNodes++;
    top.textAt = 0;
    top.children.advance();
    return length > LONG;
  }

  #enter(element: Element, parent: Entered): void {
    const builder = this.#builder;
    const name = element.localName;
    if (name === 'br') return builder.breakLine();
    const inMain = parent.inMain || name === 'main' || name === 'article';
    const role = roleOf(element, inMain);
    if (isFrame(element)) return this.#enterFrame(element, role);
    if (role.skipped || isNoteReference(element, role.style, builder)) return this.#skip(element, parent);
    const isUnseen = role.invisible && !parent.role.invisible && !parent.inFold;
    const isFolded = (role.hidden || isUnseen) && this.#folded.has(element);
    if (role.hidden && !isFolded) return builder.skip();
    if (isFolded) role.doubt ??= 'folded';
    // All that is in a section inherits that it is invisible.
    const inFold = parent.inFold || (isUnseen && isFolded);
    if (inFold) role.invisible = false;
    this.#countClosedRoot(element);
    const before = builder.mark;
    this.#breakBefore(role, parent);
    const depth = this.#entered.length;
    const marker = this.#numbering.enter(element, role, parent.element, depth);
    const entered = this.#push(element, role, before);
    entered.inMain = inMain;
    entered.inFold = inFold;
    const number = this.#numbering.before(element, role, depth + 1, builder.atLineStart);
    if (role.invisible) return;
    entered.number = number;
    builder.startItem(marker + number);
  }

  #push(element: Element, role: ElementRole, before: Mark): Entered {
    const parent = this.#entered.at(-1);
    const entered: Entered = {
      element,
      role,
      whiteSpace: role.whiteSpace === 'inherit' ? (parent?.whiteSpace ?? 'collapse') : role.whiteSpace,
      children: new DrawnChildren(element),
      textAt: 0,
      inMain: false,
      inLink: Boolean(parent?.inLink) || isLink(element),
      inFold: false,
      rowStart: role.box === 'row' ? this.#builder.length : Infinity,
      before,
      number: '',
      linked: 0,
      links: 0,
      controls: 0,
    };
    // Text from elsewhere in the tree has no range in common with the text around it.
    if (drawsOthers(element)) this.#builder.skip();
    if (element.shadowRoot) this.#roots.add(element.shadowRoot);
    this.#entered.push(entered);
    return entered;
  }

  #enterFrame(frame: Element, role: ElementRole): void {
    const document = role.invisible || role.hidden || role.skipped ? null : this.#unread.documentIn(frame);
    const root = document?.body ?? document?.documentElement;
    this.#builder.breakBlock();
    if (!document || !root) return;
    this.#roots.add(document);
    this.#push(root, roleOf(root, true), this.#builder.mark);
  }

  #skip(element: Element, parent: Entered): void {
    const text = textInField(element);
    if (text !== '') {
      this.#builder.breakBlock();
      this.#builder.addSynthetic(text);
      this.#builder.breakBlock();
      return;
    }
    if (/^(?:button|input|select)$/.test(element.localName)) parent.controls++;
    this.#unread.addPicture(element);
    this.#builder.skip();
  }

  #breakBefore({ box }: ElementRole, parent: Entered): void {
    const builder = this.#builder;
    if (box === 'block') builder.breakBlock();
    if (box === 'row') builder.breakRow();
    if (box !== 'cell') return;
    if (parent.rowStart === Infinity) {
      builder.breakRow();
      parent.rowStart = builder.length;
    }
    if (builder.length > parent.rowStart) builder.breakCell();
  }

  #countClosedRoot(element: Element): void {
    if (element.shadowRoot || (element.firstChild && !element.localName.includes('-'))) return;
    const root = this.closedRootOf(element);
    if (root) this.#unread.addClosedRoot(root);
  }

  #leave(): void {
    const builder = this.#builder;
    const left = this.#entered.pop()!;
    const { element, role, before } = left;
    const parent = this.#entered.at(-1);
    this.#numbering.leave(this.#entered.length + 1);
    builder.endItem(before);
    // An element with nothing else in it holds the number of what comes next.
    if (builder.length === before.length && builder.atLineStart && isNumber(left.number)) builder.addLabel(left.number);
    if (element.localName === 'h1' && this.#title === '') {
      this.#title = builder.tail(300, before).replace(/\s+/g, ' ').trim();
    }
    const belongs = !parent || this.#belongs(left);
    if (!belongs) builder.goBack(before);
    else if (parent) this.#addUp(left, parent);
    // What is not displayed makes no room.
    if (!belongs && role.hidden) return;
    if (drawsOthers(element)) builder.skip();
    this.#breakAfter(left, parent);
  }

  #breakAfter({ role, before }: Entered, parent: Entered | undefined): void {
    const builder = this.#builder;
    if (role.box === 'row') builder.breakRow();
    if (role.isInlineBox && before.atLineStart && isNumber(builder.tail(16, before))) builder.breakLabel();
    if (role.box !== 'block') return;
    const isBeside = role.beside || parent?.role.isRow;
    if (isBeside && isLabel(builder.tail(16, before))) builder.breakLabel();
    else builder.breakBlock();
  }

  #belongs({ role, before, linked, links, controls }: Entered): boolean {
    if (!role.doubt && links < 3) return true;
    const builder = this.#builder;
    return belongsToText({
      doubt: role.doubt,
      box: role.box,
      length: builder.length - before.length,
      linked,
      links,
      controls,
      tail: (length) => builder.tail(length, before),
      before: (length) => builder.textBefore(before, length),
    });
  }

  #addUp(left: Entered, parent: Entered): void {
    const length = this.#builder.length - left.before.length;
    const isOutermostLink = left.inLink && !parent.inLink;
    parent.linked += isOutermostLink ? length : left.linked;
    parent.links += isOutermostLink ? Number(length > 0) : left.links;
    parent.controls += left.controls;
  }

  /** Counts the characters that are not read any more, as they stand in the nodes. */
  *#countRest(): Generator<void, void> {
    let count = 0;
    const top = this.#entered.at(-1)!;
    if (top.children.next && isText(top.children.next)) count -= top.textAt;
    while (this.#entered.length > 0) {
      const { children } = this.#entered.at(-1)!;
      const node = children.next;
      if (!node) {
        this.#entered.pop();
        continue;
      }
      children.advance();
      if (isText(node)) count += node.length;
      else if (isElement(node) && !/^(?:script|style|noscript|template)$/.test(node.localName)) {
        this.#push(node, leftOut, this.#builder.mark);
      }
      if (++this.#nodes % PAUSE === 0) yield;
      if (this.#nodes >= this.limits.nodes) break;
    }
    this.#unread.add('too-long', this.#nodes >= this.limits.nodes ? null : count);
  }
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
