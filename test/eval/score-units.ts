import type { Finding } from '../../lib/clause/finding';
import { countsAt, noCounts, type Counts } from './counts';
import { exampleWords, type Agreement, type Example } from './document-score';
import type { LabelledDocument, LabelledFact, LabelledUnit } from './labels';
import { covers, states, touches } from './match';
import { sameFact } from './same-fact';

/** Scores findings against labels by unit. */
export function scoreUnits(
  { name, text }: LabelledDocument,
  units: readonly LabelledUnit[],
  labelledFacts: readonly LabelledFact[],
  findings: readonly Finding[],
): Agreement {
  const whole: Counts = { ...noCounts };
  const byLabel = new Map<string, Counts>();
  const misses: Example[] = [];
  const falses: Example[] = [];
  const example = (of: string, words: string, label = of): Example => {
    return { document: name, of, label, words: exampleWords(words) };
  };

  for (const { type, parts } of findings) {
    for (const part of parts) {
      const right = units.some((unit) => unit.may.has(type) && covers(part, unit));
      for (const counts of [whole, countsAt(byLabel, type)]) {
        counts.made++;
        if (right) counts.right++;
      }
      if (!right) falses.push(example(type, text.slice(part.start, part.end)));
    }
  }

  for (const unit of units) {
    const stated = new Set<string>(findings.filter((finding) => states(finding, unit)).map(({ type }) => type));
    for (const type of unit.must) {
      const found = stated.has(type);
      for (const counts of [whole, countsAt(byLabel, type)]) {
        counts.gold++;
        if (found) counts.hit++;
      }
      if (!found) misses.push(example(type, text.slice(unit.start, unit.end)));
    }
  }

  const required = labelledFacts.filter(({ optional }) => !optional);
  const unread = required.filter((fact) => {
    const near = findings.filter((finding) => touches(finding, units[fact.at]!));
    return !near.some((finding) => finding.facts.some((read) => sameFact(read, fact)));
  });
  misses.push(...unread.map(({ type, kind, quote }) => example(type, quote, `fact ${kind}`)));

  return { whole, byLabel, facts: { gold: required.length, hit: required.length - unread.length }, misses, falses };
}
