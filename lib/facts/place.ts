import type { JurisdictionFact } from '../clause/fact';
import { afterLast, beforeFirst, findNear, type Phrase, type Step, type Stretch } from '../text/near';
import { countryOf } from './countries';
import { asWritten, locate } from './passage';
import type { Passage } from './passage';
import { readPlaceName } from './place-name';

/**
 * Reads the places whose courts have jurisdiction: "courts located in Wichita County, Texas", "Irish courts", "the local
 * people's court of the place where these Terms are signed", 北京市海淀区人民法院, 本协议签订地为北京市海淀区. `place` is as
 * written; a people's court is Chinese wherever it sits. "A court of competent jurisdiction" (有管辖权的法院) names no place.
 */
export function readPlaces(passage: Passage): JurisdictionFact[] {
  const found: JurisdictionFact[] = [];
  if (LATIN_CUE.test(passage.text)) {
    found.push(
      ...peoplesCourts(passage),
      ...seatCourts(passage),
      ...courtsOf(passage),
      ...placeCourts(passage),
      ...signingPlaces(passage),
    );
  }
  if (HAN_CUE.test(passage.text)) found.push(...hanCourts(passage), ...hanSigningPlaces(passage));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = found.filter((fact, i) => !found.slice(0, i).some((other) => fact.start < other.end));
  const seats = apart.filter((fact, i) => !sitsElsewhere(passage, fact, apart[i + 1]));
  // "in Dublin, Ireland, … the courts located in Dublin": a place is said once, by its fullest name.
  return seats.filter(
    ({ place }, i) =>
      !seats.some((other, j) => other.place.includes(place) && (j < i || other.place.length > place.length)),
  );
}

/** Whether the courts of a place sit in the next one: "the courts of California sitting in San Francisco". */
function sitsElsewhere(
  { text, offset }: Passage,
  place: JurisdictionFact,
  next: JurisdictionFact | undefined,
): boolean {
  if (!next || /\bcourt/i.test(place.place) || !/\bof (?:the )?$/i.test(text.slice(0, place.start - offset).slice(-8)))
    return false;
  const between = text.slice(place.end - offset, next.start - offset);
  return /^[^.;]{0,60}\b(?:located|situated|sitting|seated) (?:in|within|at) (?:the )?$/i.test(between);
}

function placeFact(passage: Passage, start: number, end: number, country: string | null): JurisdictionFact {
  return { kind: 'jurisdiction', place: asWritten(passage, start, end), country, ...locate(passage, start, end) };
}

const LATIN_CUE =
  /\bcourts?\b|jurisdiction|\bvenue\b|place of (?:contract|sign|execut|perform)|\b(?:filed|brought|commenced|instituted|litigated) (?:\w{4,11} )?in\b/i;

/** A court is named for disputes, not as one of those whose orders count. */
const BEFORE_COURT =
  /jurisdiction|\bsubmit|\bbrought|\bbring|\bfil(?:e|ed|ing)\b|lawsuit|\bsue|\binstitute|competent court|\bsettled|\bresol/i;

/** What a place ends before: a comma, a bracket, the verb of the sentence. */
const PLACE_END: Step = { gap: 100, stops: '', word: /(?=[,.;()]| (?:shall|will|for|to|has|have)\b|$)/gi };
const PEOPLES_COURT: Phrase = {
  first: /\b(?:the )?(?:(?:local|competent|basic|intermediate|relevant) ){0,2}people ?'s courts?\b/gi,
  then: [{ gap: 120, stops: '', word: /(?=[,.;()]| (?:shall|will|for|to|has|have|and)\b|$)/gi }],
};
const SEAT_COURT: Phrase = {
  first: /\b(?:the )?(?:competent )?courts?\b/gi,
  then: [
    {
      gap: 40,
      stops: ',.;()',
      word: / (?:at|in|of) (?:the (?:place|domicile|location|seat|registered office) (?:of|where)\b|(?:the )?place where\b)/gi,
    },
    PLACE_END,
  ],
};

function courtFact(passage: Passage, { start, end }: Stretch, country: string | null): JurisdictionFact {
  const written = passage.text.slice(start, end).trimEnd();
  return placeFact(passage, start, start + written.length, countryOf(written) ?? country);
}

/** "the people's court with jurisdiction where the agreement is signed": up to the verb of the sentence. */
function peoplesCourts(passage: Passage): JurisdictionFact[] {
  return [...findNear(passage.text, PEOPLES_COURT)]
    .filter(({ start, end }) => BEFORE_COURT.test(passage.text.slice(Math.max(0, start - 120), end + 60)))
    .map((court) => courtFact(passage, court, 'CN'));
}

