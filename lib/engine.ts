/** The engine: an agreement's text in, what it costs you out. Pure and synchronous; knows no DOM. */
import type { Analysis, Coverage, Finding } from './clause/finding';
import { severities, severityOf } from './clause/severity';
import type { Concept } from './concepts/english';
import { Lexer, type Token } from './concepts/lexer';
import { readFacts } from './facts/read-facts';
import { findingId } from './rules/finding-id';
import { groupClauses } from './rules/group-clauses';
import { rules } from './rules/index';
import type { Scene } from './rules/pattern';
import { readQualifiers } from './rules/qualifiers';
import type { Rule } from './rules/rule';
import type { AgreementText } from './text/agreement-text';
import { readAgreement } from './text/read-agreement';

/** Reads an agreement. Offsets in the result are UTF-16 code units into `text` as given, end exclusive. Never throws. */
export function analyse(text: string): Analysis {
  const agreement = readAgreement(text);
  const tokens = lexAll(agreement);
  const scenes = agreement.sentences.map((_, index) => sceneOf(agreement, tokens, index));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const flagged = flag(agreement, scenes, rule);
    for (const group of groupClauses(agreement, rule, flagged))
      findings.push(toFinding(agreement, tokens, rule, group));
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

function lexAll({ text, sentences, blocks, parties }: AgreementText): Token[][] {
  const lexer = new Lexer(parties);
  return sentences.map(({ start, end, block }) =>
    blocks[block]!.kind === 'heading' || blocks[block]!.language === 'other' ? [] : lexer.lex(text, start, end),
  );
}

function sceneOf({ sentences, blocks }: AgreementText, tokens: readonly Token[][], index: number): Scene | null {
  const own = tokens[index]!;
  if (own.length === 0) return null;
  const sentence = sentences[index]!;
  const section = blocks[sentence.block]!.section;
  const before = new Set<Concept>();
  for (let i = index - 1; i >= Math.max(0, index - contextSentences); i--) {
    if (blocks[sentences[i]!.block]!.section !== section) break;
    for (const token of tokens[i]!) before.add(token.concept);
  }
  const lead = sentence.leadIn === null ? null : sentences[sentence.leadIn]!;
  if (!lead || lead.end - lead.start > longestLeadIn) return { tokens: own, present: conceptsOf(own), own: 0, before };
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

/** Indices of the sentences that state the clause. An item that only completes a flagged lead-in adds nothing to it. */
function flag({ sentences }: AgreementText, scenes: readonly (Scene | null)[], rule: Rule): number[] {
  const flagged: number[] = [];
  scenes.forEach((scene, index) => {
    if (!scene) return;
    const { leadIn } = sentences[index]!;
    const alone = leadIn !== null && flagged.includes(leadIn);
    if (states(rule, alone ? { ...scene, tokens: scene.tokens.slice(scene.own), own: 0 } : scene)) flagged.push(index);
  });
  return flagged;
}

function states(rule: Rule, scene: Scene): boolean {
  return rule.patterns.some((pattern) => pattern(scene)) && !rule.except?.some((pattern) => pattern(scene));
}

function toFinding(
  { text, sentences, blocks }: AgreementText,
  tokens: readonly Token[][],
  rule: Rule,
  group: number[],
): Finding {
  const kinds = new Set(rule.facts);
  const readings = group.map((index) => {
    const { start, end, leadIn, block } = sentences[index]!;
    const context = leadIn === null || group.includes(leadIn) ? [] : tokens[leadIn]!;
    const qualifiers = readQualifiers(text, [...tokens[index]!, ...context]);
    const facts = readFacts(text, start, end, kinds);
    return { start, end, section: blocks[block]!.section, qualifiers, facts };
  });
  const qualifiers = readQualifiers(
    text,
    group.flatMap((index) => {
      const { leadIn } = sentences[index]!;
      return leadIn === null || group.includes(leadIn) ? tokens[index]! : [...tokens[leadIn]!, ...tokens[index]!];
    }),
  );
  const severity = severityOf(
    rule.type,
    qualifiers.map(({ id }) => id),
  );
  // The binding part is the one that says the gravest things, by itself; the first of equals.
  const weight = (r: (typeof readings)[number]) =>
    severities.length -
    severities.indexOf(
      severityOf(
        rule.type,
        r.qualifiers.map(({ id }) => id),
      ),
    ) +
    (r.facts.length > 0 ? 0.5 : 0);
  const main = readings.reduce((best, r) => (weight(r) > weight(best) ? r : best));
  const quote = text.slice(main.start, main.end);
  return {
    id: findingId(rule.type, quote),
    type: rule.type,
    severity,
    start: main.start,
    end: main.end,
    quote,
    parts: readings.map(({ start, end }) => ({ start, end })),
    section: main.section,
    facts: readings.flatMap((r) => r.facts),
    qualifiers,
  };
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
