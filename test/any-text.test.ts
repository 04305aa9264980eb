import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../lib/clause/finding';
import { analyse } from '../lib/engine';
import type { Examples } from '../lib/rules/rule';

/** Longest part of a finding, in UTF-16 code units. */
const longestPart = 2000;

/** Clauses, their pieces, and what stands between them: so that random texts have findings in them. */
const clauses = Object.values(
  import.meta.glob<{ examples?: Examples }>(['../lib/rules/*.ts', '!../lib/rules/*.test.ts'], { eager: true }),
).flatMap(({ examples }) => (examples ? [...examples.en.flag, ...examples.zh.flag] : []));
const sentences = clauses.map((example) => (typeof example === 'string' ? example : example.text));
const words = sentences.flatMap((text) => text.match(/\p{Script=Han}{1,4}|[\w'-]+/gu) ?? []);
const signs = ' |. |, |; |:\n|\n|\n\n|。|，|；|：\n|(a) |1. |13.2.8 |（一）|- |\t|"|%|US$10,000|30 days|五日'.split(
  '|',
);

const piece = fc.oneof(fc.constantFrom(...sentences), fc.constantFrom(...words), fc.constantFrom(...signs));
const noise = fc.string({ unit: 'binary', maxLength: 8 });
const likeAnAgreement = fc.array(piece, { minLength: 1, maxLength: 60, size: 'max' }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  likeAnAgreement,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(piece, noise), { maxLength: 60, size: 'max' }).map((parts) => parts.join('')),
);

test('the texts tried have findings in them', () => {
  const found = fc.sample(likeAnAgreement, { numRuns: 50, seed: 1 }).map((text) => analyse(text).findings.length);
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(25);
});

test('of any text: offsets hold, parts are short, ids differ, and the result is the same twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const analysis = analyse(text);
      for (const finding of analysis.findings) {
        expectQuoted(text, finding);
        for (const read of [...finding.facts, ...finding.qualifiers]) expectQuoted(text, read);
        expect(finding.parts).toContainEqual({ start: finding.start, end: finding.end });
        for (const part of finding.parts) {
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.end - part.start).toBeLessThanOrEqual(longestPart);
        }
      }
      expect(new Set(analysis.findings.map(({ id }) => id)).size).toBe(analysis.findings.length);
      expect(analysis.coverage.read).toBeLessThanOrEqual(text.length);
      expect(analyse(text)).toEqual(analysis);
    }),
    { numRuns: 200 },
  );
}, 60_000);

function expectQuoted(text: string, { start, end, quote }: Span & { quote: string }): void {
  expect(text.slice(start, end)).toBe(quote);
  expect(quote).not.toBe('');
}
