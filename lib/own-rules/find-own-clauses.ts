/** Applies own rules to an agreement. */
import type { Span } from '../clause/finding';
import type { OwnFinding, OwnReading } from '../clause/own-finding';
import { findingId } from '../rules/finding-id';
import { groupClauses } from '../rules/group-clauses';
import type { AgreementText } from '../text/agreement-text';
import { fold } from '../text/fold';
import { readLabel } from '../text/label';
import { checkPattern, type CheckedPattern } from './check-pattern';
import { isPatternRule, type OwnRule, type PatternRule } from './own-rule';
import type { PatternMatcher } from './pattern-matcher';
import { PhraseFinder } from './phrase-finder';

/** About so many sentences patterns are asked at most: at some 3 ms each, a few seconds. An agreement has some hundred. */
export const mostAsked = 2000;

/** Sentences between two pauses when only phrases are looked for. */
const sliceLength = 100;

/**
 * What own rules find in an agreement. Yields where it may be interrupted: after each sentence that is parsed, and after
 * every hundred others. Offsets are those of the agreement.
 * @param matcher for rules with a pattern; without it their sentences count as not asked about
 */
export function* findOwnClauses(
  agreement: AgreementText,
  rules: readonly OwnRule[],
  matcher: PatternMatcher | null,
): Generator<void, OwnReading> {
  const flagged = new Map<OwnRule, Map<number, Span[]>>(rules.map((rule) => [rule, new Map()]));
  const phrases = new PhraseFinder<OwnRule>();
  for (const rule of rules) if (!isPatternRule(rule)) rule.phrases.forEach((phrase) => phrases.add(phrase, rule));
  const patterns = rules.filter(isPatternRule).map((rule) => ({ rule, needs: needsOf(rule) }));
  let asked = 0;
  let unasked = 0;
  for (const [index, { start, end }] of agreement.sentences.entries()) {
    const sentence = agreement.text.slice(start, end);
    for (const { owner, ...span } of phrases.find(sentence)) note(owner, index, span);
    const wanted = wantedOf(patterns, sentence);
    if (wanted.length > 0) {
      const read = asked < mostAsked ? (matcher?.read(sentence) ?? null) : null;
      if (read) asked++;
      else unasked++;
      for (const rule of wanted) for (const span of read?.find(rule.pattern) ?? []) note(rule, index, span);
      if (read) yield;
    }
    if (index % sliceLength === 0) yield;
  }
  const findings = rules.flatMap((rule) => findingsOf(agreement, rule, flagged.get(rule)!));
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings: distinct(findings), unasked };

  function note(rule: OwnRule, index: number, { start, end }: Span): void {
    const from = agreement.sentences[index]!.start;
    const span = { start: from + start, end: from + end };
    const matches = flagged.get(rule)!.get(index);
    if (matches) matches.push(span);
    else flagged.get(rule)!.set(index, [span]);
  }
}

/** Runs it to its end at once, where nobody waits: on the command line. */
export function findAllOwnClauses(...[agreement, rules, matcher]: Parameters<typeof findOwnClauses>): OwnReading {
  const work = findOwnClauses(agreement, rules, matcher);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

interface AskedPattern {
  rule: PatternRule;
  needs: CheckedPattern['needs'];
}

function needsOf({ pattern }: PatternRule): CheckedPattern['needs'] {
  const checked = checkPattern(pattern);
  return 'needs' in checked ? checked.needs : [];
}

/** The rules whose words a sentence has: a plain search costs a thousandth of parsing it. */
function wantedOf(patterns: readonly AskedPattern[], sentence: string): PatternRule[] {
  if (patterns.length === 0 || !/[a-z]/i.test(sentence)) return [];
  const plain = fold(sentence.normalize('NFKD')).replace(/[\p{M}\P{L}]/gu, '');
  // The parser reads letters of other scripts as the Latin ones they look like.
  const isLatin = /^[a-z]*$/.test(plain);
  return patterns
    .filter(({ needs }) => !isLatin || needs.every((words) => words.some((word) => plain.includes(word))))
    .map(({ rule }) => rule);
}

function findingsOf(agreement: AgreementText, rule: OwnRule, flagged: ReadonlyMap<number, Span[]>): OwnFinding[] {
  const { text, sentences, blocks } = agreement;
  return groupClauses(agreement, { oneClausePer: 'section' }, [...flagged.keys()]).map((group) => {
    const { start, end, block } = sentences[group[0]!]!;
    const { section } = blocks[block]!;
    // As in the engine: renumbering is no change of the clause.
    const label = start === blocks[block]!.start ? readLabel(text, start, end) : null;
    return {
      id: findingId(`own:${rule.id}`, text, label?.end ?? start, end),
      type: 'own',
      rule: { id: rule.id, name: rule.name },
      severity: rule.severity,
      start,
      end,
      quote: text.slice(start, end),
      parts: group.map((index) => ({ start: sentences[index]!.start, end: sentences[index]!.end })),
      section,
      facts: [],
      qualifiers: [],
      matches: group.flatMap((index) => flagged.get(index)!).sort((a, b) => a.start - b.start || a.end - b.end),
    };
  });
}

/** The same rule in the same words twice: the later finding's id says so. */
function distinct(findings: readonly OwnFinding[]): OwnFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` };
  });
}
