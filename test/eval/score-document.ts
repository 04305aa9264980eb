import { clauseTypeIds } from '../../lib/clause/clause-type';
import type { Finding } from '../../lib/clause/finding';
import { countSeverities } from '../../lib/report/severity-counts';
import type { DocumentScore } from './document-score';
import type { LabelledDocument } from './labels';
import { scoreLines } from './score-lines';
import { scoreUnits } from './score-units';

/** Longest part of a finding, in UTF-16 code units: what the engine promises. */
const longestPart = 2000;

const types: ReadonlySet<string> = new Set(clauseTypeIds);

/** Scores what was found in a document. A finding of no type or with a part that cannot be is an error and not counted. */
export function scoreDocument(document: LabelledDocument, findings: readonly Finding[]): DocumentScore {
  const { name, labels } = document;
  const wrong = new Map(findings.map((finding) => [finding, troubleOf(finding)]));
  const sound = findings.filter((finding) => wrong.get(finding) === null);
  const agreement =
    labels.by === 'unit'
      ? scoreUnits(document, labels.units, labels.facts, sound)
      : scoreLines(document, labels.lines, sound);
  const troubles = [...[...wrong.values()].filter((trouble) => trouble !== null), ...unknownLabels(document)];
  return {
    ...agreement,
    name,
    by: labels.by,
    severities: countSeverities(sound),
    errors: troubles.map((trouble) => `${name}: ${trouble}`),
  };
}

function troubleOf({ type, parts }: Finding): string | null {
  if (!types.has(type)) return `unknown type ${type}`;
  const bad = parts.find(({ start, end }) => !(end > start) || end - start > longestPart);
  return bad ? `bad range ${bad.start}-${bad.end} (${type})` : null;
}

/** Labels that name no clause type count as never found; somebody mistyped them. */
function unknownLabels({ labels }: LabelledDocument): string[] {
  if (labels.by === 'line') return [];
  const named = new Set(labels.units.flatMap(({ may }) => [...may]));
  return [...named].filter((type) => !types.has(type)).map((type) => `a label names the unknown type ${type}`);
}
