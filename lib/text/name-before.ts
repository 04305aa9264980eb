/** The name that stands before a place in a text: whose a bracket, a letter or a definition is. */
import { lastCompany, properNameAtEnd } from './company-name';
import { isSpace } from './lines';
import { HAN_YOU_ROLE_SOURCE, YOU_ROLE_SOURCE } from './party-words';

/** The name, role noun or pronoun that the bracket around `at` explains: "Keruyun (referred to as …". */
export function nameBeforeBracket(text: string, at: number): string | null {
  let open = at - 1;
  while (open > 0 && at - open < 140 && !'()（）\n'.includes(text.charAt(open))) open -= 1;
  if (!'(（'.includes(text.charAt(open))) return null;
  while (open > 0 && isSpace(text.charCodeAt(open - 1))) open -= 1;
  return nameEndingAt(text, open);
}

/** 某某公司及其关联公司 */
const HAN_AFFILIATES = /(?:及|和|与)其(?:关联|附属|控股|子)(?:公司|企业|方|机构)$/;
/** "Acme Inc. and its affiliates" */
const AFFILIATES =
  /,? (?:and|with) (?:its|their|any|all)(?: [a-z-]{2,12}){0,4} (?:affiliates|subsidiaries|companies)$/i;
/** "Acme Ltd, a company incorporated in England" */
const APPOSITION = /, an? [^,()]{0,50}(?:company|corporation|partnership|firm)(?: [^()]{0,100})?$/i;

/** The name, role noun or pronoun that a text ends with at an offset, or `null`; what is said of it behind it is left out. */
export function nameEndingAt(text: string, end: number): string | null {
  const before = text
    .slice(Math.max(0, end - 160), end)
    .replace(HAN_AFFILIATES, '')
    .replace(APPOSITION, '')
    .replace(AFFILIATES, '');
  const pronoun = /(?:^|[^\p{L}])(you|your|we|us)$|(您|你|我们)$/iu.exec(before);
  if (pronoun) return pronoun[1] ?? pronoun[2] ?? null;
  const company = lastCompany(before);
  if (company) return company;
  const role =
    new RegExp(`(${HAN_YOU_ROLE_SOURCE})$`).exec(before) ?? new RegExp(`\\b(${YOU_ROLE_SOURCE})$`, 'i').exec(before);
  if (role?.[1]) return role[1];
  return properNameAtEnd(before);
}

const HEAD = new RegExp(
  `^[\\d.\\s(（)）、"“]{0,12}(?:(?:(?:[A-Za-z]+ ){0,2}(${YOU_ROLE_SOURCE}|service providers?))["”]?\\s?(?::|refers?|means|is |are )|[^，。]{0,12}?(${HAN_YOU_ROLE_SOURCE})[^，。]{0,40}?[:：指])`,
  'i',
);

/** The role noun that the sentence around `at` defines: `1.1 Developers: refers to … "you"`. */
export function definedHead(text: string, at: number): string | null {
  let start = at;
  while (
    start > 0 &&
    at - start < 300 &&
    !'\n。;；'.includes(text.charAt(start - 1)) &&
    !/\. /.test(text.slice(start - 2, start))
  ) {
    start -= 1;
  }
  const found = HEAD.exec(text.slice(start, start + 120));
  return found?.[1] ?? found?.[2] ?? null;
}
