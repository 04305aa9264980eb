import type { SectionReference, Span } from '../clause/finding';
import type { Section } from './agreement-text';
import { readHan } from './label';

/** Finds which other sections of the same agreement a clause refers to: "subject to Section 8.2", “依据第七条”. */
export class SectionReferences {
  /** By part and key; `null` where there are several. */
  readonly #places = new Map<string, Section | null>();

  constructor(
    private readonly text: string,
    private readonly sections: readonly Section[],
  ) {
    for (const section of sections) {
      if (section.number === null || section.section === null) continue;
      const place = placeOf(section.part, keyOf(section.section));
      this.#places.set(place, this.#places.has(place) ? null : section);
    }
  }

  /**
   * The sections that stretches of a clause refer to, in the order they are named. Left out is what need not be of this
   * agreement, what does not exist in it, and the section around the clause itself.
   */
  of(spans: readonly Span[]): SectionReference[] {
    const found = new Map<Section, SectionReference>();
    for (const span of spans) {
      const words = this.text.slice(span.start, span.end);
      if (!MAY_REFER.test(words)) continue;
      const around = this.#sectionAt(span.start);
      const part = around?.part ?? 0;
      const own = keyOf(around?.section ?? '');
      for (const key of keysIn(words, part > 0)) {
        const section = this.#find(part, key);
        if (!section || isWithin(own, keyOf(section.section!))) continue;
        const { start, end, words: heading } = section;
        found.set(section, { start, end, section: section.section!, words: heading });
      }
    }
    return [...found.values()];
  }

  /** A letter may be of a list inside a sentence: then what stands around it is meant. */
  #find(part: number, key: string): Section | null | undefined {
    for (let at = key; ; at = at.slice(0, at.lastIndexOf('.'))) {
      const section = this.#places.get(placeOf(part, at));
      const dot = at.indexOf('.');
      if (section !== undefined || dot < 0 || !/[a-z]/.test(at.slice(dot))) return section;
    }
  }

  /** The last section that starts no later; halved for, since a text may have tens of thousands. */
  #sectionAt(offset: number): Section | undefined {
    let low = 0;
    let high = this.sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sections[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.sections[low - 1];
  }
}

function placeOf(part: number, key: string): string {
  return `${part} ${key}`;
}

function isWithin(own: string, other: string): boolean {
  return own === other || own.startsWith(`${other}.`);
}

/** What is the same for all ways to write a number: "8.2.a" for "8.2(a)", "7" for "第七条", "七" and "Article VII". */
function keyOf(section: string): string {
  // Most have this form already.
  if (/^[0-9](?:[0-9.]{0,20}[0-9])?$/.test(section)) return section;
  return section
    .replace(/^.*, /, '')
    .replace(/^(?:section|article|clause|part) /i, '')
    .replace(/^第? ?([一二三四五六七八九十百零〇]{1,5}) ?[条條]?/, (_, digits: string) => String(readHan(digits)))
    .replace(/^第 ?([0-9]{1,4}) ?[条條]/, '$1')
    .toLowerCase()
    .replace(/[\s()（）.]{1,4}/g, '.')
    .replace(/\.$/, '');
}

function keysIn(words: string, isLaterPart: boolean): string[] {
  return [...englishIn(words, isLaterPart), ...chineseIn(words)];
}

const MAY_REFER = /section|clause|article|第/i;
const KEYWORD = /\b(?:sections?|clauses?|articles?) (?=[0-9])/gi;
const NUMBER =
  /[0-9]{1,3}[a-z]?(?![a-z0-9])(?:\.(?:[0-9]{1,3}|[a-z]{1,4})(?![a-z0-9])){0,5}(?: ?\([a-z0-9]{1,4}\)){0,3}/iy;
const NEXT = /(?:, | and | or |, and |, or | & )(?:sections? |clauses? |articles? )?(?=[0-9])/iy;

/** What before a reference says that it is to a law or to another document. */
const ELSEWHERE_BEFORE =
  /(?:code|act|law|regulations?|directive|gdpr|ccpa|u\.s\.c\.|policy|guidelines|addendum|rules|terms|agreement|§),? ?$/i;
/** What after it says so. */
const ELSEWHERE_AFTER =
  /^(?:\(|,? (?:of|to|in|under) (?!this\b|these\b|the (?:agreement|terms)\b)(?:the|our|your|its|any|each|such|that|[A-Z])| (?:GDPR|CCPA|[A-Z][a-z]{1,20} (?:Act|Code|Law)))/;
/** In an annex "the Agreement" is the one before it. */
const MAIN_PART_AFTER = /^,? of (?:the|this) (?:agreement|terms)\b/i;

function englishIn(words: string, isLaterPart: boolean): string[] {
  const keys: string[] = [];
  for (const { index, 0: keyword } of words.matchAll(KEYWORD)) {
    const named: string[] = [];
    let at = index + keyword.length;
    for (let next: string | null = ''; next !== null; next = stickyAt(NEXT, words, at)) {
      at += next.length;
      const number = stickyAt(NUMBER, words, at);
      if (number === null) break;
      named.push(keyOf(number));
      at += number.length;
    }
    const after = words.slice(at, at + 60);
    const isElsewhere =
      ELSEWHERE_BEFORE.test(words.slice(Math.max(0, index - 24), index)) ||
      ELSEWHERE_AFTER.test(after) ||
      (isLaterPart && MAIN_PART_AFTER.test(after));
    if (!isElsewhere) keys.push(...named);
  }
  return keys;
}

function stickyAt(pattern: RegExp, words: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(words)?.[0] ?? null;
}

const HAN_REFERENCE = /第 ?([一二三四五六七八九十百零〇]{1,5}|[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}) ?[条條]/g;
const DECIMAL_REFERENCE = /第 ?([0-9]{1,3}(?:\.[0-9]{1,3}){1,5}) ?[款项节]/g;
/** “本协议第”, “本条款第” name this agreement; “《…》第”, “民法典第”, “附件第” another text. */
const OWN_BEFORE = /本(?:协议|合同|条款|规则|约定|规范|服务条款|服务协议|附件)(?:项下|中|的)?$/;
const OTHER_BEFORE = /(?:[》〉”"」）)法典例则策议同件]|规定|办法|解释|条款)的?$/;

function chineseIn(words: string): string[] {
  return [HAN_REFERENCE, DECIMAL_REFERENCE].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: whole, 1: digits }) => {
      const before = words.slice(Math.max(0, index - 12), index).trimEnd();
      if (OTHER_BEFORE.test(before) && !OWN_BEFORE.test(before)) return [];
      return [keyOf(digits ?? whole)];
    }),
  );
}
