import type { CollectedText } from './collected-text';
import { roleOf, type ElementRole } from './element-role';
import { listMarker, listNumber } from './list-marker';
import { runInSlices } from './slices';
import { TextBuilder, type WhiteSpace } from './text-builder';
import { UnreadParts } from './unread-parts';

/** Text beyond this is cut: far above any agreement (the longest known have 0.5 million), low enough to stay quick. */
const MAX_CHARACTERS = 2_000_000;
const MAX_TEXT_NODES = 500_000;
const MAX_NODES = 2_000_000;

/** A read-only text field shorter than this is a form field, not an agreement in a box. */
const MIN_FIELD_LENGTH = 400;

/** Reads the text of a document or element at once. For documents outside a browser; changes nothing. */
export function collect(root: Document | Element): CollectedText {
  const walk = walkText(root);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** As `collect`, in slices that leave the page its frames. Throws the signal's reason when it ends. */
export function collectInSlices(root: Document | Element, signal: AbortSignal): Promise<CollectedText> {
  return runInSlices(walkText(root), signal);
}

/** An element that has been entered and not yet left. */
interface Frame {
  element: Element;
  role: ElementRole;
  whiteSpace: WhiteSpace;
  next: Node | null;
  inMain: boolean;
  /** Number of the last item, in a list. */
  lastNumber: number | null;
  /** Length of the text where the row began, in a table row. */
  rowStart: number;
}

function* walkText(root: Document | Element): Generator<void, CollectedText> {
  const top = 'documentElement' in root ? (root.body ?? root.documentElement) : root;
  const document = 'documentElement' in root ? root : root.ownerDocument;
  const builder = new TextBuilder(MAX_CHARACTERS);
  const frames = top ? [frameOf(top, undefined)] : [];
  const unread = new UnreadParts();
  let textNodes = 0;
  let nodes = 0;
  let cut = false;

  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    const node = frame.next;
    if (!node) {
      leave(frame, builder);
      frames.pop();
      continue;
    }
    if (builder.isFull || textNodes >= MAX_TEXT_NODES || nodes >= MAX_NODES) {
      cut = true;
      break;
    }
    frame.next = node.nextSibling;
    if (isText(node)) {
      textNodes++;
      if (frame.role.invisible) builder.skip();
      else builder.addText(node, frame.whiteSpace);
    } else if (isElement(node)) {
      unread.addFrame(node);
      const entered = enter(node, frames, builder);
      if (entered) {
        unread.addShadowRoot(node);
        frames.push(entered);
      }
    }
    if (++nodes % 64 === 0) yield;
  }
  return builder.finish(titleOf(document), [
    ...(cut ? [{ reason: 'too-long', count: null } as const] : []),
    ...unread.list(),
  ]);
}

/** Writes what stands before an element's content; `null` when the element is left out. */
function enter(element: Element, frames: Frame[], builder: TextBuilder): Frame | null {
  const parent = frames.at(-1)!;
  const frame = frameOf(element, parent);
  if (element.localName === 'br') {
    builder.breakLine();
    return null;
  }
  if (frame.role.skipped) {
    if (isTextInField(element)) addField(element, builder);
    else builder.skip();
    return null;
  }
  if (frame.role.box === 'block') builder.breakBlock();
  if (frame.role.box === 'row') {
    builder.breakRow();
    frame.rowStart = builder.length;
  }
  if (frame.role.box === 'cell' && builder.length > parent.rowStart) builder.breakCell();
  if (element.localName === 'li') addMarker(frame, frames, builder);
  return frame;
}

function leave(frame: Frame, builder: TextBuilder): void {
  if (frame.element.localName === 'li') builder.endItem();
  if (frame.role.box === 'block') builder.breakBlock();
  if (frame.role.box === 'row') builder.breakRow();
}

function frameOf(element: Element, parent: Frame | undefined): Frame {
  const inMain = parent?.inMain || element.localName === 'main' || element.localName === 'article';
  const role = roleOf(element, inMain || !parent);
  const whiteSpace = role.whiteSpace === 'inherit' ? (parent?.whiteSpace ?? 'collapse') : role.whiteSpace;
  return { element, role, whiteSpace, next: element.firstChild, inMain, lastNumber: null, rowStart: Infinity };
}

function addMarker(frame: Frame, frames: Frame[], builder: TextBuilder): void {
  const list = frames.at(-1)!;
  if (!/^(ol|ul|menu)$/.test(list.element.localName)) return;
  list.lastNumber = listNumber(frame.element, list.element, list.lastNumber);
  const marker = listMarker(frame.element, list.element, list.lastNumber, frame.role.listStyle);
  if (!frame.role.invisible) builder.startItem(marker);
}

/** An agreement shown in a text field that cannot be written in. */
function isTextInField(element: Element): boolean {
  if (element.localName !== 'textarea' || !(element.hasAttribute('readonly') || element.hasAttribute('disabled'))) {
    return false;
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  return style?.display !== 'none' && fieldValue(element).length >= MIN_FIELD_LENGTH;
}

function addField(element: Element, builder: TextBuilder): void {
  builder.breakBlock();
  builder.addSynthetic(fieldValue(element));
  builder.breakBlock();
}

function fieldValue(element: Element): string {
  return (element as HTMLTextAreaElement).value ?? element.textContent ?? '';
}

/** The first heading of the first rank, else the document's title. */
function titleOf(document: Document): string | null {
  const words = [document.querySelector('main h1, article h1, h1')?.textContent, document.title];
  const title = words.map((text) => text?.replace(/\s+/g, ' ').trim()).find((text) => text);
  return title ? title.slice(0, 300) : null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
