/** Words in a clause that move its severity. */
import { clauseTypes, type ClauseType, type Family } from '../clause/clause-type';
import type { Fact, PeriodUnit } from '../clause/fact';
import type { Qualifier } from '../clause/finding';
import type { QualifierId } from '../clause/severity';
import { conceptNumber, marks } from '../concepts/concept-number';
import type { Concept } from '../concepts/english';
import { acts } from '../concepts/token';
import type { Stretch, TokenList } from '../concepts/token-list';

const qualifierOf: Partial<Record<Concept, QualifierId>> = {
  perpetual: 'perpetual',
  irrevocable: 'irrevocable',
  noNotice: 'no-notice',
  onPosting: 'on-posting',
  soleDiscretion: 'sole-discretion',
  anyReason: 'sole-discretion',
  noLiability: 'no-liability',
  noPayment: 'no-liability',
  noConsent: 'no-consent',
  uncapped: 'uncapped',
  atAnyTime: 'at-any-time',
  immediate: 'immediate',
  mutual: 'mutual',
  both: 'mutual',
  advanceNotice: 'advance-notice',
  legalLimit: 'legal-limit',
  causeOnly: 'cause-only',
};

/** Where a qualifier means something: families, types, and types of those families in which it means nothing. */
interface Scope {
  families?: readonly Family[];
  types?: readonly ClauseType[];
  except?: readonly ClauseType[];
}

/** Those without a scope count everywhere. */
const scopes: Partial<Record<QualifierId, Scope>> = {
  // A dispute is always between both: that either may sue where one of them sits relieves nobody.
  mutual: { families: ['data', 'changes', 'money', 'liability', 'enforcement', 'consent', 'obligations'] },
  // Says how much is borne: a cap is one for all claims, and a penalty or a fee is no loss.
  uncapped: { types: ['indemnity', 'risk-shift', 'liability-exclusion'] },
  // What is deleted is so for good, and "temporarily or permanently" says how a service may change.
  perpetual: { families: ['data'], types: ['indemnity'], except: ['data-loss'] },
  // A choice of courts holds until both change it, whatever it calls itself.
  irrevocable: { families: ['data', 'money'] },
  'on-posting': { families: ['changes', 'consent'] },
  // That they may refund at their discretion, or judge whether documents are kept to, makes neither clause worse.
  'sole-discretion': {
    families: ['data', 'changes', 'money', 'enforcement'],
    except: ['no-refund', 'incorporated-rules'],
  },
  'no-notice': {
    families: ['data', 'changes', 'money', 'enforcement', 'consent'],
    types: ['assignment'],
  },
  'no-consent': { families: ['data', 'changes', 'money', 'enforcement'] },
  'cause-only': { families: ['enforcement', 'changes'] },
  'advance-notice': { families: ['changes', 'enforcement', 'consent'], types: ['assignment'] },
  // What they judge or inspect costs them nothing anyway: it is the measure beside it that they are not liable for.
  'no-liability': {
    families: ['data', 'changes', 'money', 'enforcement'],
    except: ['deemed-acceptance', 'incorporated-rules', 'no-refund', 'sole-determination', 'audit-right'],
  },
  'at-any-time': {
    families: ['data', 'changes', 'enforcement', 'consent'],
    types: ['set-off', 'penalty', 'assignment'],
    except: ['contract-by-use'],
  },
  // "You must stop using the service immediately" is what you do, not what befalls you.
  immediate: {
    families: ['changes', 'enforcement'],
    types: ['data-loss', 'set-off', 'hard-deadline'],
    except: ['deemed-acceptance', 'sole-determination'],
  },
};

/** What somebody must do or is spared: a clause is mutual when this is said of both parties. */
const binding = marks([
  'may',
  'must',
  'will',
  'mayNot',
  'notLiable',
  'noLiability',
  'bear',
  'indemnify',
  'terminate',
  'aggregate',
  'waive',
]);

/** Measures that are worse "for any reason". An agreement that they may end at will says no more by it. */
const measures: ReadonlySet<ClauseType> = new Set([
  'content-removal',
  'suspension',
  'service-change',
  'unilateral-amendment',
  'fee-change',
  'set-off',
]);

/** Whether a qualifier means something in clauses of this type. */
export function countsIn(id: QualifierId, type: ClauseType): boolean {
  const scope = scopes[id];
  if (!scope) return true;
  if (scope.types?.includes(type)) return true;
  return (scope.families?.includes(clauseTypes[type].family) ?? false) && !scope.except?.includes(type);
}

/** By the number of a concept, the qualifier that it is. */
const qualifierOfNumber: (QualifierId | undefined)[] = [];
for (const [concept, id] of Object.entries(qualifierOf)) qualifierOfNumber[conceptNumber[concept as Concept]] = id;

/**
 * The qualifiers among the tokens of a clause, each once, with the first words that carry it; offsets into `text`.
 * @param sentences the tokens of each sentence of the clause and of its lead-in, in order
 */
