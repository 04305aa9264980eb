import { describe, expect, test } from 'vitest';
import type { SettingsTexts } from './settings-texts';
import { interfaceLanguages, type Texts } from './texts';
import { languageFor, settingsTextsOf, textsOf } from './texts-of';

/** For each text that is a function, what it is called with. */
type Calls<T> = {
  [K in keyof T]?: T[K] extends (...args: infer Args) => unknown ? Args[] : T[K] extends object ? Calls<T[K]> : never;
};

type AllTexts = Texts & { settings: SettingsTexts };

/** Calls with words of the language itself, so that what is foreign in the result is the text's. */
function callsWith(word: string): Calls<AllTexts> {
  const counts: [number][] = [[1], [2], [12_345]];
  const words: [string][] = [[word]];
  const parts: [string[]][] = [[[word]], [[word, word]]];
  const periods = ['notice', 'objection', 'payment', 'response', 'claim', 'retention', 'cure', 'effect'] as const;
  const units = ['hour', 'day', 'business-day', 'week', 'month', 'year'] as const;
  const reasons = ['language', 'too-long', 'cross-origin-frame', 'frame', 'shadow-root', 'image'] as const;
  const formats: ['markdown' | 'json' | 'csv'][] = [['markdown'], ['json'], ['csv']];
  return {
    punctuation: {
      list: parts,
      enumeration: parts,
      statements: parts,
      labelled: [[word, word]],
      withAside: [[word, word]],
      sentence: words,
      sentences: [[[`${word}.`]]],
    },
    facts: {
      money: [
        [10_000, null],
        [10.5, 'USD'],
        [5000, 'CNY'],
      ],
      period: units.flatMap((unit): [number, typeof unit][] => [
        [1, unit],
        [30, unit],
      ]),
      timed: periods.map((times) => [times, word]),
      range: [[word, word]],
      atMost: words,
      atLeast: words,
      rate: [
        ['0.05%', 'day', '18.25%'],
        ['1.5%', 'month', '18%'],
        ['12%', 'year', '12%'],
        ['30%', 'once', null],
      ],
      aboveBase: [['4%']],
      capFees: [[null], [1], [12]],
      shareOf: [['50%', word]],
      capFeesOr: [
        [word, word],
        [word, word, 'greater'],
        [word, word, 'lesser'],
      ],
      placeIn: [[word, word]],
      courtsIn: words,
      lawOf: words,
    },
    keyTerms: {
      cappedAt: words,
      receivedAfter: words,
      arbitrationBy: words,
      arbitrationAt: words,
      underRules: words,
    },
    report: {
      from: words,
      inForceSince: words,
      severityCount: [[3, word]],
      clausesFound: counts.flatMap(([n]): [number, boolean][] => [
        [n, true],
        [n, false],
      ]),
      nothingFound: [[41]],
      nothingFoundInPart: [[41]],
      readOfText: [[99]],
      unread: reasons.flatMap((reason): [typeof reason, number | null][] => [
        [reason, null],
        [reason, 1],
        [reason, 1200],
      ]),
      sectionNumber: [['13.2.8']],
      unasked: counts,
    },
    popup: { readOfPage: [[99]], showMore: counts, filtered: [[3, word]], unmarked: counts },
    card: {
      keys: [[0, 128]],
      label: [
        [word, word, '8.2'],
        [word, word, null],
      ],
      position: [[80, 128]],
    },
    tools: {
      matches: [
        [1, word],
        [3, word],
      ],
      noMatch: words,
      copySummaryAs: formats,
      downloadSummaryAs: formats,
      summaryCopied: formats,
      printed: { readOn: words },
      switchOff: words,
      switchOn: words,
      hiddenHere: counts,
      leftOut: counts,
      announce: {
        reached: [[word, word, 3, 128, word]],
        ended: [
          [word, word],
          [word, ''],
        ],
        filtered: [[1, 128]],
        hidden: words,
        shownAgain: words,
      },
    },
    wrongFinding: { title: words },
    overview: { stroke: [[word, word]] },
    panel: {
      inOrder: counts,
      startsAt: [[word, 3]],
      effect: [
        [word, 1],
        [word, -2],
      ],
    },
    settings: {
      sites: { remove: words, removed: words },
      hidden: { unhide: [[word, 'shop.example.com']] },
      files: { imported: [[0], [1], [3]] },
      ownRules: {
        testedOn: words,
        moreMatches: counts,
        on: words,
        matches: counts,
        edit: words,
        remove: words,
        removed: words,
        problemAt: [[5, `${word}.`]],
        imported: counts,
      },
    },
  };
}

