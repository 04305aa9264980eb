/** The engine: an agreement's text in, what it costs you out. Pure and synchronous; knows no DOM. */
import type { Analysis, Coverage, Finding } from './clause/finding';
import type { Fact } from './clause/fact';
import { severityOf } from './clause/severity';
import { conceptNumber } from './concepts/concept-set';
import { SentenceFacts } from './facts/sentence-facts';
import { Candidates } from './rules/candidates';
import { findingId } from './rules/finding-id';
import { groupClauses } from './rules/group-clauses';
import { rules } from './rules/index';
import { readQualifiers } from './rules/qualifiers';
import type { Rule } from './rules/rule';
import { readScenes, type Scenes } from './rules/scenes';
import type { AgreementText } from './text/agreement-text';
import { readLabel } from './text/label';
import { readAgreement } from './text/read-agreement';

/** Reads an agreement. Offsets in the result are UTF-16 code units into `text` as given, end exclusive. Never throws. */
export function analyse(text: string): Analysis {
  const agreement = readAgreement(text);
  const read = readScenes(agreement);
  const { scenes } = read;
  const candidates = new Candidates(scenes);
  const facts = new Map<number, SentenceFacts>();
  const findings: Finding[] = [];
  for (const rule of rules) {
    const flagged = flag(scenes, candidates, rule);
    for (const group of groupClauses(agreement, rule, [...flagged.keys()])) {
      findings.push(toFinding(agreement, read, facts, rule, group, flagged));
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    title: agreement.title,
    effectiveDate: agreement.effectiveDate,
    languages: (['en', 'zh'] as const).filter((language) => agreement.blocks.some((b) => b.language === language)),
    findings: distinct(findings),
    coverage: coverageOf(agreement),
  };
}

/** How many sentences back "the aforesaid period" may point. */
const reachOfReference = 2;

/**
 * The sentences that state the clause, ascending, each with the index of the pattern that says so; among them the items
 * of a list that state it together with their lead-in.
 */
function flag(scenes: Scenes['scenes'], candidates: Candidates, rule: Rule): Map<number, number> {
  const found = new Map<number, number>();
  for (const [which, pattern] of rule.patterns.entries()) {
    for (const index of candidates.of(pattern)) {
      if (!found.has(index) && pattern(scenes[index]!)) found.set(index, which);
    }
  }
  const flagged = [...found].filter(([index]) => !rule.except?.some((pattern) => pattern(scenes[index]!)));
  return new Map(flagged.sort(([one], [other]) => one - other));
}

function toFinding(
  { text, sentences, blocks }: AgreementText,
  { tokens, stretches }: Scenes,
  facts: Map<number, SentenceFacts>,
  rule: Rule,
  group: readonly number[],
  flagged: ReadonlyMap<number, number>,
): Finding {
  const withLeadIns = [...new Set(group.flatMap((index) => [sentences[index]!.leadIn ?? index, index]))];
  const qualifiers = readQualifiers(
    rule.type,
    text,
    tokens,
    withLeadIns.map((index) => stretches[index]!),
  );
  // Patterns are listed with the binding wording first: the part that gives the right names the finding.
  const main = sentences[group.reduce((best, index) => (flagged.get(index)! < flagged.get(best)! ? index : best))]!;
  const block = blocks[main.block]!;
  // Renumbering is no change of the clause: its id is of the words behind the number.
  const label = main.start === block.start ? readLabel(text, main.start, main.end) : null;
  return {
    id: findingId(rule.type, text.slice(label?.end ?? main.start, main.end)),
    type: rule.type,
    severity: severityOf(
      rule.type,
      qualifiers.map(({ id }) => id),
    ),
    start: main.start,
    end: main.end,
    quote: text.slice(main.start, main.end),
    parts: group.map((index) => ({ start: sentences[index]!.start, end: sentences[index]!.end })),
    section: block.section,
    facts: rule.facts.length > 0 ? factsOf() : [],
    qualifiers,
  };

  function factsOf(): Fact[] {
    const kinds = new Set(rule.facts);
    const stated = new Set(group);
    for (const index of group) {
      // "the aforesaid period" is one that a sentence before it names.
      const refersBack = tokens.has(stretches[index]!, conceptNumber.samePeriod);
      for (let i = index - 1; refersBack && i >= Math.max(0, index - reachOfReference); i--) stated.add(i);
    }
    return [...stated].sort((a, b) => a - b).flatMap((index) => factsIn(index).of(kinds));
  }

  function factsIn(index: number): SentenceFacts {
    const { start, end } = sentences[index]!;
    let read = facts.get(index);
    if (!read) facts.set(index, (read = new SentenceFacts(text, start, end)));
    return read;
  }
}

/** A clause that the document states twice in the same words has two findings; the later one's id says so. */
function distinct(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` };
  });
}

function coverageOf({ text, blocks }: AgreementText): Coverage {
  const foreign = blocks.filter((b) => b.language === 'other').reduce((sum, b) => sum + b.end - b.start, 0);
  return {
    characters: text.length,
    read: text.length - foreign,
    unread: foreign > 0 ? [{ reason: 'language', count: foreign }] : [],
  };
}
