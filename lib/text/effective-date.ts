/** The date stands at the top or at the end; nothing between is searched. */
const TOP = 4000;
const BOTTOM = 1500;

const LABELS = [
  /(?:effective(?: date| as of| from| on)?|in force (?:from|as of)|valid from)\s?[:：]?\s?/gi,
  /(?:生效日期|生效时间|施行日期|生效日)\s?[:：为于]?\s?/g,
  /(?:last (?:updated|modified|revised|amended)|updated?(?: on| date)?|revised|posted|版本更新日期|更新日期|更新时间|发布日期|修订日期|最近更新日期)\s?(?:on )?[:：]?\s?/gi,
];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const DAY = '[0-9]{1,2}(?:st|nd|rd|th)?';
const DATE = new RegExp(
  [
    `^${MONTH} ${DAY},? ?[0-9]{4}`,
    `^(?:the )?${DAY} (?:of )?${MONTH},? [0-9]{4}`,
    '^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}',
    '^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}',
    '^[【\\[]?[0-9]{4}[】\\]]?\\s?年\\s?[【\\[]?[0-9]{1,2}[】\\]]?\\s?月\\s?[【\\[]?[0-9]{1,2}[】\\]]?\\s?日',
  ].join('|'),
  'i',
);

/**
 * The date since which the agreement holds, as written ("November 3, 2025", "【2024】年【4】月【19】日"): that after
 * "effective", else that of the last update; `null` when neither stands at the top or at the end.
 */
export function readEffectiveDate(text: string): string | null {
  const places = [text.slice(0, TOP), text.length > TOP ? text.slice(Math.max(TOP, text.length - BOTTOM)) : ''];
  for (const label of LABELS) {
    for (const place of places) {
      for (const match of place.matchAll(label)) {
        const after = place.slice(match.index + match[0].length, match.index + match[0].length + 40);
        const date = DATE.exec(after)?.[0];
        if (date) return date;
      }
    }
  }
  return null;
}
