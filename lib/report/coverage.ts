/** How much of the text was read, for surfaces. */
import type { Coverage } from '../clause/finding';
import type { Texts } from '../clause/texts/texts';

/** Percent of the text that was read, rounded down; 100 only when nothing was left out, 0 when there was no text. */
export function readPercent({ characters, read, unread }: Coverage): number {
  if (characters === 0) return 0;
  // What was cut off never came to be text that is counted.
  const cut = unread.find(({ reason }) => reason === 'too-long')?.count ?? 0;
  const percent = Math.floor((read / (characters + cut)) * 100);
  return percent >= 100 && unread.length > 0 ? 99 : percent;
}

/** Whether everything was read, so that "nothing found" may be said of the whole. */
export function isWhole(coverage: Coverage): boolean {
  return readPercent(coverage) === 100;
}

/** One phrase for each thing that was not read: "2 frames from another host". */
export function unreadWords({ unread }: Coverage, { report }: Texts): string[] {
  return unread.map(({ reason, count }) => report.unread(reason, count));
}
