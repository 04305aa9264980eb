import type { LawFact } from '../clause/fact';
import { hasNear, leadToEnd, type Phrase } from '../text/near';
import { countryOf, knownPlaceAt } from './countries';
import { asWritten, locate } from './passage';
import type { Passage } from './passage';
import { readPlaceName } from './place-name';

/**
 * Reads the law that governs an agreement: "the laws of the State of California", "English law", 中华人民共和国法律. Only
 * where the passage speaks of governing or interpreting; a duty to obey the law, or the law under which a company
 * is set up, is not read. `law` is as written, without what stands in brackets.
 */
export function readLaws(passage: Passage): LawFact[] {
  const facts: LawFact[] = [];
  if (speaksOfLaw(passage.text)) facts.push(...lawsOfPlace(passage), ...placesOfLaw(passage), ...placeLaws(passage));
  if (speaksOfHanLaw(passage.text)) facts.push(...hanLaws(passage));
  facts.sort((a, b) => a.start - b.start);
  return facts.filter((fact, i) => !facts.slice(0, i).some((other) => fact.start < other.end));
}

const GOVERNS = /\bgovern|\bconstru|\binterpret|applicable law|choice of law|\b(?:resolved|settled|applies|apply)\b/i;
const SUBJECT_TO_LAW: Phrase = { first: /subject to/gi, then: [{ gap: 12, stops: '.;', word: / laws?\b/gi }] };

function speaksOfLaw(text: string): boolean {
  return GOVERNS.test(text) || hasNear(text, SUBJECT_TO_LAW);
}

/** What stands before a law that is not chosen but obeyed, broken or the ground a company stands on. */
const NOT_CHOSEN =
  /\b(?:compl(?:y|ies|iance|ying) with|violat(?:e|es|ion|ing)(?: of)?|organi[sz]ed|incorporated|existing|established|registered|formed|required by|permitted by|prohibited by|authori[sz]ed by|as defined in|excluding|infring(?:e|es|ing))\b/gi;

function isChosen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 140), at);
  if (leadToEnd(before, NOT_CHOSEN, 40, '.;') !== null) return false;
  return (
    !/\bunder (?:the |applicable )?$/i.test(before) ||
    /govern|constru|interpret|resolved|settled|determined/i.test(before)
  );
}

function lawsOfPlace(passage: Passage): LawFact[] {
  const facts: LawFact[] = [];
  for (const m of passage.text.matchAll(
    /\b(?:the )?(?:(?:substantive|internal|domestic|national|federal|local|applicable|relevant|effective|current|state) (?:and )?){0,3}laws?(?: and regulations?)? (?:of|in(?: force in)?|in effect in|applicable in)\b/gi,
  )) {
    if (!isChosen(passage.text, m.index)) continue;
    const place = readPlaceName(passage.text, m.index + m[0].length);
    if (place) facts.push(lawFact(passage, m.index, place.end, place.country));
  }
  return facts;
}

/** "Governing law: Germany.", "the applicable law is that of the Netherlands": the name of the place alone. */
function placesOfLaw(passage: Passage): LawFact[] {
  const facts: LawFact[] = [];
  const cue = /\b(?:governing|applicable) law(?: ?:| (?:is|shall be|will be) th(?:at|ose) of)(?= )/gi;
  for (const m of passage.text.matchAll(cue)) {
    const place = readPlaceName(passage.text, m.index + m[0].length);
    if (place?.country && /^(?:[.,;]|$)/.test(passage.text.slice(place.end)))
      facts.push(lawFact(passage, place.start, place.end, place.country));
  }
  return facts;
}

/** "English law", "English and Welsh law", "PRC laws", "Hong Kong law". */
function placeLaws(passage: Passage): LawFact[] {
  const facts: LawFact[] = [];
  for (const m of passage.text.matchAll(
    / (?:state |federal |substantive |domestic |civil )?laws?\b(?! ?(?:of|firm|enforcement|suit))/gi,
  )) {
    const from = Math.max(0, m.index - 60);
    if (!isChosen(passage.text, m.index)) continue;
    const lead = passage.text.slice(from, m.index);
    for (const word of lead.matchAll(/(?<![\p{L}.])\p{Lu}/gu)) {
      const known = knownPlaceAt(passage.text, from + word.index);
      if (!known || !/^(?:'s)?$/.test(passage.text.slice(known.end, m.index))) continue;
      facts.push(lawFact(passage, from + word.index, m.index + m[0].length, known.country));
      break;
    }
  }
  return facts;
}

function lawFact(passage: Passage, start: number, end: number, country: string | null): LawFact {
  return { kind: 'law', law: asWritten(passage, start, end), country, ...locate(passage, start, end) };
}

const HAN_GOVERNS = /适用|准据法|管辖|解释|争议|效力|订立|履行/;
const UNDER_HAN_LAW: Phrase = { first: /受/g, then: [{ gap: 30, stops: '。;', word: /法律|法典/g }] };

function speaksOfHanLaw(text: string): boolean {
  return HAN_GOVERNS.test(text) || hasNear(text, UNDER_HAN_LAW);
}

const HAN_LEFT_OUT = /(?:不包括|不包含|不含|不适用|排除|除)[^,。;)]{0,14}$/;
const HAN_CHOSEN = /(?:适用|受)[^,。;]{0,2}[《["]$/;
const HAN_NOT_CHOSEN = /(?:遵守|违反|符合|触犯|按|要求|允许|禁止|《)[^,。;]{0,6}$/;

/** Not the law that is obeyed, left out (不包括香港、台湾地区法律) or the ground of the agreement (根据《…民法典》订立). */
function isHanChosen(before: string): boolean {
  return !HAN_LEFT_OUT.test(before) && (HAN_CHOSEN.test(before) || !HAN_NOT_CHOSEN.test(before));
}

const HAN_LAW =
  /(?:\([^)]{0,80}\))?(?:大陆|内地)?(?:地区|境内)?(?:之|的)?(?:现行|有效|相关|有关|实体|现行有效|适用)?(?:的)?(?:法律法规|法律|民法典|合同法|电子商务法|法(?![院规人定庭官]))/y;

function hanLaws(passage: Passage): LawFact[] {
  const { text } = passage;
  const facts: LawFact[] = [];
  for (let at = 0; at < text.length; at++) {
    const known = /[\u3400-\u9fff]/.test(text[at]!) ? knownPlaceAt(text, at) : null;
    if (!known) continue;
    const tail = withRegions(text, known.end);
    HAN_LAW.lastIndex = tail;
    const law = HAN_LAW.exec(text);
    if (law && isHanChosen(text.slice(Math.max(0, at - 20), at))) {
      const end = tail + law[0].length;
      const written = asWritten(passage, at, end).replace(/[(（][^()（）]*[)）]/g, '');
      const country = countryOf(text.slice(at, tail)) ?? known.country;
      facts.push({ kind: 'law', law: written, country, ...locate(passage, at, end) });
      at = end - 1;
    } else at = tail - 1;
  }
  return facts;
}

const MOST_REGIONS = 4;

/** 中华人民共和国|香港特别行政区, 美国|加利福尼亚州, 新加坡|和|英国: further names that follow directly. */
function withRegions(text: string, at: number): number {
  let end = at;
  for (let names = 0; names < MOST_REGIONS; names++) {
    const next = knownPlaceAt(text, end);
    if (!next) break;
    end = next.end;
  }
  return text[end] === '州' || text[end] === '省' ? end + 1 : end;
}
