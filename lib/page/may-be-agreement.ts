/**
 * What every page pays for: the sniffer proper is brought only to pages that pass here. Made for a first run in a fresh
 * world, where interfaces that are touched for the first time, and functions that are compiled, cost more than
 * characters: a range over the page needs one interface; a walk over the nodes two and a call for each. What only pages
 * with legal words need stands in functions that others never call.
 */
import { documentInFrame } from './drawn-tree';

/** More elements or characters than this are not searched here: the sniffer reads a part of them. */
const MAX_ELEMENTS = 20_000;
const MAX_LENGTH = 1_000_000;

/** Of a page with more elements only custom ones are asked for a shadow root, as each one asked costs. */
const FEW_ELEMENTS = 400;

/** A page with fewer paragraphs may draw what it says in frames or shadow roots. */
const PROSE = 12;

/** A part of one of these stands in every agreement known to us. Few, since each takes a search through all of the page. */
const FIRST_WORDS = ['erminat', 'iabilit', 'ndemn', 'TERMINAT', '责任', '責任', '终止', '終止'];

/**
 * Parts of the words on what agreements settle, subject by subject, as in `sniff-words.ts` but looser. They are searched
 * for as they stand, since to leave case open takes ten times as long; first letters are left out, as they may be capitals.
 */
function subjectsOf(firstWord: string): readonly (readonly string[])[] {
  return firstWord < '一'
    ? [
        ['liab', 'iabilit'],
        ['ndemn', 'harmless'],
        ['overned', 'overning', 'urisdiction'],
        ['erminat'],
        ['arrant'],
        [' extent', 'permitted by'],
        ['withstanding', 'limitation', 'limited to', 'prejudice'],
        ['discretion', 'without notice', 'rior notice', 'rior written'],
        ['rbitrat', 'ispute'],
        ['ajeure', 'everab', 'waive'],
        ['ntellectual', 'oyalty-free', 'xclusive'],
        ['the parties', 'hird part', 'ither party'],
        ['effective', 'updated'],
        ['onfidential'],
        ['breach', 'iolat'],
      ]
    : [
        ['责任', '責任'],
        ['赔偿', '賠償'],
        ['管辖', '管轄', '适用', '適用'],
        ['终止', '終止', '解除'],
        ['保证', '保證'],
        ['法律允许', '法律允許'],
        ['不限于', '不限於'],
        ['单方', '單方', '自行决定', '自行決定', '通知'],
        ['仲裁', '争议', '爭議'],
        ['不可抗力', '可分割', '完整协议', '完整協議'],
        ['知识产权', '智慧財產', '著作权', '著作權'],
        ['甲方', '乙方', '双方', '雙方', '第三方'],
        ['生效'],
        ['保密'],
        ['违约', '違約', '违反', '違反'],
      ];
}

/** How many subjects must be there: as many as the sniffer asks for. */
const ENOUGH = 4;

/** So far (characters) around such a word they are looked for: words come together by chance in long texts. */
const NEAR = 15_000;

/**
 * Whether a page has words that agreements have, or is too long to be searched at a glance: a reason to look closer,
 * and no more than that. Where it has hardly any prose, its frames and open shadow roots are searched too.
 */
export function mayBeAgreement(document: Document): boolean {
  if (isTooLong(document)) return true;
  const text = textOf(document);
  if (text.length > MAX_LENGTH) return true;
  // Code speaks of terminating things as well.
  if (hasWords(text) && hasWords(withoutCode(document))) return true;
  return document.getElementsByTagName('p').length < PROSE && mayBeElsewhere(document, text);
}

/** Whether a text has words of agreements; mostly known after a look for a few words. */
export function hasWords(text: string): boolean {
  return FIRST_WORDS.some((word) => text.includes(word) && hasSubjects(text, word));
}

/** Whether there is a word in a text that words on other subjects stand around. */
function hasSubjects(text: string, word: string): boolean {
  const subjects = subjectsOf(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + NEAR)) {
    const near = text.slice(Math.max(0, at - NEAR), at + NEAR);
    const searched = word === 'TERMINAT' ? near.toLowerCase() : near;
    if (subjects.filter((words) => words.some((each) => searched.includes(each))).length >= ENOUGH) return true;
  }
  return false;
}

/** Whether the frames and shadow roots of a page have the words, alone or with its own text. */
function mayBeElsewhere(document: Document, text: string): boolean {
  const texts = [text, ...shadowTexts(hostsIn(document))];
  return !addFrameTexts(document, texts) || (texts.length > 1 && hasWords(texts.join('\n')));
}

function isTooLong(document: Document): boolean {
  return document.getElementsByTagName('*').length > MAX_ELEMENTS;
}

/** Code included, as going around it costs more than reading it. */
function textOf(root: Document | ShadowRoot): string {
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  range.selectNodeContents(root);
  return range.toString();
}

/** The text of a document around the elements that hold code. */
function withoutCode(document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  let text = '';
  for (const element of document.querySelectorAll('script, style, noscript')) {
    range.setEndBefore(element);
    text += range.toString();
    range.setStartAfter(element);
  }
  range.setEndAfter(document.lastChild!);
  return text + range.toString();
}

/** Adds what stands in the frames of a document that may be entered. False when it is too much. */
function addFrameTexts(document: Document, texts: string[]): boolean {
  for (const frame of document.querySelectorAll('iframe, frame, object')) {
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
