import type { Unread, UnreadReason } from '../clause/finding';
import { documentInFrame } from './drawn-tree';

/** A frame smaller than this (CSS pixels) holds an advertisement or a button, not an agreement. */
const MIN_FRAME = { width: 250, height: 120 };

/** Pictures of pages are upright and large (CSS pixels); what is smaller or wider adorns a text. */
const MIN_PICTURE = { width: 400, height: 560 };

/** A shadow root with fewer characters is a button or a picture with its caption, not a part of an agreement. */
const MIN_SHADOW_TEXT = 200;

/** More frames than this are not entered. */
const MAX_FRAMES = 50;

/** Counts the parts of a page that may hold text and cannot be walked through. */
export class UnreadParts {
  readonly #counts = new Map<UnreadReason, number | null>();
  #frames = 0;

  /** The document of a frame that is to be read. Without one, the frame is counted if it is large enough to hold text. */
  documentIn(frame: Element): Document | null {
    const { width, height } = frame.getBoundingClientRect();
    if (!frame.ownerDocument.defaultView || width < MIN_FRAME.width || height < MIN_FRAME.height) return null;
    const document = documentInFrame(frame);
    if (document && !isOnItsWay(frame, document) && !isPlugin(document) && this.#frames < MAX_FRAMES) {
      this.#frames++;
      return document;
    }
    this.add(isForeign(frame, document) ? 'cross-origin-frame' : 'frame');
    return null;
  }

  /** Counts a picture or a plug-in that is as large as a page of a document. */
  addPicture(element: Element): void {
    if (!PICTURES.has(element.localName)) return;
    // Measuring costs layout: first what the element says of itself.
    const { naturalHeight, height } = element as HTMLImageElement;
    if (element.localName === 'img' && !(naturalHeight >= MIN_PICTURE.height)) return;
    if (element.localName === 'canvas' && !(height >= MIN_PICTURE.height)) return;
    const box = element.getBoundingClientRect();
    if (box.width >= MIN_PICTURE.width && box.height >= MIN_PICTURE.height) this.add('image');
  }

  /** Counts a closed shadow root that holds text. */
  addClosedRoot(root: ShadowRoot): void {
    if (holdsText(root)) this.add('shadow-root');
  }

  /** @param count `null` when nobody can know */
  add(reason: UnreadReason, count: number | null = 1): void {
    const before = this.#counts.get(reason);
    this.#counts.set(reason, count === null || before === null ? null : (before ?? 0) + count);
  }

  /** What was counted, each reason once. */
  list(): Unread[] {
    return [...this.#counts].map(([reason, count]) => ({ reason, count }));
  }
}

const PICTURES = new Set(['img', 'canvas', 'embed', 'object']);

/** A frame with an address shows a blank document until its own has come. */
function isOnItsWay(frame: Element, document: Document): boolean {
  const src = addressOf(frame);
  return document.URL === 'about:blank' && /^https?:/.test(src) && !document.body?.firstChild;
}

/** Where what a frame shows is from; `''` for one without address. */
function addressOf(frame: Element): string {
  const { src, data } = frame as Partial<HTMLIFrameElement & HTMLObjectElement>;
  return src ?? data ?? '';
}

/** A document without text nodes: a PDF, a picture. */
function isPlugin({ contentType }: Document): boolean {
  return !/html|xml|^text\//.test(contentType);
}

/** Whether a frame shows what is of another origin, or is about to; one that is shut off on purpose is the page's own. */
function isForeign(frame: Element, document: Document | null): boolean {
  const src = addressOf(frame);
  const isShutOff = frame.hasAttribute('sandbox');
  if (!URL.canParse(src)) return !document && !isShutOff;
  const { protocol, origin } = new URL(src);
  const isElsewhere = /^https?:$/.test(protocol) && origin !== frame.ownerDocument.defaultView?.location.origin;
  return isElsewhere || (!document && !isShutOff);
}

/** Whether a shadow root has enough words; stops as soon as it knows. */
function holdsText(root: ShadowRoot): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, skipCode);
  let length = 0;
  while (length < MIN_SHADOW_TEXT && walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE) length += walker.currentNode.nodeValue!.trim().length;
  }
  return length >= MIN_SHADOW_TEXT;
}

function skipCode(node: Node): number {
  return /^(?:style|script|noscript)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
