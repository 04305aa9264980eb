import type { ForumFact, JurisdictionFact, LawFact } from '../clause/fact';
import type { Finding } from '../clause/finding';
import { en } from '../clause/texts/en';
import { withCapital } from './capital';
import { factWords } from './fact-words';
import { keyTermWords, type KeyTermWords } from './key-term-words';

/**
 * The key term of disputes: the law and the forum, which stand in different findings: "Singapore law, SIAC arbitration".
 * @param lead the finding the term is about
 * @param others the other findings about disputes; what the lead does not say is taken from the nearest of them, as annexes
 *   may have a law of their own
 */
export function disputeWords(lead: Finding, others: readonly Finding[]): KeyTermWords {
  const nearest = [lead, ...others].sort((a, b) => Math.abs(a.start - lead.start) - Math.abs(b.start - lead.start));
  const law = nearest.flatMap(({ facts }) => facts.filter((fact): fact is LawFact => fact.kind === 'law'))[0];
  const decider = lead.type === 'governing-law' ? nearest.find(({ type }) => type !== 'governing-law') : lead;
  const forum = decider && forumWords(decider);
  const words = [law && factWords(law), forum].filter((part) => part !== undefined && part !== null);
  const own = keyTermWords(lead, []);
  const rules = decider?.facts.find((fact): fact is ForumFact => fact.kind === 'forum')?.rules;
  return {
    value: words.length > 0 ? withCapital(words.join(', ')) : own.value,
    condition: [rules ? en.keyTerms.underRules(rules) : '', own.condition].filter((part) => part !== '').join('; '),
  };
}

/** Who decides; `null` when the clause does not name a court. */
function forumWords({ type, facts }: Finding): string | null {
  if (type === 'arbitration') {
    const forum = facts.find((fact): fact is ForumFact => fact.kind === 'forum');
    return forum ? arbitrationWords(forum.institution) : en.keyTerms.arbitration;
  }
  const courts = facts.filter((fact): fact is JurisdictionFact => fact.kind === 'jurisdiction');
  // "The court of the place of signing" says less than the place that another fact names.
  const court = courts.find(({ place }) => !/court|法院/i.test(place)) ?? courts[0];
  return court ? factWords(court) : null;
}

/** By its abbreviation where it has one: "SIAC arbitration". */
function arbitrationWords(institution: string): string {
  const short = /(?:^|\()([A-Z]{2,8})\)?$/.exec(institution)?.[1];
  return short ? en.keyTerms.arbitrationBy(short) : en.keyTerms.arbitrationAt(institution);
}
