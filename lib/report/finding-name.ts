import type { AnyFinding } from '../clause/own-finding';
import type { Texts } from '../clause/texts/texts';

/** What a finding is called: its clause type in the reader's language, or its own rule as its author wrote it. */
export function findingName(finding: AnyFinding, texts: Texts): string {
  return finding.type === 'own' ? finding.rule.name : texts.clauses[finding.type].name;
}
