/** Words that tell how those beside them are meant: who acts, what is forbidden. */
import { foldWords } from '../text/fold';
import type { UnitNumbers } from './unit-numbers';

/** Kinds of word, each a bit. */
export const wordKind = {
  article: 1,
  conjunction: 2,
  /** After one of these a party is an object: "to SHOPLINE", "notify the Developer". */
  preposition: 4,
  /** After one of these it is an object unless a verb follows: "as we may decide". */
  comparison: 8,
  /** Before one of these a party is a subject. */
  verb: 16,
  /** A party that owns something. */
  possessive: 32,
  /** Behind a party, makes it one that owns something. */
  owning: 64,
  by: 128,
  hanBy: 256,
  not: 512,
  right: 1024,
  /** Behind a party, one that the party only gives its name to: "the Acme Services". */
  thing: 2048,
  /** A party that owns nothing so: "we store" is no store of ours. */
  pronoun: 4096,
  modal: 8192,
  /** What is put between a modal verb and its verb begins with one of these: "may, in its discretion, …". */
  inserted: 16384,
} as const;

const lists: Record<keyof typeof wordKind, string> = {
  article: 'the any such said each all its a an that',
  conjunction: 'and or nor',
  preposition: `to of with from for against between on in upon about through under via without towards toward among
    contact notify notifies inform provide providing pay give grants grant granted cause causes enable allow indemnify
    indemnifies defend compensate compensates reimburse release releases assist protect`,
  comparison: 'as than',
  verb: `shall may will must should has have had reserves reserve is are can could would might cannot agree agrees
    undertakes acknowledge acknowledges do does did fail fails use uses deem deems determine determines decide decides
    choose chooses believe believes 有 不 将 可 会 无 应 须 仅 保 均 概 亦 先 未 认 因 立 发 拒 根 依 按 基 若 如 收 需 对
    得 享 随 也 则 并 暂 从 自 单 免`,
  possessive: 'our your us',
  owning: "'s 的",
  by: 'by',
  hanBy: '由 被',
  not: 'not',
  right: 'right rights',
  pronoun: 'we you',
  modal: 'may shall will must can could might should',
  inserted: `in at on by with without within upon after before during from for to under subject acting as where when
    whenever if unless but and or nor not either notwithstanding including through pursuant following provided
    immediately solely`,
  thing: `data service services platform platforms policy policies rules guidelines terms documentation website websites
    site sites store marketplace network software sdk api apis app apps application applications code content contents
    materials account accounts property properties technology systems products trademarks marks logos brand`,
};

/** The kinds of the units of a text. */
export class WordKinds {
  readonly #kinds: Uint16Array;

  /** @param numbers those of the units of texts; the words add their own */
  constructor(numbers: UnitNumbers) {
    const kinds: number[] = [];
    for (const [kind, list] of Object.entries(lists)) {
      for (const word of list.split(/\s+/)) {
        const number = numbers.add(foldWords(word), 0, word.length);
        kinds[number] = (kinds[number] ?? 0) | wordKind[kind as keyof typeof wordKind];
      }
    }
    this.#kinds = Uint16Array.from(kinds);
  }

  /** Whether the unit with a number is of a kind (`wordKind`). */
  is(number: number, kind: number): boolean {
    return number < this.#kinds.length && (this.#kinds[number]! & kind) !== 0;
  }
}