/** "the court at the place where Party A is located": a place told by whose it is; its country is not told. */
function seatCourts(passage: Passage): JurisdictionFact[] {
  return [...findNear(passage.text, SEAT_COURT)].map((court) => courtFact(passage, court, null));
}

const SITTING_IN = /,? (?:located|situated|sitting|seated) (?:in|within|at)(?= )/gi;

/** What a place follows directly. */
const OF_PLACE: readonly Phrase[] = [
  {
    first:
      /\bcourts?(?: of law)?(?: having [a-z ]{0,20}jurisdiction)?,? (?:(?:(?:that are |which are )?(?:located|situated|sitting|seated|established|residing) )?(?:in|within|at)|of|for|that govern|serving)(?= )/gi,
    then: [],
  },
  {
    first:
      /\b(?:jurisdiction|venue)(?: and (?:venue|jurisdiction))? (?:(?:shall|will) (?:be|lie)|is|lies) (?:exclusively )?(?:in )?(?=(?:the )?[A-Z])/gi,
    then: [],
  },
  {
    first: /\b(?:jurisdiction|venue) for (?=[^.;])/gi,
    then: [
      {
        gap: 80,
        stops: '.;',
        word: / (?:(?:shall|will) (?:be|lie)|is|lies) (?:exclusively )?(?:in )?(?=(?:the )?[A-Z])/gi,
      },
    ],
  },
  // "the courts of the State of California and of the United States sitting in San Francisco, California"
  { first: /\bcourts?\b/gi, then: [{ gap: 80, stops: '.;', word: SITTING_IN }] },
  { first: /\b(?:venue|place of jurisdiction) (?:in|of|is|shall be)(?= )/gi, then: [] },
  {
    first: /\b(?:venue|place of jurisdiction) for /gi,
    then: [{ gap: 100, stops: '.;', word: / (?:in|of|is|shall be)(?= )/gi }],
  },
  { first: /\b(?:exclusive |personal |non-exclusive )jurisdiction (?:of|in)(?= )/gi, then: [] },
  // "subject to Delhi jurisdiction"
  { first: /\bsubject to (?:the )?(?:exclusive )?(?=[A-Z][A-Za-z]{2,14} jurisdiction\b)/g, then: [] },
  {
    first: /\b(?:lawsuits?|suits?|actions?|proceedings?|litigation|claims?)\b/gi,
    then: [
      {
        gap: 60,
        stops: '.;,',
        word: / (?:filed|brought|commenced|instituted|litigated)(?: only| exclusively| solely)? in(?= (?:the )?[A-Z])/g,
      },
    ],
  },
  {
    first: /\bplace of jurisdiction\b/gi,
    then: [{ gap: 100, stops: '.;', word: /\b(?:is|shall be|will be)(?= )/gi }],
  },
];

function courtsOf(passage: Passage): JurisdictionFact[] {
  const facts: JurisdictionFact[] = [];
  for (const { end } of OF_PLACE.flatMap((phrase) => [...findNear(passage.text, phrase)])) {
    let at = end;
    const skip =
      /^ {0,2}(?:the )?(?:(?:county|city) of )?(?=(?:northern|southern|eastern|western|central) district of )/i.exec(
        passage.text.slice(at, at + 40),
      );
    if (skip) at += skip[0].length;
    const place = readPlaceName(passage.text, at);
    if (place && !/^ (?:international )?arbitration/i.test(passage.text.slice(place.end, place.end + 26)))
      facts.push(placeFact(passage, place.start, place.end, place.country));
  }
  return facts;
}

/** "Irish courts", "the Singapore courts", "California Superior Court". */
function placeCourts(passage: Passage): JurisdictionFact[] {
  const facts: JurisdictionFact[] = [];
  const pattern =
    / (?:(?:state|federal|district|superior|high|supreme|commercial|civil|local|regional) (?:(?:and|or) )?){0,3}courts?\b(?! of (?:international |the )?arbitration)/gi;
  for (const m of passage.text.matchAll(pattern)) {
    const from = Math.max(0, m.index - 60);
    for (const word of passage.text.slice(from, m.index).matchAll(/(?<![\p{L}.])\p{Lu}/gu)) {
      const start = from + word.index;
      const place = readPlaceName(passage.text, start);
      const end = m.index + m[0].length;
      // The courts "for the Northern District of California" are read as the courts of that place.
      if (/^s? for\b/i.test(passage.text.slice(end, end + 5))) continue;
      // The name may go on into the court's: "Stockholm District| Court".
      if (!place?.country || place.start !== start || place.end < m.index || place.end > end) continue;
      facts.push(placeFact(passage, start, end, place.country));
      break;
    }
  }
  return facts;
}

