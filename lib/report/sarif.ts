/** Findings as SARIF 2.1.0 (OASIS), for tools that show what analysers find. */
import type { ClauseType } from '../clause/clause-type';
import { clauseTypes } from '../clause/clause-type';
import type { Span } from '../clause/finding';
import { kindOf, type AnyFinding } from '../clause/own-finding';
import type { Severity } from '../clause/severity';
import type { FullTexts, Texts } from '../clause/texts/texts';
import { readPercent, unreadWords } from './coverage';
import { findingsInOrder } from './findings-in-order';
import type { Failure, Report } from './report';
import { safeJson } from './safe-json';

/**
 * All reports as one run, which failed when any file did. Regions are offsets in UTF-16 code units into the file; a
 * finding of a page, whose text is not that of its file, has none.
 * @param version of Clauselight
 */
export function toSarif(
  reports: readonly Report[],
  failures: readonly Failure[],
  texts: FullTexts,
  version: string,
): string {
  const found = reports.map((report) => findingsInOrder(report.analysis));
  const rules = [...new Map(found.flat().map((finding) => [kindOf(finding), finding])).entries()];
  const indexOf = new Map(rules.map(([kind], index) => [kind as string, index]));
  const run = {
    tool: {
      driver: { name: 'Clauselight', version, rules: rules.map(([kind, finding]) => ruleOf(kind, finding, texts)) },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: reports.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: reports.flatMap((report, artifact) =>
      found[artifact]!.map((finding) =>
        resultOf(finding, { ruleIndex: indexOf.get(kindOf(finding))!, artifact }, report, texts),
      ),
    ),
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolConfigurationNotifications: failures.filter(({ isRules }) => isRules).map(failed),
        toolExecutionNotifications: [
          ...failures.filter(({ isRules }) => !isRules).map(failed),
          ...reports.flatMap((report) => notRead(report, texts)),
        ],
      },
    ],
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${safeJson({ $schema: schema, version: '2.1.0', runs: [run] }, 2)}\n`;
}

type Level = 'error' | 'warning' | 'note';

const levels: Record<Severity, Level> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };

function ruleOf(id: string, finding: AnyFinding, texts: FullTexts): object {
  if (finding.type === 'own')
    return { id, shortDescription: { text: finding.rule.name }, properties: { tags: ['own'] } };
  const { meaning, ask } = texts.explanations[finding.type];
  return {
    id,
    shortDescription: { text: texts.clauses[finding.type].name },
    fullDescription: { text: meaning },
    help: { text: ask },
    properties: { tags: [familyOf(finding.type)] },
  };
}

function familyOf(type: ClauseType): string {
  return clauseTypes[type].family;
}

function resultOf(
  finding: AnyFinding,
  { ruleIndex, artifact }: { ruleIndex: number; artifact: number },
  { file, isPage }: Report,
  texts: Texts,
): object {
  const { id, severity, section, quote, start, end, parts } = finding;
  const name = finding.type === 'own' ? finding.rule.name : texts.clauses[finding.type].name;
  const locate = (span: Span, region: object = {}) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), index: artifact },
      ...(isPage ? {} : { region: { charOffset: span.start, charLength: span.end - span.start, ...region } }),
    },
  });
  const others = parts.filter((part) => part.start !== start);
  return {
    ruleId: kindOf(finding),
    ruleIndex,
    level: levels[severity],
    message: { text: texts.punctuation.labelled(name, `“${quote}”`) },
    locations: [locate({ start, end }, { snippet: { text: quote } })],
    ...(others.length > 0 && !isPage ? { relatedLocations: others.map((part) => locate(part)) } : {}),
    partialFingerprints: { 'clauselight/v1': id },
    properties: { severity, ...(section === null ? {} : { section }) },
  };
}

/** What was not read is told where a tool shows what went wrong with a run. */
function notRead({ file, analysis: { coverage, own } }: Report, texts: Texts): object[] {
  const { report, punctuation } = texts;
  const words = unreadWords(coverage, texts).map((what) => punctuation.labelled(report.notRead, what));
  if (words.length > 0) words.unshift(report.readOfText(readPercent(coverage)));
  if (own?.unasked) words.push(report.unasked(own.unasked));
  if (words.length === 0) return [];
  return [notification('warning', punctuation.sentences(words.map((each) => punctuation.sentence(each))), file)];
}

function failed({ file, message }: Failure): object {
  return notification('error', message, file);
}

function notification(level: Level, text: string, file: string): object {
  return { level, message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] };
}

/** A path or address as a URI reference; standard input is `stdin`. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const isAddress = /^[a-z][a-z+.-]+:\/\//i.test(file);
  const encoded = encodeURI(file.toWellFormed()).replace(/[?#]/g, (sign) =>
    isAddress ? sign : encodeURIComponent(sign),
  );
  // What is encoded in an address stays as it is.
  if (isAddress) return encoded.replace(/%25(?=[0-9a-f]{2})/gi, '%');
  const path = encoded.replace(/%5C/g, '/');
  if (/^[a-z]:\//i.test(path)) return `file:///${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
