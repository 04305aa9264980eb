/**
 * What every page pays for: the sniffer proper is brought only to pages that pass here. Made for a first run in a fresh
 * world, where interfaces that are touched for the first time cost more than characters: a range over the page needs
 * one; the text of an element needs six, and a walk over the nodes two and a call for each.
 */
import { documentInFrame } from './drawn-tree';

/** More elements or characters than this are not searched here: the sniffer reads a part of them. */
const MAX_ELEMENTS = 20_000;
const MAX_LENGTH = 1_000_000;

/** Of a page with more elements only custom ones are asked for a shadow root, as each one asked costs. */
const FEW_ELEMENTS = 400;

/** Matches nothing where there are some paragraphs in a row, which is soon found out. */
const WITHOUT_PROSE = ':root:not(:has(p ~ p ~ p ~ p ~ p ~ p))';

/**
 * A part of one of these stands in every agreement known to us. First letters are left open, as they may be capitals.
 * Few, since each takes a search through all of the page.
 */
const FIRST = ['erminat', 'iabilit', 'ndemn', 'TERMINAT', '责任', '責任'];

/** What agreements settle, as in `sniff-words.ts` but looser: a part of its words, in small letters. */
const SUBJECTS = [
  ['liab', '责任', '責任'],
  ['indemn', 'hold harmless', '赔偿', '賠償'],
  ['governed by', 'governing law', 'jurisdiction', '管辖', '管轄', '适用', '適用'],
  ['terminat', '终止', '終止', '解除'],
  ['warranty', 'warranties', 'as is', 'as-is', '保证', '保證'],
  ['full extent', 'fullest extent', 'maximum extent', 'extent permitted', 'permitted by', '法律允许', '法律允許'],
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

/** How many subjects must be there: as many as the sniffer asks for. */
const ENOUGH = 4;

/**
 * Whether a page has words that agreements have, code included, or is too long to be searched at a glance: a reason to
 * look closer, and no more than that. Where it has hardly any prose, its frames and open shadow roots are searched too.
 */
export function mayBeAgreement(document: Document): boolean {
  if (isTooLong(document)) return true;
  const text = textOf(document);
  if (text.length > MAX_LENGTH || hasWords(text)) return true;
  if (!document.querySelector(WITHOUT_PROSE)) return false;
  const texts = [text, ...shadowTexts(hostsIn(document))];
  return !addFrameTexts(document, texts) || hasWords(texts.join('\n'));
}

/** Whether a text has words of agreements; mostly known after a look for a few words. */
export function hasWords(text: string): boolean {
  if (!FIRST.some((word) => text.includes(word))) return false;
  // Lines are broken anywhere in the source of a page.
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  return SUBJECTS.filter((words) => words.some((word) => lower.includes(word))).length >= ENOUGH;
}

function isTooLong(document: Document): boolean {
  return document.querySelectorAll('*').length > MAX_ELEMENTS;
}

function textOf(node: Document | ShadowRoot): string {
  const range = (node.ownerDocument ?? (node as Document)).createRange();
  range.selectNodeContents(node);
  return range.toString();
}

/** Adds what stands in the frames of a document that may be entered. False when it is too much. */
function addFrameTexts(document: Document, texts: string[]): boolean {
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = documentInFrame(frame);
    if (!inner) continue;
    if (isTooLong(inner)) return false;
    texts.push(textOf(inner), ...shadowTexts(hostsIn(inner)));
    if (!addFrameTexts(inner, texts)) return false;
  }
  return true;
}

/** Elements that may have a shadow root. */
function hostsIn(document: Document): Iterable<Element> {
  const all = document.querySelectorAll('*');
  if (all.length <= FEW_ELEMENTS) return all;
  const found = document.evaluate('//*[contains(name(), "-")]', document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
}

function shadowTexts(hosts: Iterable<Element>): string[] {
  const texts: string[] = [];
  for (const { shadowRoot } of hosts) {
    if (shadowRoot) texts.push(textOf(shadowRoot), ...shadowTexts(shadowRoot.querySelectorAll('*')));
  }
  return texts;
}
