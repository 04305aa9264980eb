/** The engine: an agreement's text in, what it costs you out. Pure and synchronous; knows no DOM. */
import type { Analysis, Coverage, Finding } from './clause/finding';
import type { Fact } from './clause/fact';
import { severityOf } from './clause/severity';
import type { Concept } from './concepts/english';
import { Lexer } from './concepts/lexer';
import type { Token } from './concepts/token';
import { readFacts } from './facts/read-facts';
import { findingId } from './rules/finding-id';
import { groupClauses } from './rules/group-clauses';
import { rules } from './rules/index';
import type { Scene } from './rules/pattern';
import { readQualifiers } from './rules/qualifiers';
import type { Rule } from './rules/rule';
import type { AgreementText } from './text/agreement-text';
import { readLabel } from './text/label';
import { readAgreement } from './text/read-agreement';

/** Reads an agreement. Offsets in the result are UTF-16 code units into `text` as given, end exclusive. Never throws. */
export function analyse(text: string): Analysis {
  const agreement = readAgreement(text);
  const tokens = lexAll(agreement);
  const present = tokens.map(conceptsOf);
  const scenes = agreement.sentences.map((_, index) => sceneOf(agreement, tokens, present, index));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const flagged = flag(agreement, scenes, rule);
    for (const group of groupClauses(agreement, rule, [...flagged.keys()])) {
      findings.push(toFinding(agreement, tokens, rule, group, flagged));
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

/** A lead-in longer than this says too much itself to be context for its items. */
const longestLeadIn = 600;
/** How many sentences before one are its context. */
const contextSentences = 2;
/** How many sentences back "the aforesaid period" may point. */
const reachOfReference = 2;

function lexAll({ text, sentences, blocks, parties }: AgreementText): Token[][] {
  const lexer = new Lexer(parties);
  return sentences.map(({ start, end, block }) =>
    blocks[block]!.kind === 'heading' || blocks[block]!.language === 'other' ? [] : lexer.lex(text, start, end),
  );
}

function sceneOf(
  { sentences, blocks }: AgreementText,
  tokens: readonly Token[][],
  present: readonly ReadonlySet<Concept>[],
  index: number,
): Scene | null {
  const own = tokens[index]!;
  if (own.length === 0) return null;
  const sentence = sentences[index]!;
  const section = blocks[sentence.block]!.section;
  const before: ReadonlySet<Concept>[] = [];
  for (let i = index - 1; i >= Math.max(0, index - contextSentences); i--) {
    if (blocks[sentences[i]!.block]!.section !== section) break;
    before.push(present[i]!);
  }
  const lead = sentence.leadIn === null ? null : sentences[sentence.leadIn]!;
  if (!lead || lead.end - lead.start > longestLeadIn) return { tokens: own, present: present[index]!, own: 0, before };
  const leadTokens = tokens[sentence.leadIn!]!;
  const last = leadTokens.at(-1);
  const shift = (last?.at ?? 0) + 1;
  // Where the item names nobody, the one who acts in the lead-in acts in the item.
  const actor = leadTokens.findLast((token) => token.actor !== null)?.actor ?? null;
  const together = [
    ...leadTokens.map((token) => ({ ...token, at: token.at - shift })),
    ...own.map((token) => (token.actor === null ? { ...token, actor } : token)),
  ];
  return { tokens: together, present: conceptsOf(together), own: leadTokens.length, before };
}

function conceptsOf(tokens: readonly Token[]): Set<Concept> {
  return new Set(tokens.map(({ concept }) => concept));
}

/** The sentences that state the clause, each with the index of the pattern that says so. An item that only completes a flagged lead-in adds nothing to it. */
function flag({ sentences }: AgreementText, scenes: readonly (Scene | null)[], rule: Rule): Map<number, number> {
  const flagged = new Map<number, number>();
  scenes.forEach((scene, index) => {
    if (!scene) return;
    const { leadIn } = sentences[index]!;
    const alone = leadIn !== null && flagged.has(leadIn);
    const which = whichPattern(rule, alone ? withoutLeadIn(scene) : scene);
    if (which >= 0) flagged.set(index, which);
  });
  return flagged;
}

function withoutLeadIn(scene: Scene): Scene {
  const tokens = scene.tokens.slice(scene.own);
  return { ...scene, tokens, present: conceptsOf(tokens), own: 0 };
}

/** Index of the first pattern by which the sentence states the clause, or -1. */
function whichPattern(rule: Rule, scene: Scene): number {
  const which = rule.patterns.findIndex((pattern) => pattern(scene));
  return which >= 0 && rule.except?.some((pattern) => pattern(scene)) ? -1 : which;
}

function toFinding(
  { text, sentences, blocks }: AgreementText,
  tokens: readonly Token[][],
  rule: Rule,
  group: readonly number[],
  flagged: ReadonlyMap<number, number>,
): Finding {
  const withLeadIns = [...new Set(group.flatMap((index) => [sentences[index]!.leadIn ?? index, index]))];
  const qualifiers = readQualifiers(
    rule.type,
    text,
    withLeadIns.flatMap((index) => tokens[index]!),
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
    facts: factsOf(),
    qualifiers,
  };

  function factsOf(): Fact[] {
    const kinds = new Set(rule.facts);
    const stated = new Set(group);
    for (const index of group) {
      // "the aforesaid period" is one that a sentence before it names.
      const refersBack = tokens[index]!.some(({ concept }) => concept === 'samePeriod');
      for (let i = index - 1; refersBack && i >= Math.max(0, index - reachOfReference); i--) stated.add(i);
    }
    return [...stated]
      .sort((a, b) => a - b)
      .flatMap((index) => readFacts(text, sentences[index]!.start, sentences[index]!.end, kinds));
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
