import { expect, test, vi } from 'vitest';
import { AnalysisDesk, type AnalyseText } from './analysis-desk';

const url = 'https://example.org/terms';

const analyse = vi.fn<AnalyseText>(async (text) => ({
  kind: 'analysed',
  analysis: {
    title: text,
    effectiveDate: null,
    languages: [],
    findings: [],
    coverage: { characters: text.length, read: text.length, unread: [] },
  },
  leftOut: { hidden: [], offKinds: [], offSeverities: [] },
  painted: [],
  cards: {} as never,
  settings: { palette: 'standard', overview: true, card: true },
  site: 'auto',
  patternsLeft: false,
}));

/** What was answered: the text it is about, or what became of it. */
async function told(...answers: ReturnType<AnalysisDesk['ask']>[]): Promise<(string | null)[]> {
  const settled = await Promise.all(answers);
  return settled.map((answer) => (answer.kind === 'analysed' ? answer.analysis.title : answer.kind));
}

test('every tab gets the answer about its own text', async () => {
  const desk = new AnalysisDesk(analyse);
  expect(await told(desk.ask(1, 'one', url), desk.ask(2, 'two', url))).toEqual(['one', 'two']);
  expect(await told(desk.ask(1, 'three', url))).toEqual(['three']);
});

test('a newer text of the tab takes the place of one that waits, which is not analysed', async () => {
  analyse.mockClear();
  const desk = new AnalysisDesk(analyse);
  expect(await told(desk.ask(1, 'old', url), desk.ask(2, 'other', url), desk.ask(1, 'new', url))).toEqual([
    'outdated',
    'other',
    'new',
  ]);
  expect(analyse.mock.calls.map(([text]) => text).toSorted()).toEqual(['new', 'other']);
});

test('the same text asked twice is analysed once', async () => {
  analyse.mockClear();
  const desk = new AnalysisDesk(analyse);
  expect(await told(desk.ask(1, 'same', url), desk.ask(1, 'same', url))).toEqual(['same', 'same']);
  expect(analyse).toHaveBeenCalledOnce();
});

test('an error is an answer, and the next text has its turn', async () => {
  const desk = new AnalysisDesk((text, from) => {
    if (text === 'bad') throw new Error('too odd');
    return analyse(text, from);
  });
  expect(await desk.ask(1, 'bad', url)).toEqual({ kind: 'failed', message: 'too odd' });
  expect(await told(desk.ask(1, 'good', url))).toEqual(['good']);
});
