/**
 * What every page pays for: the sniffer proper is brought only to pages that pass here. Made for a first run in a fresh
 * world, where interfaces that are touched for the first time cost more than characters: a range over the page needs
 * one; the text of an element needs six, and a walk over the nodes two and a call for each.
 */
import { documentInFrame } from './drawn-tree';

/** More elements or characters than this are not searched here: the sniffer reads a part of them. */
const MAX_ELEMENTS = 20_000;
const MAX_LENGTH = 1_000_000;

/** A page with fewer characters may show its text by shadow roots, which are dear to be found. */
const HARDLY_ANY_TEXT = 3_000;

/** A part of one of these stands in every agreement known to us; first letters are left open, as they may be capitals. */
const FIRST = [
  ...['erminat', 'iabilit', 'arrant', 'ndemn', 'urisdict', 'overned by', 'TERMINAT', 'LIABILIT'],
  ...['责任', '責任', '终止', '終止', '违约', '違約'],
];

/** What agreements settle, as in `sniff-words.ts` but looser: a part of its words, in small letters. */
const SUBJECTS = [
  ['liab', '责任', '責任'],
  ['indemn', 'hold harmless', '赔偿', '賠償'],
  ['governed by', 'governing law', 'jurisdiction', '管辖', '管轄', '适用', '適用'],
  ['terminat', '终止', '終止', '解除'],
  ['warrant', 'as is', 'as-is', '保证', '保證'],
  ['full extent', 'fullest', 'maximum extent', 'extent permitted', 'permitted by', '法律允许', '法律允許'],
  ['notwithstanding', 'without limitation', 'not limited to', 'without prejudice', '不限于', '不限於'],
  ['discretion', 'without notice', 'prior notice', 'prior written', '单方', '單方', '自行决定', '自行決定', '通知'],
  ['arbitrat', 'dispute', '仲裁', '争议', '爭議'],
  ['force majeure', 'severab', 'entire agreement', 'waiver', '不可抗力', '可分割', '完整协议', '完整協議'],
  ['intellectual property', 'royalty-free', 'non-exclusive', '知识产权', '智慧財產', '著作权', '著作權'],
  ['third part', 'the parties', 'either party', '甲方', '乙方', '双方', '雙方', '第三方'],
  ['effective date', 'last updated', 'come into effect', '生效'],
  ['confidential', '保密'],
  ['breach', 'violat', '违约', '違約', '违反', '違反'],
];

/** How many subjects must be there: the sniffer asks for 4, other pages have 2 at most. */
const ENOUGH = 3;

/**
 * Whether a page, with its frames and open shadow roots, has words that agreements have, code included, or is too long
 * to be searched at a glance: a reason to look closer, and no more than that.
 */
export function mayBeAgreement(document: Document): boolean {
  const texts: string[] = [];
  if (!addTexts(document, texts)) return true;
  const text = texts.join('\n');
  return text.length > MAX_LENGTH || hasWords(text);
}

/** Whether a text has words of agreements; mostly known after a look for a few words. */
export function hasWords(text: string): boolean {
  if (!FIRST.some((word) => text.includes(word))) return false;
  // Lines are broken anywhere in the source of a page.
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  return SUBJECTS.filter((words) => words.some((word) => lower.includes(word))).length >= ENOUGH;
}

/**
 * Adds what stands in a document and its frames, and in its shadow roots where these may be what it is made of. False
 * when it is too much.
 */
function addTexts(document: Document, texts: string[]): boolean {
  const { body } = document;
  if (!body) return true;
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return false;
  texts.push(textOf(body));
  if (isShort(body)) addShadowTexts(body, texts);
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = documentInFrame(frame);
    if (inner && !addTexts(inner, texts)) return false;
  }
  return true;
}

function addShadowTexts(parent: ParentNode, texts: string[]): void {
  for (const { shadowRoot } of parent.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    texts.push(textOf(shadowRoot));
    addShadowTexts(shadowRoot, texts);
  }
}

function textOf(node: Node): string {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  return range.toString();
}

/** Whether an element has hardly any text but code; a longer one is not walked through. */
function isShort(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = HARDLY_ANY_TEXT;
  while (left > 0 && walker.nextNode()) {
    const { nodeValue, parentNode } = walker.currentNode;
    if (!/^(?:style|script|noscript)$/i.test(parentNode!.nodeName)) left -= nodeValue!.trim().length;
  }
  return left > 0;
}
