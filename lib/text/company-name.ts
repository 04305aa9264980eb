/** Companies with their names in this much of the front are the ones that offer the terms. */
const PREAMBLE = 5000;

const COMPANY_WORD =
  /^(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|AG|AB|SA|SE|BV|PLC|DAC|Pty|Pte|LP|LLP|Oy|AS)\b/i;

/** Whether a name has a legal form. */
export function isCompany(name: string): boolean {
  return COMPANY_WORD.test(name.slice(name.lastIndexOf(' ') + 1)) || /(?:有限|责任)公司$/.test(name);
}

/** Capitalised words at the end of a text, "SHOPLINE Open Platform"; no address, which follows a comma. */
export function properNameAtEnd(before: string): string | null {
  const words = before.split(/\s+/);
  let first = words.length;
  while (first > 0 && words.length - first < 7) {
    const word = words[first - 1] ?? '';
    if (!/^[A-Z][\p{L}\p{N}&.'’-]*,?$/u.test(word) || /^(?:AND|BETWEEN|BY|WITH|OF|TO|FROM)$/.test(word)) break;
    const next = words[first];
    if (next !== undefined && /[.,]$/.test(word) && !COMPANY_WORD.test(next) && !COMPANY_WORD.test(word)) {
      if (word.endsWith(',')) return null;
      break;
    }
    first -= 1;
  }
  if (/,$/.test(words[first - 1] ?? '')) return null;
  const name = withoutPossessive(words.slice(first).join(' ').replace(/,$/, ''));
  return name.length > 1 && !/^(?:The|This|These|Our|Your|Any|Each)\b/.test(name) ? name : null;
}

/** "Grindr LLC’s" → "Grindr LLC". */
export function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/, '');
}

const HAN_COMPANY =
  /[\u4e00-\u9fffA-Za-z0-9]{2,40}(?:[(（][\u4e00-\u9fff]{2,8}[)）][\u4e00-\u9fff]{0,16})?(?:有限责任公司|股份有限公司|有限公司)/g;

/** Words that lead up to a company's name and are no part of it. */
const BEFORE_COMPANY =
  /^.*(?:运营方|运营者|运营商|提供方|提供者|选择|归属|由|归|系|是指|是|即|的|指|向|与|和|及|与)(?=.{6})/;

/** The Chinese company name a text ends with, or `null`. */
export function lastCompany(before: string): string | null {
  const last = [...before.matchAll(HAN_COMPANY)].pop();
  return last && last.index + last[0].length === before.length ? last[0].replace(BEFORE_COMPANY, '') : null;
}

/** The companies with a Chinese legal form named at the top of an agreement. */
export function readHanCompanies(text: string): string[] {
  const names = [...text.slice(0, PREAMBLE).matchAll(HAN_COMPANY)].map((match) => match[0].replace(BEFORE_COMPANY, ''));
  return [...new Set(names)];
}
