import type { Texts } from '../clause/texts/texts';

/**
 * A date of an agreement, which is given as written, for a reader of another language: "2024年4月19日" → "19 April 2024". One
 * in the reader's own language, or in figures alone ("03/04/2024", whose order nobody knows), stays as it is written.
 */
export function dateWords(written: string, { locale }: Texts): string {
  const date = locale.startsWith('zh') ? englishDate(written) : chineseDate(written);
  return date === null ? written : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "【2024】年【4】月【19】日": blanks of a form may stand around the figures. */
function chineseDate(written: string): Date | null {
  const parts = /^\D?(\d{4})\D{0,3}年\D{0,3}(\d{1,2})\D{0,3}月\D{0,3}(\d{1,2})/.exec(written);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** "November 3, 2025", "the 3rd of Nov. 2025". */
function englishDate(written: string): Date | null {
  const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.exec(written)?.[0].toLowerCase();
  const [day, year] = written.match(/\d{1,4}/g) ?? [];
  return month && day && year?.length === 4 ? dayOf(Number(year), months.indexOf(month) + 1, Number(day)) : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `null` for a day that is in no calendar. */
function dayOf(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}
