/** A bounded sample of a page's words, cheap enough to be taken on every page. */
import { LEAST_IN_FURNITURE } from './belongs-to-text';
import { documentInFrame, DrawnChildren, isFrame } from './drawn-tree';

const MAX_LENGTH = 40_000;
const MAX_NODES = 20_000;

/** Less than this in the `main` element, and the text must be elsewhere. */
const MIN_MAIN = 1_500;

/** The first words of a page, a line a block; at most 40,000 characters, menus, footers and code left out. */
export function samplePage(document: Document): string {
  const main = document.querySelector('main, [role="main"]');
  const sample = main && isShown(main) ? sampleElement(main, LEFT_OUT) : '';
  if (sample.length >= MIN_MAIN || !document.body) return sample;
  const whole = sampleElement(document.body, LEFT_OUT);
  if (whole.length >= MIN_MAIN) return whole;
  // The text may stand in a container that is named like a menu; a footer of some lines the reader leaves out as well.
  const all = sampleElement(document.body, NO_TEXT);
  return all.length - whole.length >= LEAST_IN_FURNITURE ? all : whole;
}

const NO_TEXT = 'script style noscript template svg select button input video audio canvas code clauselight-card'.split(
  ' ',
);
const LEFT_OUT = [...NO_TEXT, 'nav', 'footer', 'aside'];
/** What the reader leaves out as long as it is closed; sections folded away it reads. */
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], .modal';
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|em|font|i|ins|mark|q|s|slot|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** The words of an element as they are drawn, those of its frames and open shadow roots among them. */
function sampleElement(root: Element, leftOut: readonly string[]): string {
  const chunks: string[] = [];
  const entered = [{ children: new DrawnChildren(root), isBlock: true }];
  let length = 0;
  for (let left = MAX_NODES; entered.length > 0 && length < MAX_LENGTH && left > 0; left--) {
    const { children, isBlock } = entered.at(-1)!;
    const node = children.next;
    children.advance();
    if (!node) {
      if (isBlock) chunks.push('\n');
      entered.pop();
    } else if (node.nodeType === 3) {
      const words = (node as Text).substringData(0, MAX_LENGTH - length);
      chunks.push(words.replace(/\s/g, ' '));
      length += words.length;
    } else if (
      node.nodeType === 1 &&
      !leftOut.includes((node as Element).localName) &&
      !(node as Element).hasAttribute('hidden') &&
      !isClosedDialog(node as Element)
    ) {
      const element = bodyOf(node as Element);
      const isInnerBlock = !INLINE.test(element.localName);
      if (isInnerBlock) chunks.push('\n');
      entered.push({ children: new DrawnChildren(element), isBlock: isInnerBlock });
    }
  }
  return chunks.join('');
}

function isClosedDialog(element: Element): boolean {
  return element.matches(DIALOG) && !isShown(element);
}

/** Outside a browser all is taken for shown. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

/** What is drawn in a frame; any other element itself. */
function bodyOf(element: Element): Element {
  return isFrame(element) ? (documentInFrame(element)?.body ?? element) : element;
}