interface Said {
  path: string;
  /** What it was called with, where it is a function. */
  args: unknown[];
  said: unknown;
}

/** Every text of a language with its path; a function once for each of its calls. */
function saidIn(texts: object, calls: object, path = ''): Said[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): Said[] => {
    const at = path ? `${path}.${key}` : key;
    const given = (calls as Record<string, unknown>)[key];
    if (typeof value === 'function') {
      // One that is never called says nothing.
      if (!Array.isArray(given)) return [{ path: at, args: [], said: null }];
      const say = value as (...args: unknown[]) => unknown;
      return (given as unknown[][]).map((args) => ({ path: at, args, said: say(...args) }));
    }
    if (typeof value === 'object' && value !== null) return saidIn(value, (given as object | undefined) ?? {}, at);
    return [{ path: at, args: [], said: value }];
  });
}

describe.each(interfaceLanguages)('%s', async (language) => {
  const texts = { ...(await textsOf(language)), settings: await settingsTextsOf(language) };
  const word = language === 'zh' ? '某处' : 'somewhere';
  const said = saidIn(texts, callsWith(word));
  const wrong = (isWrong: (words: string) => boolean) =>
    said.filter(({ said: words }) => typeof words === 'string' && isWrong(words));

  test('every text says something, whatever it is called with', () => {
    expect(said.filter(({ said: words }) => typeof words !== 'string' || words.trim() === '')).toEqual([]);
    expect(wrong((words) => /undefined|null|NaN|\[object|=>/.test(words))).toEqual([]);
  });

  test('a word that is handed in is said', () => {
    expect(said.filter(({ args, said: words }) => args.includes(word) && !String(words).includes(word))).toEqual([]);
  });

  test('nothing is exclaimed, and nothing stands in two spaces or at an edge', () => {
    expect(wrong((words) => /[!！]| {2}|^\s|\s$/.test(words))).toEqual([]);
  });

  test('nothing is left in the other language', () => {
    const foreign = language === 'zh' ? /[A-Za-z]/ : /\p{Script=Han}/u;
    const own = said.filter(({ path }) => !['locale', 'name'].includes(path) && !path.startsWith(languageNames));
    expect(own.filter(({ said: words }) => foreign.test(String(words).replace(knownNames, '')))).toEqual([]);
  });

  if (language === 'zh') {
    test('Chinese has full-width punctuation, and spaces only beside Latin letters and figures', () => {
      expect(wrong((words) => /\p{Script=Han}[,;:?()]|[,;:?()]\p{Script=Han}/u.test(words))).toEqual([]);
      expect(wrong((words) => /[\p{Script=Han}，。；：（）] [\p{Script=Han}，。；：（）]/u.test(words))).toEqual([]);
      expect(wrong((words) => /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u.test(words))).toEqual([]);
    });
  }
});

/** Each language is called by its own name. */
const languageNames = 'settings.language.names.';

/** Names that Chinese writes in Latin letters, an address and a pattern, which is for English. */
const knownNames = /Clauselight|Esc\b|Markdown|JSON|CSV|shop\.example\.com|\{change\} the \(fees\|prices\)/g;

describe('the language to speak', () => {
  test.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['de-DE', 'zh', 'en'], 'zh'],
    [['en-US', 'zh-CN'], 'en'],
    [['ZH'], 'zh'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ] as const)('%j: %s', (preferred, language) => {
    expect(languageFor(preferred)).toBe(language);
  });
});
