import type { ForumFact, JurisdictionFact, LawFact } from '../clause/fact';
import type { Finding } from '../clause/finding';
import type { Texts } from '../clause/texts/texts';
import { withCapital, withoutCapital } from './capital';
import { factWords } from './fact-words';
import { keyTermWords, type KeyTermWords } from './key-term-words';

/** Laws, or courts of different countries, that fit on the line. */
const mostNames = 2;

/**
 * The key term of disputes: the law and the forum, which stand in different findings: "Singapore law, SIAC arbitration".
 * @param lead the finding the term is about
 * @param others the other findings about disputes; what the lead does not say is taken from the nearest of them, as annexes
 *   may have a law of their own
 */
export function disputeWords(lead: Finding, others: readonly Finding[], texts: Texts): KeyTermWords {
  const nearest = [lead, ...others].sort((a, b) => distance(lead, a) - distance(lead, b));
  const laws = nearest.map(lawsOf).find(({ length }) => length > 0) ?? [];
  const decider = deciderOf(lead, nearest);
  const forum = decider && forumWords(decider, texts);
  const words = [...laws.slice(0, mostNames).map((law) => factWords(law, texts)), ...(forum ? [forum] : [])];
  const own = keyTermWords(lead, [], texts);
  const rules = decider?.facts.find((fact): fact is ForumFact => fact.kind === 'forum')?.rules;
  const value = words.length > 0 ? withCapital(texts.punctuation.list(words)) : own.value;
  const noClass = nearest.some(({ type }) => type === 'class-action-waiver')
    ? texts.clauses['class-action-waiver'].consequence
    : '';
  return {
    value,
    condition: texts.punctuation.statements(
      [
        rules ? texts.keyTerms.underRules(rules) : '',
        noClass === value ? '' : withoutCapital(noClass),
        own.condition,
      ].filter((part) => part !== ''),
    ),
  };
}

/** In characters: one in another section is so much farther away. */
const otherSection = 100;

/** How far apart two findings stand. */
function distance(lead: Finding, other: Finding): number {
  if (other === lead) return -1;
  const gap = Math.max(other.start - lead.end, lead.start - other.end, 0);
  return other.section === lead.section ? gap : gap + otherSection;
}

function lawsOf({ facts }: Finding): LawFact[] {
  return facts.filter((fact): fact is LawFact => fact.kind === 'law');
}

/** The finding that says who decides: an arbitration, best one that names where, goes before the courts it leaves something to. */
function deciderOf(lead: Finding, nearest: readonly Finding[]): Finding | undefined {
  if (lead.type === 'arbitration' || lead.type === 'jurisdiction') return lead;
  const arbitrations = nearest.filter(({ type }) => type === 'arbitration');
  const named = arbitrations.find(({ facts }) => facts.some(({ kind }) => kind === 'forum'));
  return named ?? arbitrations[0] ?? nearest.find(({ type }) => type === 'jurisdiction');
}

/** Who decides; `null` when the clause does not name a court. */
function forumWords({ type, facts }: Finding, texts: Texts): string | null {
  if (type === 'arbitration') {
    const forum = facts.find((fact): fact is ForumFact => fact.kind === 'forum');
    return forum ? arbitrationWords(forum.institution, texts) : texts.keyTerms.arbitration;
  }
  const courts = facts.filter((fact): fact is JurisdictionFact => fact.kind === 'jurisdiction');
  // "The court of the place of signing" says less than the place that another fact names.
  const named = courts.filter(({ place }) => !/court|法院/i.test(place));
  const told = named.length > 0 ? named : courts.slice(0, 1);
  const ofCountries = told.filter(({ country }, i) => told.findIndex((other) => other.country === country) === i);
  const words = ofCountries.slice(0, mostNames).map((court) => factWords(court, texts));
  return words.length > 0 ? texts.punctuation.list(words) : null;
}

/** By its abbreviation where it has one: "SIAC arbitration". */
function arbitrationWords(institution: string, { keyTerms }: Texts): string {
  const short = /(?:^|\(["“]?)([A-Z]{2,8})(?:["”]?\))?$/.exec(institution)?.[1];
  return short ? keyTerms.arbitrationBy(short) : keyTerms.arbitrationAt(institution);
}
