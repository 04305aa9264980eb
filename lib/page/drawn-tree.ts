/** A page's nodes as they are drawn: what stands in open shadow roots, slots and frames is in its place. */

/** The children of an element in the order they are drawn, one at a time; the page may change in between. */
export class DrawnChildren {
  #next: Node | null;
  /** What is assigned to a slot stands elsewhere in the tree, so that it has no common order of siblings. */
  readonly #assigned: readonly Node[];
  #index = 0;

  constructor(parent: Element) {
    this.#assigned = assignedTo(parent);
    this.#next = this.#assigned[0] ?? (parent.shadowRoot ?? parent).firstChild;
  }

  /** The child that comes next, without moving on to it. */
  get next(): Node | null {
    return this.#next;
  }

  /** Moves on. */
  advance(): void {
    this.#index++;
    this.#next = this.#assigned.length > 0 ? (this.#assigned[this.#index] ?? null) : (this.#next?.nextSibling ?? null);
  }
}

function assignedTo(element: Element): readonly Node[] {
  return element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
}

/** Whether the children of an element are drawn from elsewhere in the tree, so that no range runs into or out of it. */
export function drawsOthers(element: Element): boolean {
  return element.localName === 'slot' || Boolean(element.shadowRoot);
}

/** The element a node is drawn in: its slot, its parent, the host of its shadow root or the frame of its document. */
export function drawnParentOf(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  if ('host' in parent) return (parent as ShadowRoot).host;
  return (parent as Document).defaultView?.frameElement ?? null;
}

/** Whether an element shows a document of its own. An `object` mostly shows something else: a picture, a plug-in. */
export function isFrame(element: Element): boolean {
  if (element.localName !== 'object') return element.localName === 'iframe' || element.localName === 'frame';
  return /html/.test((element as HTMLObjectElement).type) || documentInFrame(element) !== null;
}

/**
 * The document in a frame, or `null` when it is of another origin. That of a frame on its way is a blank one.
 */
export function documentInFrame(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    // Some browsers refuse by an error.
    return null;
  }
}

/** Where the document of a view begins in the viewport of the page, in CSS pixels; frames around it are counted in. */
export function viewOffset(document: Document): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const inner = frameOffset(frame);
    left += inner.left;
    top += inner.top;
  }
  return { left, top };
}

/** Where the document in a frame begins, in CSS pixels of the viewport that the frame stands in. */
export function frameOffset(frame: Element): { left: number; top: number } {
  const { left, top } = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  return {
    left: left + frame.clientLeft + Number.parseFloat(style?.paddingLeft || '0'),
    top: top + frame.clientTop + Number.parseFloat(style?.paddingTop || '0'),
  };
}

/** What is drawn of a range, in CSS pixels of the page's viewport, also where it stands in a frame. */
export function clientRectsOf(range: Range): DOMRect[] {
  const document = range.startContainer.ownerDocument;
  const rects = [...range.getClientRects()];
  if (!document?.defaultView?.frameElement) return rects;
  const { left, top } = viewOffset(document);
  return rects.map((rect) => new DOMRect(rect.left + left, rect.top + top, rect.width, rect.height));
}
