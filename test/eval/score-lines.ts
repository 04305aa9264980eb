import type { Finding } from '../../lib/clause/finding';
import { tagOf, type ClaudetteTag } from './claudette-tags';
import { countsAt, noCounts, type Counts } from './counts';
import { exampleWords, type Agreement, type Example } from './document-score';
import type { LabelledDocument, LabelledLine } from './labels';
import { states } from './match';

/** Scores findings against CLAUDETTE tags by line. */
export function scoreLines(
  { name, text }: LabelledDocument,
  lines: readonly LabelledLine[],
  findings: readonly Finding[],
): Agreement {
  const whole: Counts = { ...noCounts };
  const byLabel = new Map<string, Counts>();
  const misses: Example[] = [];
  const falses: Example[] = [];

  for (const line of lines) {
    const { unfair, fair } = line;
    const found = tagsOf(line, findings);
    const words = exampleWords(text.slice(line.start, line.end));
    for (const tag of new Set([...unfair, ...found])) {
      // What is there but fair may be found or missed.
      if (!unfair.has(tag) && fair.has(tag)) continue;
      count(countsAt(byLabel, tag), unfair.has(tag), found.has(tag));
      const example = { document: name, of: tag, label: tag, words };
      if (!found.has(tag)) misses.push(example);
      if (!unfair.has(tag)) falses.push(example);
    }
    const onlyFair = unfair.size === 0 && [...found].every((tag) => fair.has(tag));
    count(whole, unfair.size > 0, found.size > 0 && !onlyFair);
  }
  return { whole, byLabel, facts: { gold: 0, hit: 0 }, misses, falses };
}

/** The tags of the findings that state the line. */
function tagsOf(line: LabelledLine, findings: readonly Finding[]): Set<ClaudetteTag> {
  const tags = findings.filter((finding) => states(finding, line)).map(({ type }) => tagOf(type));
  return new Set(tags.filter((tag) => tag !== undefined));
}

function count(counts: Counts, isLabelled: boolean, isFound: boolean): void {
  if (isLabelled) counts.gold++;
  if (isFound) counts.made++;
  if (isLabelled && isFound) {
    counts.hit++;
    counts.right++;
  }
}
