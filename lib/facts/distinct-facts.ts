import type { Fact, ForumFact } from '../clause/fact';

/**
 * The facts of a clause in the order of its text, each said once: what its parts repeat is left out, and an institution
 * that they call by its short name later is the same. What a later mention adds, the rules of procedure, is kept.
 */
export function distinctFacts(facts: readonly Fact[]): Fact[] {
  const distinct: Fact[] = [];
  for (const fact of facts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const same = distinct.findIndex((other) => saysTheSame(other, fact));
    if (same < 0) distinct.push(fact);
    else distinct[same] = withRules(distinct[same]!, fact);
  }
  return distinct;
}

function saysTheSame(one: Fact, other: Fact): boolean {
  if (one.kind === 'forum' && other.kind === 'forum') return isSameForum(one, other);
  return sayingOf(one) === sayingOf(other);
}

/** What a fact says, without where it stands. */
function sayingOf(fact: Fact): string {
  return JSON.stringify({ ...fact, quote: '', start: 0, end: 0 });
}

/** By name or by the short name behind it: 'National Arbitration and Mediation ("NAM")', "NAM". */
function isSameForum(one: ForumFact, other: ForumFact): boolean {
  const isNamed = one.institution === other.institution || shortNameOf(one.institution) === other.institution;
  return isNamed && (one.rules === null || other.rules === null || one.rules === other.rules);
}

function shortNameOf(institution: string): string | null {
  return /\(["“]?([A-Z]{2,8})["”]?\)$/.exec(institution)?.[1] ?? null;
}

function withRules(one: Fact, other: Fact): Fact {
  if (one.kind !== 'forum' || other.kind !== 'forum' || one.rules !== null) return one;
  return { ...one, rules: other.rules };
}
