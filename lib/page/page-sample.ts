/** A bounded sample of a page's words, cheap enough to be taken on every page. */

const MAX_LENGTH = 40_000;
const MAX_NODES = 20_000;

/** Less than this in the `main` element, and the text must be elsewhere. */
const MIN_MAIN = 1_500;

/** The first words of a page, a line a block; at most 40,000 characters, menus, footers and code left out. */
export function samplePage(document: Document): string {
  const main = document.querySelector('main, [role="main"]');
  const sample = main ? sampleElement(main) : '';
  return sample.length >= MIN_MAIN || !document.body ? sample : sampleElement(document.body);
}

const LEFT_OUT =
  /^(?:script|style|noscript|template|nav|footer|aside|svg|iframe|select|button|input|video|audio|canvas|code|clauselight-card)$/;
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;

function sampleElement(root: Element): string {
  const chunks: string[] = [];
  let length = 0;
  let left = MAX_NODES;
  let node: Node | null = root.firstChild;
  while (node && length < MAX_LENGTH && left-- > 0) {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (node.nodeType === 3) {
      const words = (node as Text).data.slice(0, MAX_LENGTH - length);
      chunks.push(words.replace(/\s/g, ' '));
      length += words.length;
    } else if (name !== '' && !INLINE.test(name)) {
      chunks.push('\n');
    }
    const inner: Node | null =
      LEFT_OUT.test(name) || (name !== '' && (node as Element).hasAttribute('hidden')) ? null : node.firstChild;
    node = inner ?? following(node, root, chunks);
  }
  return chunks.join('');
}

/** The next node that is not inside this one; leaving a block ends its line. */
function following(node: Node, root: Element, chunks: string[]): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at !== node && !INLINE.test((at as Element).localName)) chunks.push('\n');
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
