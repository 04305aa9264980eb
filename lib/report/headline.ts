import { clauseTypeIds } from '../clause/clause-type';
import type { Analysis } from '../clause/finding';
import { severities } from '../clause/severity';
import { en } from '../clause/texts/en';
import { isWhole, readPercent } from './coverage';
import { findingsInOrder } from './findings-in-order';
import { countSeverities } from './severity-counts';

/** The one sentence that says how much was found. "Nothing found" and "not read" never sound the same. */
export function headline(analysis: Analysis): string {
  const { coverage } = analysis;
  const findings = findingsInOrder(analysis);
  const whole = isWhole(coverage);
  if (findings.length > 0) return en.report.clausesFound(findings.length, whole);
  if (coverage.characters === 0) return en.report.noText;
  if (readPercent(coverage) === 0) return en.report.tooLittleRead;
  return whole ? en.report.nothingFound(clauseTypeIds.length) : en.report.nothingFoundInPart(clauseTypeIds.length);
}

/** How grave the findings are: "5 critical, 19 high"; severities without findings are left out. */
export function countWords(analysis: Analysis): string {
  const counts = countSeverities(findingsInOrder(analysis));
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${en.severityWords[severity]}`)
    .join(', ');
}
