/** The engine: an agreement's text in, what it costs you out. Pure and synchronous; knows no DOM. */
import type { Analysis, Coverage, Finding } from './clause/finding';
import type { Fact } from './clause/fact';
import { severityOf } from './clause/severity';
import { conceptNumber } from './concepts/concept-number';
import type { Stretch } from './concepts/token-list';
import type { SpokenLanguage } from './concepts/vocabularies';
import { distinctFacts } from './facts/distinct-facts';
import { readListCaps } from './facts/list-caps';
import { SentenceFacts } from './facts/sentence-facts';
import { Candidates } from './rules/candidates';
import { findingId } from './rules/finding-id';
import { groupClauses } from './rules/group-clauses';
import { rules } from './rules/index';
import { readQualifiers, withAdvanceNotice } from './rules/qualifiers';
import type { Rule } from './rules/rule';
import { readScenes, type Scenes } from './rules/scenes';
import type { AgreementText } from './text/agreement-text';
import { readLabel } from './text/label';
import { readAgreement } from './text/read-agreement';
import { sectionHeadings } from './text/section-headings';
import { SectionReferences } from './text/section-references';

/** Reads an agreement. Offsets in the result are UTF-16 code units into `text` as given, end exclusive. Never throws. */
export function analyse(text: string): Analysis {
  const agreement = readAgreement(text);
  const read = readScenes(agreement);
  const { scenes } = read;
  const candidates = new Candidates(scenes);
  const facts = new Map<number, SentenceFacts>();
  const references = new SectionReferences(text, agreement.sections);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const flagged = flag(scenes, candidates, rule);
    for (const group of groupClauses(agreement, rule, [...flagged.keys()])) {
      findings.push(toFinding(agreement, read, facts, references, rule, group, flagged));
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  const sections = sectionHeadings(agreement.sections);
  return {
    title: agreement.title,
    effectiveDate: agreement.effectiveDate,
    languages: (['en', 'zh'] as const).filter((language) => agreement.blocks.some((b) => b.language === language)),
    findings: distinct(findings),
    ...(sections.length > 0 && { sections }),
    coverage: coverageOf(agreement),
  };
}

/**
 * Does beforehand what only the first analysis in a language has to do: its phrases are unpacked, regular expressions are
 * compiled. To be called while the text is still on its way.
 */
export function prepare(language: SpokenLanguage): void {
  analyse(samples[language]);
}

/** Short agreements in which every kind of fact is read. */
const samples = {
  en: `Terms of Service
These Terms are between Acme Inc. ("Acme") and the developer ("you"). Effective Date: January 1, 2024.
1. Fees. We may change the fees at any time without notice. You must pay within thirty (30) days of the invoice; late payments bear interest at 1.5% per month and a penalty of US$1,000.
2. Liability. Acme's total liability shall not exceed the fees paid by you in the twelve (12) months before the claim, and is limited to $100.
3. Disputes. These Terms are governed by the laws of the State of California, and disputes shall be finally settled by arbitration by the Singapore International Arbitration Centre (SIAC) under its Rules. You submit to the exclusive jurisdiction of the courts of London, England.`,
  zh: `服务协议
本协议由示例科技有限公司（以下简称“我们”）与用户（以下简称“您”）签订。生效日期：2024年1月1日。
一、费用。我们有权随时修改收费标准，无需另行通知。您应在三十日内付款；逾期每日按0.05%支付违约金，并赔偿人民币10万元。
二、责任。我们的赔偿责任不超过您前12个月支付的服务费。
三、争议。本协议适用中华人民共和国法律，争议提交深圳国际仲裁院仲裁，或由深圳市南山区人民法院管辖。`,
};

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
  scenes: Scenes,
  facts: Map<number, SentenceFacts>,
  references: SectionReferences,
  rule: Rule,
  group: readonly number[],
  flagged: ReadonlyMap<number, number>,
): Finding {
  const { tokens, stretches } = scenes;
  const said = readQualifiers(rule.type, text, tokens, withLeadIns(group, scenes));
  const stated = rule.facts.length > 0 ? factsOf() : [];
  const qualifiers = withAdvanceNotice(rule.type, said, stated);
  // Patterns are listed with the binding wording first: the part that gives the right names the finding.
  const main = sentences[group.reduce((best, index) => (flagged.get(index)! < flagged.get(best)! ? index : best))]!;
  const block = blocks[main.block]!;
  // Renumbering is no change of the clause: its id is of the words behind the number.
  const label = main.start === block.start ? readLabel(text, main.start, main.end) : null;
  const parts = group.map((index) => ({ start: sentences[index]!.start, end: sentences[index]!.end }));
  const refersTo = references.of(parts);
  return {
    id: findingId(rule.type, text, label?.end ?? main.start, main.end),
    type: rule.type,
    severity: severityOf(
      rule.type,
      qualifiers.map(({ id }) => id),
    ),
    start: main.start,
    end: main.end,
    quote: text.slice(main.start, main.end),
    parts,
    section: block.section,
    facts: stated,
    qualifiers,
    ...(refersTo.length > 0 && { refersTo }),
  };

  function factsOf(): Fact[] {
    const kinds = new Set(rule.facts);
    const indices = new Set(group);
    for (const index of group) {
      // "the aforesaid period" is one that a sentence before it names.
      const refersBack = tokens.has(stretches[index]!, conceptNumber.samePeriod);
      for (let i = index - 1; refersBack && i >= Math.max(0, index - reachOfReference); i--) indices.add(i);
    }
    const read = [...indices].sort((a, b) => a - b).flatMap((index) => factsIn(index).of(kinds));
    const caps = kinds.has('cap') ? group.flatMap((index) => readListCaps(text, sentences, index)) : [];
    const apart = read.filter((fact) => !caps.some((cap) => fact.start < cap.end && fact.end > cap.start));
    return distinctFacts([...apart, ...caps]);
  }

  function factsIn(index: number): SentenceFacts {
    const { start, end } = sentences[index]!;
    let read = facts.get(index);
    if (!read) facts.set(index, (read = new SentenceFacts(text, start, end)));
    return read;
  }
}

/** The tokens of some sentences and of their lead-ins, each once; a lead-in that is one of the sentences counts as a whole. */
function withLeadIns(group: readonly number[], { stretches, leadIns }: Scenes): Stretch[] {
  const seen = new Set(group.map((index) => stretches[index]!.from));
  const said: Stretch[] = [];
  for (const index of group) {
    const leadIn = leadIns[index];
    if (leadIn && !seen.has(leadIn.from)) {
      seen.add(leadIn.from);
      said.push(leadIn);
    }
    said.push(stretches[index]!);
  }
  return said;
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
