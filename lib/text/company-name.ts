/** Companies with their names in this much of the front are the ones that offer the terms. */
const PREAMBLE = 5000;

/** Legal forms; those of several words by their last ("Sdn Bhd"), those with dots with them ("B.V."). */
const COMPANY_WORD =
  /^(?:(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|AG|AB|SA|SE|BV|NV|PLC|DAC|Pty|Pte|Pvt|LP|LLP|Oyj?|AS|ApS|SAS|SARL|SRL|SpA|SL|KG|UG|KK|Bhd)\b|(?:A\/S|B\.V|N\.V|S\.A|S\.L|S\.r\.l|S\.p\.A|K\.K|L\.L\.C|L\.P|P\.L\.C)(?![\p{L}\p{N}]))/iu;

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
    if (!/^(?:[A-Z][\p{L}\p{N}&.'’-]*|plc|A\/S),?$/u.test(word) || /^(?:AND|BETWEEN|BY|WITH|OF|TO|FROM)$/.test(word))
      break;
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

const HAN_FORM = /有限(?:责任)?公司/g;
const LONGEST_HAN_COMPANY = 40;

/** Where the names with a Chinese legal form stand, with what leads up to them: 由|北京某某(上海)有限公司. */
function hanCompanies(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const form of text.matchAll(HAN_FORM)) {
    const last = found.at(-1);
    const end = form.index + form[0].length;
    const floor = last?.end ?? 0;
    const start = hanNameStart(text, form.index, floor);
    if (last && start === last.end && form.index - last.start <= LONGEST_HAN_COMPANY) last.end = end;
    else if (form.index - start >= 2) found.push({ start, end });
  }
  return found;
}

function hanNameStart(text: string, form: number, floor: number): number {
  const seat = /[(（][\u4e00-\u9fff]{2,8}[)）][\u4e00-\u9fff]{0,16}$/.exec(
    text.slice(Math.max(floor, form - 26), form),
  );
  const from = seat ? form - seat[0].length : form;
  let start = from;
  while (start > floor && from - start < LONGEST_HAN_COMPANY && /[\u4e00-\u9fffA-Za-z0-9]/.test(text.charAt(start - 1)))
    start -= 1;
  return from - start < 2 ? form : start;
}

/** Words that lead up to a company's name and are no part of it. */
const BEFORE_COMPANY =
  /^为使用|^为|^欢迎|使用|注册|加入|运营公司|运营主体|所有者|经营者|运营方|运营者|运营商|提供方|提供者|选择|^其|^致|归属|由|归|于|系|是指|是|即|的|指|向|与|和|及/g;
const SHORTEST_HAN_COMPANY = 6;

function withoutLead(name: string): string {
  const leads = [...name.matchAll(BEFORE_COMPANY)].map((lead) => lead.index + lead[0].length);
  return name.slice(leads.findLast((end) => name.length - end >= SHORTEST_HAN_COMPANY) ?? 0);
}

/** The Chinese company name a text ends with, or `null`. */
export function lastCompany(before: string): string | null {
  const last = hanCompanies(before).pop();
  return last?.end === before.length ? withoutLead(before.slice(last.start)) : null;
}

/**
 * The companies with a Chinese legal form named at the top of an agreement. What stands before a name runs on into it
 * (开发者同意某某有限公司), so of names that end alike the shortest is the name.
 */
export function readHanCompanies(text: string): string[] {
  const names = hanCompanies(text.slice(0, PREAMBLE)).map(({ start, end }) => withoutLead(text.slice(start, end)));
  return [...new Set(names)].filter((name) => !names.some((other) => other !== name && name.endsWith(other)));
}
