import { describe, expect, test } from 'vitest';
import { clauseTypeIds } from '../clause/clause-type';
import type { Fact } from '../clause/fact';
import { analyse } from '../engine';
import type { Examples, FlagExample } from './rule';

/** The longest part that a finding may have, in UTF-16 code units. */
const longestPart = 2000;

const modules = import.meta.glob<{ examples: Examples }>(['./*.ts', '!./*.test.ts'], { eager: true });

describe.each(clauseTypeIds)('%s', (type) => {
  const { examples } = modules[`./${type}.ts`]!;
  describe.each(['en', 'zh'] as const)('%s', (language) => {
    const flag = examples[language].flag.map((example): FlagExample =>
      typeof example === 'string' ? { text: example } : example,
    );

    test.each(flag)('flags: $text', ({ text, facts = [], severity }) => {
      const findings = soundFindings(text).filter((finding) => finding.type === type);
      expect(findings).not.toEqual([]);
      if (severity) expect(findings.map((finding) => finding.severity)).toEqual([severity]);
      const read = findings.flatMap((finding) => finding.facts);
      for (const fact of facts) expect(read).toContainEqual(expect.objectContaining<Partial<Fact>>(fact));
    });

    test.each(examples[language].pass)('passes over: %s', (text) => {
      const quotes = soundFindings(text).flatMap((finding) => (finding.type === type ? [finding.quote] : []));
      expect(quotes).toEqual([]);
    });
  });
});

/** The findings of a text, each with its offsets checked; the text is one that the engine reads. */
function soundFindings(text: string) {
  const { findings, coverage } = analyse(text);
  expect(coverage.unread).toEqual([]);
  for (const { start, end, quote, parts, facts, qualifiers } of findings) {
    expect(text.slice(start, end)).toBe(quote);
    expect(parts).toContainEqual({ start, end });
    for (const part of parts) {
      expect(part.end - part.start).toBeGreaterThan(0);
      expect(part.end - part.start).toBeLessThanOrEqual(longestPart);
    }
    for (const read of [...facts, ...qualifiers]) expect(text.slice(read.start, read.end)).toBe(read.quote);
  }
  return findings;
}