const SIGNED_AT: Phrase = {
  first: /\bplace of (?:contracting|signing|signature|execution|performance|conclusion)\b/gi,
  then: [{ gap: 60, stops: '.;,', word: /\b(?:is|shall be|will be|:)(?: in| at)?(?= )/gi }],
};
const IS_PLACE_OF_SIGNING =
  / (?:shall be|is|will be) the place of (?:contracting|signing|signature|execution|performance|conclusion)\b/gi;

/** The place of signing decides the court where the agreement says so: "the place of contracting is …", and reversed. */
function signingPlaces(passage: Passage): JurisdictionFact[] {
  const facts: JurisdictionFact[] = [];
  for (const { end } of findNear(passage.text, SIGNED_AT)) {
    const place = readPlaceName(passage.text, end);
    if (place) facts.push(placeFact(passage, place.start, place.end, place.country));
  }
  for (const m of passage.text.matchAll(IS_PLACE_OF_SIGNING)) {
    const from = Math.max(0, m.index - 120);
    for (const word of passage.text.slice(from, m.index).matchAll(/(?<![\p{L}.])\p{Lu}/gu)) {
      const place = readPlaceName(passage.text, from + word.index);
      if (!place?.country || place.end !== m.index) continue;
      facts.push(placeFact(passage, place.start, place.end, place.country));
      break;
    }
  }
  return facts;
}

const HAN_CUE = /法院|签订地|签署地|签约地|履行地|签订地点|签署地点/;
const LEADS_TO_COURT = /提交给?|提请|交由|诉至|起诉至|应向|均向|可向|应由|接受|服从|向|由|至|以|为|交|归/g;
const IN_COURT = /诉讼|起诉|管辖|提交|提请|解决|裁决|审理/;

/** The words between the verb and 法院: 向|本协议签订地有管辖权的人民法院|提起诉讼. */
function hanCourts(passage: Passage): JurisdictionFact[] {
  if (!IN_COURT.test(passage.text)) return [];
  const facts: JurisdictionFact[] = [];
  for (const m of passage.text.matchAll(/(?<!管辖)(?:人民)?法院/g)) {
    const from = Math.max(0, m.index - 60);
    const clause = afterLast(passage.text.slice(from, m.index), ',。;:、"《》');
    const lead = [...clause.matchAll(LEADS_TO_COURT)].at(-1);
    if (!lead) continue;
    const start = m.index - clause.length + lead.index + lead[0].length;
    const end = m.index + m[0].length;
    if (!isForDisputes(passage.text, start, end)) continue;
    const named = passage.text.slice(start, end);
    if (/^(?:具?有管辖权的?|相关|有关)?法院$/.test(named)) continue;
    facts.push(
      placeFact(passage, start, end, countryOf(named) ?? (m[0] === '人民法院' ? 'CN' : countryOf(passage.text))),
    );
  }
  return facts;
}

/** Not the court that only gives an order: 由法院判决, 应法院要求. */
function isForDisputes(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/^(?:的?(?:要求|命令|强制|查封|冻结)|(?:作出|出具|生效|依法)?[^,。;]{0,4}(?:判决|裁定|认定|调查))/.test(after))
    return false;
  return (
    /诉讼|起诉|管辖|解决|审理/.test(after) ||
    /诉讼|起诉|管辖|提交|提请|诉至|争议|纠纷/.test(text.slice(Math.max(0, start - 80), end))
  );
}

const HAN_SIGNED_AT = /(?:签订|签署|签约|履行)地点?均?(?:为|是|:|位于|在)/g;

function hanSigningPlaces(passage: Passage): JurisdictionFact[] {
  const facts: JurisdictionFact[] = [];
  for (const m of passage.text.matchAll(HAN_SIGNED_AT)) {
    const start = m.index + m[0].length;
    const place = beforeFirst(passage.text.slice(start, start + 40), ',。;、()"').trimEnd();
    const country = countryOf(place);
    if (place.length < 2 || (country === null && !/[省市区县州]/.test(place))) continue;
    facts.push(placeFact(passage, start, start + place.length, country));
  }
  return facts;
}
