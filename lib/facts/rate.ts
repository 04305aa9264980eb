import type { RateFact } from '../clause/fact';
import { beforeFirst, leadToEnd } from '../text/near';
import type { Numeral } from './numeral';
import { locate } from './passage';
import type { Passage } from './passage';

type Per = RateFact['per'];

/**
 * Reads percentages that are charged or paid, in order: "0.05% of the payables daily", "1.5% per month", 日万分之五,
 * 每日按照应付金额的0.05%. `annual` is simple: 365 days, 52 weeks or 12 months. Shares in companies and measures of availability
 * are no rates.
 */
export function readRates(passage: Passage, numerals: Numeral[]): RateFact[] {
  if (numerals.length === 0) return [];
  const facts: RateFact[] = [];
  let floor = 0; // a cue word belongs to one rate only
  for (const numeral of numerals) {
    const share = percentAt(passage.text, numeral);
    if (!share || isNoRate(passage.text, share)) continue;
    const pace = paceOf(passage.text, share, floor);
    const value = tidy(share.value);
    facts.push({
      kind: 'rate',
      value,
      per: pace.per,
      annual: annualOf(value, pace.per),
      ...(isAboveBase(passage.text, share) && { aboveBase: true }),
      ...locate(passage, pace.start, pace.end),
    });
    floor = pace.end;
  }
  return facts;
}

interface Share {
  start: number;
  end: number;
  /** Percent. */
  value: number;
}

const FRACTIONS: Record<string, number> = { 百: 1, 佰: 1, 千: 0.1, 仟: 0.1, 万: 0.01, 萬: 0.01 };

/** A cue before the share: it (flag `g`), and how far from it the share may stand, with none of `stops` between. */
interface Lead {
  per: Per;
  cue: RegExp;
  gap: number;
  stops: string;
}

const LEADS: readonly Lead[] = [
  {
    per: 'day',
    cue: /每(?:逾期|延迟|迟延|延期|拖欠|超期|推迟)?[一1]?[日天](?!.{0,3}(?:交易|销售|服务费|营业|收入|流水|订单))|按[日天]|逐[日天]|日(?:利率|息|利息)|(?<!工作|[之当次\d])日$/g,
    gap: 40,
    stops: '。;%',
  },
  {
    per: 'week',
    cue: /每(?:逾期|延迟)?[一1]?周(?!.{0,3}(?:交易|销售|服务费|营业|收入|流水|订单))|按周|周(?:利率|息)/g,
    gap: 40,
    stops: '。;%',
  },
  {
    per: 'month',
    cue: /每(?:逾期|延迟|迟延|延期|拖欠|超期)?[一1]?个?月(?!.{0,3}(?:交易|销售|服务费|营业|收入|流水|订单|租金))|按月|月(?:利率|息|利息)/g,
    gap: 40,
    stops: '。;%',
  },
  {
    per: 'year',
    cue: /每(?:逾期|延迟|迟延)?[一1]?年(?!.{0,3}(?:交易|销售|服务费|营业|收入|流水|订单|租金))|年(?:利率|息|利息|化(?:利率)?)/g,
    gap: 40,
    stops: '。;%',
  },
  {
    per: 'day',
    cue: /\b(?:(?:per|each|every) (?:calendar )?day|daily (?:(?:rate|interest|default|late|payment|penalty|charge|fee|fine|damages|liquidated|at) ?){1,4})\b/gi,
    gap: 40,
    stops: '.;%',
  },
  {
    per: 'week',
    cue: /\b(?:(?:per|each|every) week|weekly (?:(?:rate|interest|default|late|penalty|charge|fine|at) ?){1,4})\b/gi,
    gap: 30,
    stops: '.;%',
  },
  {
    per: 'month',
    cue: /\b(?:(?:per|each|every) (?:calendar )?month|monthly (?:(?:rate|interest|default|late|payment|penalty|charge|fine|finance|service|at) ?){1,4})\b/gi,
    gap: 30,
    stops: '.;%',
  },
  {
    per: 'year',
    cue: /\b(?:(?:per|each|every) (?:year|annum)|(?:annual|annualized|annually|yearly) (?:(?:rate|interest|default|late|percentage|penalty|at) ?){1,4})\b/gi,
    gap: 30,
    stops: '.;%',
  },
];
const ADVERB_END =
  '(?= {0,2}(?:[,.;:)]|$|(?:on|until|till|from|for|as|to|and|or|in|if|by|of|interest|late|compounded|calculated|accruing|accrued|thereafter|whichever|will|shall)\\b))';
const TRAILS: [Per, RegExp][] = [
  [
    'day',
    new RegExp(
      `^[^.;%]{0,60}?(?:\\b(?:per|each|every|a) (?:calendar )?(?:day|diem)\\b|\\/ ?day\\b|\\bdaily\\b${ADVERB_END})`,
      'i',
    ),
  ],
  ['week', new RegExp(`^[^.;%]{0,40}?(?:\\b(?:per|each|every|a) week\\b|\\/ ?week\\b|\\bweekly\\b${ADVERB_END})`, 'i')],
  [
    'month',
    new RegExp(
      `^[^.;%]{0,40}?(?:\\b(?:per|each|every|a) (?:calendar )?month\\b|\\/ ?month\\b|(?<!\\bof )(?<!\\bthe )\\bmonthly\\b${ADVERB_END})`,
      'i',
    ),
  ],
  [
    'year',
    new RegExp(
      `^[^.;%]{0,40}?(?:\\b(?:per annum|p\\.a\\.|(?:per|each|every|a) year|APR)\\b|\\/ ?year\\b|\\bp\\.a\\.|(?<!\\bof )(?<!\\bthe )\\b(?:annually|yearly)\\b${ADVERB_END})`,
      'i',
    ),
  ],
  ['day', /^ {0,2}[×*x] {0,2}(?:实际)?(?:逾期|延迟|迟延|延期|拖欠|超期)?(?:付款|支付)?的?[天日]数/],
  ['day', /^[^。;%]{0,12}?(?:\/ ?[日天]|每[日天]|按[日天])/],
  ['week', /^[^。;%]{0,12}?(?:\/ ?周|每周|按周)/],
  ['month', /^[^。;%]{0,12}?(?:\/ ?月|每个?月|按月)/],
  ['year', /^[^。;%]{0,12}?(?:\/ ?年|每年|按年)/],
];

