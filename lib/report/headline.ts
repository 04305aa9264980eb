import { clauseTypeIds } from '../clause/clause-type';
import type { Analysis } from '../clause/finding';
import { severities } from '../clause/severity';
import type { Texts } from '../clause/texts/texts';
import { isWhole, readPercent } from './coverage';
import { findingsInOrder } from './findings-in-order';
import { countSeverities } from './severity-counts';

/** The one sentence that says how much was found. "Nothing found" and "not read" never sound the same. */
export function headline(analysis: Analysis, { report }: Texts): string {
  const { coverage } = analysis;
  const findings = findingsInOrder(analysis);
  const whole = isWhole(coverage);
  if (findings.length > 0) return report.clausesFound(findings.length, whole);
  if (coverage.characters === 0) return report.noText;
  if (readPercent(coverage) === 0) return report.tooLittleRead;
  return whole ? report.nothingFound(clauseTypeIds.length) : report.nothingFoundInPart(clauseTypeIds.length);
}

/** How grave the findings are: "5 critical, 19 high"; severities without findings are left out. */
export function countWords(analysis: Analysis, { punctuation, report, severityWords }: Texts): string {
  const counts = countSeverities(findingsInOrder(analysis));
  return punctuation.enumeration(
    severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => report.severityCount(counts[severity], severityWords[severity])),
  );
}