export function readQualifiers(
  type: ClauseType,
  text: string,
  tokens: TokenList,
  sentences: readonly Stretch[],
): Qualifier[] {
  const found = new Map<QualifierId, Qualifier>();
  let isAtWill = false;
  for (const { from, to } of sentences) {
    let power = 0;
    for (let i = from; i < to; i++) {
      if (tokens.numbers[i] === conceptNumber.may) power = tokens.who[i]!;
      const id = qualifierOfNumber[tokens.numbers[i]!];
      if (!id || found.has(id) || !countsIn(id, type)) continue;
      if (tokens.numbers[i] === conceptNumber.anyReason) {
        isAtWill ||= ((tokens.who[i]! | power) & acts.platform) !== 0;
        // "If you leave for any reason" is not about what they decide.
        if (!measures.has(type) || (tokens.who[i]! & acts.platform) === 0) continue;
      }
      // "Both parties agree that our records prevail" names both and binds one.
      if (id === 'mutual' && !sentences.some((sentence) => bindsBoth(tokens, sentence))) continue;
      if ((id === 'no-consent' || id === 'no-notice') && isForbidden(tokens, { from, to }, i)) continue;
      if (id === 'cause-only' && isDeemed(tokens, from, i)) continue;
      const start = tokens.starts[i]!;
      const end = tokens.ends[i]!;
      found.set(id, { id, start, end, quote: text.slice(start, end) });
    }
  }
  // A breach beside "for any reason" or "for convenience" is no limit.
  if (isAtWill || found.has('sole-discretion')) found.delete('cause-only');
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Between "you and we" and what they do: " each agree to ". */
const longestAgreeing = 20;

function bindsBoth(tokens: TokenList, sentence: Stretch): boolean {
  const { numbers, who, starts, ends } = tokens;
  let endOfBoth = -Infinity;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (numbers[i] === conceptNumber.both) endOfBoth = ends[i]!;
    // "As between you and us, you bear …"
    if (numbers[i] === conceptNumber.you && starts[i]! >= endOfBoth) endOfBoth = -Infinity;
    if (binding[numbers[i]!] !== 1) continue;
    if ((who[i]! & acts.either) !== 0 || starts[i]! - endOfBoth <= longestAgreeing) return true;
  }
  return liabilityIsOfBoth(tokens, sentence);
}

const liabilities = marks(['aggregate', 'liability']);
/** The characters of "’s total " or " of ": between an owner and what is theirs. */
const longestOwning = 9;

/** "Each party's total liability", "the liability of either party", and not "except for either party's fraud, our liability". */
function liabilityIsOfBoth({ numbers, who, starts, ends }: TokenList, { from, to }: Stretch): boolean {
  let isOfBoth = false;
  for (let i = from; i < to; i++) {
    const number = numbers[i]!;
    if (number !== conceptNumber.either && number !== conceptNumber.platform) continue;
    for (let k = from; k < to; k++) {
      const gap = k < i ? starts[i]! - ends[k]! : starts[k]! - ends[i]!;
      if (liabilities[numbers[k]!] !== 1 || gap < 0 || gap > longestOwning) continue;
      if ((who[i]! & acts.either) === 0) return false;
      isOfBoth = true;
    }
  }
  return isOfBoth;
}

/** How many days of notice are a relief; fewer are a fact. */
const reliefFrom = 30;
const days: Record<PeriodUnit, number> = { hour: 1 / 24, day: 1, 'business-day': 1, week: 7, month: 30, year: 365 };

/**
 * The qualifiers of a clause with its advance notice where its facts name one: "no less than sixty (60) days' notice".
 * Words that say within which time somebody is told are none.
 */
export function withAdvanceNotice(type: ClauseType, qualifiers: Qualifier[], facts: readonly Fact[]): Qualifier[] {
  const id = 'advance-notice';
  // In a clause on delivery a period says when a notice counts.
  if (type === 'deemed-notice' || !countsIn(id, type) || qualifiers.some((each) => each.id === id)) return qualifiers;
  const notice = facts.find(
    (fact) =>
      fact.kind === 'period' &&
      fact.times === 'notice' &&
      fact.value * days[fact.unit] >= reliefFrom &&
      !/^within\b|内$/i.test(fact.quote),
  );
  if (!notice) return qualifiers;
  const { start, end, quote } = notice;
  return [...qualifiers, { id, start, end, quote } as const].sort((a, b) => a.start - b.start);
}

/** "Without your consent we will not share it": who must not do it may not do it without asking either. */
function isForbidden({ numbers, who }: TokenList, { from, to }: Stretch, at: number): boolean {
  const theirs = (i: number) => (who[i]! & acts.you) === 0;
  const isPower = (i: number) => (numbers[i] === conceptNumber.may || numbers[i] === conceptNumber.mayNot) && theirs(i);
  let i = at - 1;
  while (i >= from && !isPower(i)) i--;
  if (i < from) for (i = at + 1; i < to && !isPower(i);) i++;
  return i < to && numbers[i] === conceptNumber.mayNot;
}

/** Between 视为 and 根本违约, "deemed" and "a material breach". */
const longestDeeming = 10;

/** "Late payment is deemed a material breach": what they call grave is no limit to what they may end it for. */
function isDeemed({ numbers, starts, ends }: TokenList, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (numbers[i] === conceptNumber.deemed && starts[at]! - ends[i]! <= longestDeeming) return true;
  }
  return false;
}
