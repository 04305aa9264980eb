/** The command line. Findings go to standard output, troubles to standard error, one line each. */
import { readFileSync } from 'node:fs';
import { severities, type Severity } from '../clause/severity';
import type { FullTexts } from '../clause/texts/texts';
import { textsOf } from '../clause/texts/texts-of';
import { analyse } from '../engine';
import type { OwnReading } from '../clause/own-finding';
import { findAllOwnClauses } from '../own-rules/find-own-clauses';
import { isPatternRule, type OwnRule } from '../own-rules/own-rule';
import { loadPatternMatcher } from '../own-rules/pattern-matcher';
import { toCsv } from '../report/csv';
import { findingsInOrder } from '../report/findings-in-order';
import { toJson } from '../report/json';
import { toMarkdown } from '../report/markdown';
import { toNdjson } from '../report/ndjson';
import type { Report } from '../report/report';
import { toSarif } from '../report/sarif';
import { toText } from '../report/text';
import { readAgreement } from '../text/read-agreement';
import { readOptions, type Format, type ScanOptions } from './options';
import { readInput } from './read-input';
import { readRules } from './read-rules';
import { UsageError } from './usage-error';

const usage = `Usage: npm run scan -- [OPTION...] FILE... | -

Finds the clauses of an agreement that cost you something, English and Chinese.
Reads .txt and .md as they stand, .html as a page; - is standard input, text or page.

  -f, --format FORMAT   text (default), json, ndjson (one line a file), markdown, csv or sarif
  -r, --rules FILE      look for the rules in this file too; can be given again
  -l, --language LANG   en (default) or zh: what the report says around the agreement's own words
      --fail-on LEVEL   exit with 1 if a finding is critical, high, medium or low, or graver
  -h, --help            this text
      --version         the version

Exit codes: 0 read; 1 a finding as grave as --fail-on asks; 2 something could not be read or written.
A file of rules is JSON: docs/own-rules.md says how to write one.
`;

const writers: Record<Exclude<Format, 'sarif'>, (reports: readonly Report[], texts: FullTexts) => string> = {
  text: toText,
  json: toJson,
  ndjson: toNdjson,
  markdown: toMarkdown,
  csv: toCsv,
};

process.stdout.on('error', stopWriting);
// Nobody is left to be told; the exit code tells.
process.stderr.on('error', () => {});

process.exitCode = await main(process.argv.slice(2));

/** Runs the command and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.kind === 'help') return print(usage);
    if (options.kind === 'version') return print(`${version()}\n`);
    return await scan(options);
  } catch (error) {
    // Left to Node, what nobody foresaw ends with 1, which stands for a finding.
    return complain(error instanceof UsageError ? error.message : `unexpected error: ${String(error)}`);
  }
}

async function scan({ files, format, language, failOn, rules: ruleFiles }: ScanOptions): Promise<number> {
  const { rules, failures } = await readRules(ruleFiles, language);
  failures.forEach(({ message }) => complain(message));
  const reports: Report[] = [];
  // A check that silently leaves out one of a team's rules is none.
  if (failures.length === 0) {
    const findOwn = ruleFiles.length > 0 ? await finderOf(rules) : null;
    for (const file of files) {
      try {
        reports.push(await reportOn(file, findOwn));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        complain(error.message);
        failures.push({ file, message: error.message });
      }
    }
  }
  const texts = await textsOf(language);
  // A log of a run that read nothing says so; no log at all is one that no tool can read.
  if (format === 'sarif') print(toSarif(reports, failures, texts, version()));
  else if (reports.length > 0) print(writers[format](reports, texts));
  if (failures.length > 0) return 2;
  return failOn && reports.some((report) => hasFinding(report, failOn)) ? 1 : 0;
}

type FindOwn = (text: string) => OwnReading;

async function reportOn(file: string, findOwn: FindOwn | null): Promise<Report> {
  const { text, unread, isPage } = await readInput(file);
  const analysis = analyse(text);
  analysis.coverage.unread.push(...unread);
  const own = findOwn?.(text);
  return { file, isPage, analysis: own ? { ...analysis, own } : analysis };
}

/** What finds the clauses of own rules. */
async function finderOf(rules: readonly OwnRule[]): Promise<FindOwn> {
  const matcher = rules.some(isPatternRule) ? await loadPatternMatcher() : null;
  return (text) => findAllOwnClauses(readAgreement(text), rules, matcher);
}

function hasFinding({ analysis }: Report, atLeast: Severity): boolean {
  return findingsInOrder(analysis).some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(atLeast));
}

function print(text: string): number {
  try {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    // A file is written at once, so that some versions of Node throw where others tell of an error.
    stopWriting(error as NodeJS.ErrnoException);
  }
  return 0;
}

/** Ends the program when its output cannot be written; `scan … | head` closes it early, which is no error. */
function stopWriting({ code, message }: NodeJS.ErrnoException): never {
  if (code === 'EPIPE') process.exit();
  process.exit(complain(`standard output: cannot be written (${code ?? message})`));
}

function complain(message: string): number {
  try {
    // The name of a file may hold anything, also what would move the cursor of a terminal.
    process.stderr.write(`clauselight: ${message.replace(/\p{Cc}/gu, ' ')}\n`);
  } catch {
    // As for an error of standard error that is told.
  }
  return 2;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
