/** A report for tests whose every string tries to be more than text. */
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import type { Report } from './report';

/** Steers a terminal, breaks lines, turns the direction of writing, and is Markdown and HTML. */
export const hostileWords =
  '\u001b[2J\u009b31m\u0007a\r\n# b\u2028\u202ec | d `e` <img src=x onerror=y> [f](https://evil.example) **g**';

/** Hostile words in every field that comes from a document or from the command line. */
export const hostileReport: Report = {
  file: hostileWords,
  analysis: sampleAnalysis(
    [
      sampleFinding(
        {
          type: 'penalty',
          severity: 'critical',
          quote: hostileWords,
          section: hostileWords,
          facts: [{ kind: 'amount', min: null, max: null, currency: null, quote: hostileWords, start: 0, end: 1 }],
        },
        'no-notice',
      ),
      sampleFinding({
        type: 'arbitration',
        severity: 'medium',
        start: 20,
        section: hostileWords,
        facts: [
          { kind: 'forum', institution: hostileWords, rules: hostileWords, quote: hostileWords, start: 0, end: 1 },
          { kind: 'law', law: hostileWords, country: null, quote: hostileWords, start: 0, end: 1 },
          { kind: 'jurisdiction', place: hostileWords, country: null, quote: hostileWords, start: 0, end: 1 },
        ],
      }),
    ],
    {
      title: hostileWords,
      effectiveDate: hostileWords,
      own: {
        unasked: 0,
        findings: [
          sampleOwnFinding({
            start: 40,
            quote: hostileWords,
            section: hostileWords,
            rule: { id: 'hostile', name: hostileWords },
          }),
        ],
      },
    },
  ),
};
