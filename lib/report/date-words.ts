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
  return parts && new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
}

/** "November 3, 2025", "the 3rd of Nov. 2025". */
function englishDate(written: string): Date | null {
  const month = months.indexOf(/[A-Z][a-z]{2}/.exec(written)?.[0] ?? '');
  const [first = '', second = ''] = written.match(/\d{1,4}/g) ?? [];
  if (month < 0 || second.length !== 4) return null;
  return new Date(Date.UTC(Number(second), month, Number(first)));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
