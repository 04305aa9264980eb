import type { Unread, UnreadReason } from '../clause/finding';

/** A frame smaller than this (CSS pixels) holds an advertisement or a button, not an agreement. */
const MIN_FRAME = { width: 250, height: 120 };

/** A shadow root with fewer characters is a button or a picture with its caption, not a part of an agreement. */
const MIN_SHADOW_TEXT = 200;

/** Counts the parts of a page that may hold text and are not walked through: frames and shadow roots. */
export class UnreadParts {
  readonly #counts = new Map<UnreadReason, number>();

  /** Counts an element if it is a frame that is large enough to hold text. */
  addFrame(element: Element): void {
    if (element.localName !== 'iframe' && element.localName !== 'frame') return;
    const origin = element.ownerDocument.defaultView?.location?.origin;
    if (!origin) return;
    const { width, height } = element.getBoundingClientRect();
    if (width < MIN_FRAME.width || height < MIN_FRAME.height) return;
    this.#add(isForeign((element as HTMLIFrameElement).src, origin) ? 'cross-origin-frame' : 'frame');
  }

  /** Counts an element if it is drawn by an open shadow root with text of its own. */
  addShadowRoot({ shadowRoot }: Element): void {
    if (shadowRoot && holdsText(shadowRoot)) this.#add('shadow-root');
  }

  /** What was counted, each reason once. */
  list(): Unread[] {
    return [...this.#counts].map(([reason, count]) => ({ reason, count }));
  }

  #add(reason: UnreadReason): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }
}

/** Whether a frame shows another site; frames without an address show what the page itself wrote. */
function isForeign(src: string, origin: string): boolean {
  if (!URL.canParse(src)) return false;
  const { protocol, origin: frameOrigin } = new URL(src);
  return /^https?:$/.test(protocol) && frameOrigin !== origin;
}

/** Whether a shadow root, with those inside it, has enough words; stops as soon as it knows. */
function holdsText(root: ShadowRoot): boolean {
  const roots = [root];
  let length = 0;
  for (let inner = roots.pop(); inner; inner = roots.pop()) {
    const walker = inner.ownerDocument.createTreeWalker(
      inner,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      skipCode,
    );
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (currentNode.nodeType === Node.TEXT_NODE) length += currentNode.nodeValue!.trim().length;
      else if ((currentNode as Element).shadowRoot) roots.push((currentNode as Element).shadowRoot!);
      if (length >= MIN_SHADOW_TEXT) return true;
    }
  }
  return false;
}

function skipCode(node: Node): number {
  return /^(?:style|script|noscript)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