function percentAt(text: string, numeral: Numeral): Share | null {
  const fraction = /([百佰千仟万萬])分之 ?$/.exec(text.slice(Math.max(0, numeral.start - 5), numeral.start));
  if (fraction) {
    const factor = FRACTIONS[fraction[1]!]!;
    return { start: numeral.start - fraction[0].length, end: numeral.end, value: numeral.value * factor };
  }
  const unit =
    /^ {0,2}(?:(%|percent\b|per cent\b|percentage points?\b|pct\b|个?百分点)|(‰)|(basis points?\b|bps\b)|(‱))(?: {0,2}\( ?\d{1,3}(?:\.\d{1,4})? ?% ?\))?/i.exec(
      text.slice(numeral.end, numeral.end + 32),
    );
  if (!unit) return null;
  const factor = unit[1] ? 1 : unit[2] ? 0.1 : 0.01;
  return { start: numeral.start, end: numeral.end + unit[0].length, value: numeral.value * factor };
}

const HOLDING = /(?:voting|equity|economic) /gi;
const MEASURE =
  /own(?:s|ed|ership|ing)?|control(?:s|led)? of|availability|uptime|控股|持股|持有|股权|股份|可用性|可用率|在线率|合格率|完整率/gi;

/** Holdings ("50% of the voting equity"), availability (99.9%) and comparisons ("less than 99%") charge nothing. */
function isNoRate(text: string, share: Share): boolean {
  const before = text.slice(Math.max(0, share.start - 40), share.start);
  const after = text.slice(share.end, share.end + 60);
  // "fifty percent (50%)": the digits only repeat the words.
  if (/(?:%|percent|per cent|分之.{1,6}) {0,2}\( ?$/i.test(before)) return true;
  // "uptime = … × 100%" is how a share is worked out.
  if ((share.value === 100 && /[×*] ?$/.test(before)) || leadToEnd(before, HOLDING, 30, ',;.') !== null) return true;
  if (leadToEnd(before, MEASURE, 16, ',;。.') !== null) return true;
  if (
    /^[^,;。.]{0,40}(?:voting|equity|shares?\b|stock|outstanding securities|uptime|availability|available|股权|股份|表决权|可用性)/i.test(
      after,
    )
  )
    return true;
  return (
    /(?:less|lower|higher|greater|more) than(?: or equal to)? {0,2}$|\bor equal to $|equal to or \w{1,8} than $/i.test(
      before,
    ) && !/^ {0,2}of\b/i.test(after)
  );
}

const BASE_RATE =
  /\b(?:base|prime|bank|lending|statutory|reference|LIBOR|EURIBOR|SONIA|SOFR|HIBOR|SIBOR|ECB)\b|LPR|(?:基准|贷款|报价|市场)利率/gi;

/** "4% per annum above the base rate", "LIBOR plus 2%", 基准利率上浮50%: only what comes on top is said. */
function isAboveBase(text: string, share: Share): boolean {
  const before = text.slice(Math.max(0, share.start - 48), share.start);
  const added = /(?:\bplus|\+|上浮|加收?|上调) {0,2}$/i.exec(before);
  if (added) return leadToEnd(before.slice(0, added.index), BASE_RATE, 24, ',;。.%') !== null;
  const after = text.slice(share.end, share.end + 90);
  const above =
    /^ {0,2}(?:(?:per annum|p\.a\.|(?:per|a) (?:month|year)|annually) )?(?:above|over|plus|in excess of) /i.exec(after);
  return above !== null && beforeFirst(after.slice(above[0].length), ',;').search(BASE_RATE) >= 0;
}

/** How often the rate runs, from the nearest cue on either side; the quote takes the cue in. */
function paceOf(text: string, share: Share, floor: number): { per: Per; start: number; end: number } {
  const after = text.slice(share.end, share.end + 90);
  const trails = TRAILS.map(([per, pattern]) => ({ per, length: pattern.exec(after)?.[0].length ?? 0 }))
    .filter(
      ({ per, length }) =>
        length && !(per !== 'day' && /\bfees? (?:paid|payable)|\bpaid\b/i.test(after.slice(0, length))),
    )
    .sort((a, b) => a.length - b.length);
  if (trails[0]) return { per: trails[0].per, start: share.start, end: share.end + trails[0].length };
  const before = text.slice(Math.max(floor, share.start - 64), share.start);
  const leads = LEADS.map(({ per, cue, gap, stops }) => ({
    per,
    length: before.length - (leadToEnd(before, cue, gap, stops) ?? before.length),
  }))
    .filter(({ length }) => length)
    .sort((a, b) => a.length - b.length);
  if (leads[0]) return { per: leads[0].per, start: share.start - leads[0].length, end: share.end };
  return { per: 'once', start: share.start, end: share.end };
}

const PER_YEAR: Record<Per, number | null> = { day: 365, week: 52, month: 12, year: 1, once: null };

function annualOf(value: number, per: Per): number | null {
  const times = PER_YEAR[per];
  return times === null ? null : tidy(value * times);
}

/** Takes the dust of binary fractions off, so that 0.05 a day is 18.25 a year. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
