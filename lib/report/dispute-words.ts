import type { ForumFact, JurisdictionFact, LawFact } from '../clause/fact';
import type { Finding } from '../clause/finding';
import type { Texts } from '../clause/texts/texts';
import { withCapital } from './capital';
import { factWords } from './fact-words';
import { keyTermWords, type KeyTermWords } from './key-term-words';

/**
 * The key term of disputes: the law and the forum, which stand in different findings: "Singapore law, SIAC arbitration".
 * @param lead the finding the term is about
 * @param others the other findings about disputes; what the lead does not say is taken from the nearest of them, as annexes
 *   may have a law of their own
 */
export function disputeWords(lead: Finding, others: readonly Finding[], texts: Texts): KeyTermWords {
  const nearest = [lead, ...others].sort((a, b) => Math.abs(a.start - lead.start) - Math.abs(b.start - lead.start));
  const law = nearest.flatMap(({ facts }) => facts.filter((fact): fact is LawFact => fact.kind === 'law'))[0];
  const decider = lead.type === 'governing-law' ? nearest.find(({ type }) => type !== 'governing-law') : lead;
  const forum = decider && forumWords(decider, texts);
  const words = [law && factWords(law, texts), forum].filter((part) => part !== undefined && part !== null);
  const own = keyTermWords(lead, [], texts);
  const rules = decider?.facts.find((fact): fact is ForumFact => fact.kind === 'forum')?.rules;
  return {
    value: words.length > 0 ? withCapital(texts.punctuation.list(words)) : own.value,
    condition: texts.punctuation.statements(
      [rules ? texts.keyTerms.underRules(rules) : '', own.condition].filter((part) => part !== ''),
    ),
  };
}

/** Who decides; `null` when the clause does not name a court. */
function forumWords({ type, facts }: Finding, texts: Texts): string | null {
  if (type === 'arbitration') {
    const forum = facts.find((fact): fact is ForumFact => fact.kind === 'forum');
    return forum ? arbitrationWords(forum.institution, texts) : texts.keyTerms.arbitration;
  }
  const courts = facts.filter((fact): fact is JurisdictionFact => fact.kind === 'jurisdiction');
  // "The court of the place of signing" says less than the place that another fact names.
  const court = courts.find(({ place }) => !/court|法院/i.test(place)) ?? courts[0];
  return court ? factWords(court, texts) : null;
}

/** By its abbreviation where it has one: "SIAC arbitration". */
function arbitrationWords(institution: string, { keyTerms }: Texts): string {
  const short = /(?:^|\()([A-Z]{2,8})\)?$/.exec(institution)?.[1];
  return short ? keyTerms.arbitrationBy(short) : keyTerms.arbitrationAt(institution);
}
