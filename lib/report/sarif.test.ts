import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileReport, hostileWords } from './hostile-report';
import type { Failure, Report } from './report';
import { toSarif } from './sarif';

const en = await textsOf('en');

const penalty = sampleFinding({
  type: 'penalty',
  severity: 'critical',
  section: '13.2.8',
  start: 20,
  end: 31,
  parts: [
    { start: 20, end: 31 },
    { start: 40, end: 45 },
  ],
});
const analysis = sampleAnalysis([penalty], { own: { findings: [sampleOwnFinding({ start: 50 })], unasked: 0 } });

interface Run {
  tool: { driver: { name: string; version: string; rules: { id: string; shortDescription: { text: string } }[] } };
  columnKind: string;
  artifacts: { location: { uri: string } }[];
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: { uri: string; index: number }; region?: object } }[];
    relatedLocations?: unknown[];
    partialFingerprints: object;
    properties: object;
  }[];
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { level: string; message: { text: string } }[];
    toolConfigurationNotifications: unknown[];
  }[];
}

function runOf(...given: Report[]): Run {
  return runWith([], ...given);
}

function runWith(failures: Failure[], ...given: Report[]): Run {
  const { version, runs } = JSON.parse(toSarif(given, failures, en, '1.2.3')) as { version: string; runs: [Run] };
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  return runs[0];
}

test('results with their rules, levels and regions', () => {
  const { tool, columnKind, artifacts, results } = runOf({ file: 'terms/a b.txt', analysis });
  expect(columnKind).toBe('utf16CodeUnits');
  expect(artifacts).toEqual([{ location: { uri: 'terms/a%20b.txt' } }]);
  expect(tool.driver).toMatchObject({ name: 'Clauselight', version: '1.2.3' });
  expect(tool.driver.rules.map(({ id, shortDescription }) => [id, shortDescription.text])).toEqual([
    ['penalty', 'Penalty'],
    ['own:no-refunds', 'No refunds'],
  ]);
  expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['penalty', 0, 'error'],
    ['own:no-refunds', 1, 'error'],
  ]);
  const [{ message, locations, relatedLocations, partialFingerprints, properties }] = results as [
    Run['results'][number],
  ];
  expect(message.text).toBe('Penalty: “The clause.”');
  expect(locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'terms/a%20b.txt', index: 0 },
        region: { charOffset: 20, charLength: 11, snippet: { text: 'The clause.' } },
      },
    },
  ]);
  expect(relatedLocations).toHaveLength(1);
  expect(partialFingerprints).toEqual({ 'clauselight/v1': penalty.id });
  expect(properties).toEqual({ severity: 'critical', section: '13.2.8' });
});

test('medium findings are warnings, low ones notes', () => {
  const findings = (['medium', 'low'] as const).map((severity, start) =>
    sampleFinding({ type: 'penalty', severity, start }),
  );
  const { results } = runOf({ file: 'a', analysis: sampleAnalysis(findings) });
  expect(results.map(({ level }) => level)).toEqual(['warning', 'note']);
});

test('a finding of a page has no region: its text is not that of the file', () => {
  const { results } = runOf({ file: 'a.html', isPage: true, analysis });
  expect(results[0]!.locations[0]!.physicalLocation.region).toBeUndefined();
  expect(results[0]!.relatedLocations).toBeUndefined();
});

test('what was not read is told', () => {
  const coverage = { characters: 100, read: 40, unread: [{ reason: 'language' as const, count: 60 }] };
  const own = { findings: [], unasked: 7 };
  const [{ executionSuccessful, toolExecutionNotifications }] = runOf({
    file: 'a',
    analysis: sampleAnalysis([], { coverage, own }),
  }).invocations as [Run['invocations'][number]];
  expect(executionSuccessful).toBe(true);
  expect(toolExecutionNotifications[0]!.message.text).toBe(
    'Read 40% of the text. Not read: 60 characters in a language Clauselight does not read. Own rules with a pattern were not asked about 7 sentences.',
  );
  expect(runOf({ file: 'a', analysis }).invocations[0]!.toolExecutionNotifications).toEqual([]);
});

const missing = { file: 'a b.txt', message: 'a b.txt: no such file' };
const missingNotification = {
  level: 'error',
  message: { text: 'a b.txt: no such file' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.txt' } } }],
};

test('a run in which something could not be read did not succeed, and says what beside what it found', () => {
  const { results, artifacts, invocations } = runWith([missing, { ...missing, isRules: true }], {
    file: 'b',
    analysis,
  });
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [missingNotification],
      toolConfigurationNotifications: [missingNotification],
    },
  ]);
  expect(artifacts).toHaveLength(1);
  expect(results).toHaveLength(2);
});

test('a run that read nothing is a whole one without results', () => {
  const { tool, results, artifacts, invocations } = runWith([missing]);
  expect(tool.driver).toEqual({ name: 'Clauselight', version: '1.2.3', rules: [] });
  expect([artifacts, results]).toEqual([[], []]);
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [missingNotification],
  });
});

test.each([
  ['-', 'stdin'],
  ['/tmp/条款 #1.txt', 'file:///tmp/%E6%9D%A1%E6%AC%BE%20%231.txt'],
  ['C:\\terms\\a.txt', 'file:///C:/terms/a.txt'],
  ['..\\a.txt', '../a.txt'],
  ['100%.txt', '100%25.txt'],
  ['https://example.org/a%20b?x=1#y z', 'https://example.org/a%20b?x=1#y%20z'],
  ['\ud800', '%EF%BF%BD'],
])('%s is %s as a URI', (file, uri) => {
  expect(runOf({ file, analysis }).artifacts[0]!.location.uri).toBe(uri);
});

test('hostile words come back as they were, and no terminal sees them raw', () => {
  const sarif = toSarif([hostileReport], [{ file: hostileWords, message: hostileWords }], en, '1');
  expect(sarif.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  const [run] = (JSON.parse(sarif) as { runs: [Run] }).runs;
  expect(run.results[0]!.message.text).toContain(hostileWords);
  expect(run.invocations[0]!.toolExecutionNotifications[0]!.message.text).toBe(hostileWords);
});
