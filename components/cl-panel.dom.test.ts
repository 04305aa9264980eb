import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { textsOf } from '../lib/clause/texts/texts-of';
import type { PageState } from '../lib/report/page-state';
import './cl-panel';
import type { ClPanel } from './cl-panel';
import type { ListView } from './list-view';
import { analysisOf, readState, shoplineClauses } from './test-analysis';
import { allIn, buttonNamed, textOf, updatesDone } from './test-tree';

const en = await textsOf('en');
const zh = await textsOf('zh');
const clauses = analysisOf(shoplineClauses).findings;
const headingAt = (index: number, words: string | null, part: string | null = null) => ({
  start: clauses[index]!.start,
  number: words === null ? '13' : null,
  words,
  part,
});
const analysis = analysisOf(shoplineClauses, {
  sections: [headingAt(0, '2. Content and Effectiveness'), headingAt(3, null), headingAt(8, '八、费用', '附件一')],
});
const read = readState(analysis) as Extract<PageState, { kind: 'read' }>;
const penaltyId = analysis.findings[3]!.id;

let panel: ClPanel;
let heard: { type: string; detail: unknown }[];

beforeEach(async () => {
  document.body.replaceChildren();
  panel = document.createElement('cl-panel');
  panel.texts = en;
  panel.style.width = '360px';
  heard = [];
  for (const type of ['cl-show', 'cl-jump', 'cl-hide', 'cl-unhide', 'cl-act', 'cl-scan-anyway', 'cl-show-place']) {
    panel.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail as unknown }));
  }
  document.body.append(panel);
  await show(read);
});

async function show(state: PageState | null): Promise<void> {
  panel.state = state;
  await updatesDone(panel);
}

const rows = () => allIn(panel, 'cl-panel-list .row');
const names = () => allIn(panel, 'cl-panel-list b').map(textOf);
const rowOf = (id: string) => rows().find(({ dataset }) => dataset['id'] === id)!;
const openOne = () => allIn(panel, 'cl-panel-finding article')[0];

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await updatesDone(panel);
}

describe('the list', () => {
  test('is in the order of the agreement, under its sections', () => {
    expect(names()).toEqual(analysis.findings.map(({ type }) => en.clauses[type].name));
    expect(allIn(panel, 'cl-panel-list h2').map(textOf)).toEqual([
      '2. Content and Effectiveness',
      'Section 13',
      '附件一',
      '八、费用',
    ]);
    expect(allIn(panel, 'cl-panel-list section').map((each) => allIn(each, '.row').length)).toEqual([3, 5, 1]);
    expect(textOf(rowOf(penaltyId))).toContain('13.2.8');
    expect(textOf(panel)).toContain('9 findings, in the order of the page');
  });

  test('a row says what a period is for, and not again the heading it stands under', async () => {
    const [first] = clauses;
    const facts = clauses.flatMap((each) => each.facts.filter(({ kind }) => kind === 'period'));
    const finding = { ...first!, facts, section: 'Your Content' };
    const sections = [{ start: 0, number: null, words: 'Your Content', part: null }];
    await show(readState({ ...analysis, findings: [finding], sections }));
    expect(textOf(rows()[0]!)).toBe('Other documents included Due: 5 working days');
  });

  test('is filtered by severity, family and words, and says so', async () => {
    allIn(panel, 'cl-tally button')[0]!.click();
    await updatesDone(panel);
    expect(names()).toEqual(['Change by one side', 'Licence to your data', 'Penalty']);
    expect(textOf(panel)).toContain(en.tools.announce.filtered(3, 9));
    allIn(panel, 'cl-search-field input')[0]!.focus();
    await press('irrevocable');
    expect(names()).toEqual(['Licence to your data']);
    await press('x');
    expect(names()).toEqual([]);
    buttonNamed(panel, 'Show all').click();
    await updatesDone(panel);
    expect(names()).toHaveLength(9);
  });

  test('marks what is seen on the page, not by colour alone', async () => {
    panel.inView = new Set([penaltyId]);
    await updatesDone(panel);
    expect(rows().filter((row) => row.ariaCurrent === 'location')).toEqual([rowOf(penaltyId)]);
  });

  test('lets a screen reader hear severity, type, number and facts of a row, and its quote', async () => {
    await expect.element(rowOf(penaltyId)).toHaveAccessibleName(/^Critical Penalty 13\.2\.8 US\$10,000/);
    await expect.element(rowOf(penaltyId)).toHaveAccessibleDescription(/^Require the Developer to pay a penalty/);
    await expect.element(rows()[0]!).toHaveAccessibleName('Medium Other documents included 2.2');
    await expect.element(rows()[0]!).toHaveAccessibleDescription(/^All attachments and Rules/);
  });

  test('shows hostile words as text', async () => {
    const [first] = shoplineClauses;
    await show(readState(analysisOf([{ ...first!, section: '<img src=x>', quote: '<b>x</b>' }])));
    expect(allIn(panel, 'img')).toEqual([]);
    expect(textOf(panel)).toContain('<img src=x>');
  });
});

describe('following the page', () => {
  beforeEach(async () => {
    panel.shadowRoot!.querySelector('main')!.style.height = '320px';
    await updatesDone(panel);
  });

  const scrolled = () => allIn(panel, '.scroll')[0]!.scrollTop;
  const see = async (id: string) => {
    panel.inView = new Set([id]);
    await updatesDone(panel);
  };
  const last = analysis.findings.at(-1)!.id;

  test('brings what is seen there into view', async () => {
    await see(last);
    expect(scrolled()).toBeGreaterThan(0);
  });

  test('waits while a person moves the list', async () => {
    allIn(panel, '.scroll')[0]!.dispatchEvent(new WheelEvent('wheel'));
    await see(last);
    expect(scrolled()).toBe(0);
  });

  test('ends where it is switched off', async () => {
    buttonNamed(panel, 'Follow the page').click();
    await see(last);
    expect(scrolled()).toBe(0);
  });
});

test('in a narrow panel nothing stands beyond its foot', async () => {
  panel.style.width = '240px';
  const main = panel.shadowRoot!.querySelector('main')!;
  main.style.height = '600px';
  await updatesDone(panel);
  const { bottom } = main.getBoundingClientRect();
  for (const each of allIn(panel, 'footer button'))
    expect(each.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
});

test('a finding that is opened is shown to its end, where there is room', async () => {
  panel.shadowRoot!.querySelector('main')!.style.height = '850px';
  const [scroller] = allIn(panel, '.scroll');
  const last = rowOf(clauses.at(-1)!.id);
  last.scrollIntoView({ block: 'end' });
  last.click();
  await updatesDone(panel);
  expect(openOne()!.getBoundingClientRect().height).toBeLessThan(scroller!.clientHeight);
  expect(openOne()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(scroller!.getBoundingClientRect().bottom + 1);
});

describe('an open finding', () => {
  beforeEach(async () => {
    rowOf(penaltyId).click();
    await updatesDone(panel);
  });

  test('says what it means, what to ask for, its facts and why it is as grave as it is', () => {
    const words = textOf(openOne()!);
    expect(textOf(rowOf(penaltyId))).toBe('Penalty 13.2.8 Critical');
    expect(words).toContain(en.explanations.penalty.meaning);
    expect(words).toContain(en.explanations.penalty.ask);
    expect(words).toContain('5 working days');
    expect(words).toContain('Binds you');
    expect(words).toContain('Why critical Penalty starts at 4');
    expect(words).toContain('They decide alone: +1 unilaterally');
    expect(words).toContain('Five or more is critical');
    expect(heard).toEqual([{ type: 'cl-show', detail: { id: penaltyId } }]);
  });

  test('is alone: another one closes it', async () => {
    rows()[0]!.click();
    await updatesDone(panel);
    expect(rows().filter((row) => row.ariaExpanded === 'true')).toEqual([rows()[0]]);
    expect(allIn(panel, 'cl-panel-finding article')).toHaveLength(1);
  });

  test('leads to its clause, and is hidden with a way back', async () => {
    buttonNamed(panel, 'Go to clause').click();
    buttonNamed(panel, en.tools.hide).click();
    await updatesDone(panel);
    expect(panel.shadowRoot!.activeElement?.textContent.trim()).toBe(en.tools.undo);
    buttonNamed(panel, en.tools.undo).click();
    expect(heard.slice(1)).toEqual(
      ['cl-jump', 'cl-hide', 'cl-unhide'].map((type) => ({ type, detail: { id: penaltyId } })),
    );
  });

  test('names the sections that it refers to, and leads there', async () => {
    const place = (section: string, words: string | null) => ({ section, words, start: clauses[5]!.start, end: 9_999 });
    const refersTo = [
      place('14', '14. Limitation of Liability'),
      place('14.8', null),
      { ...place('16', null), start: 1e6 },
    ];
    const findings = analysis.findings.map((each) => (each.id === penaltyId ? { ...each, refersTo } : each));
    await show({ ...read, analysis: { ...analysis, findings } });
    expect(allIn(panel, '.with button').map(textOf)).toEqual([
      '14 Limitation of Liability',
      '14.8 Their liability is capped',
      '16',
    ]);
    heard = [];
    allIn(panel, '.with button')[0]!.click();
    expect(heard).toEqual([{ type: 'cl-show-place', detail: { start: clauses[5]!.start, end: 9_999 } }]);
    allIn(panel, '.with button')[1]!.click();
    await updatesDone(panel);
    expect(openOne()!.ariaLabel).toContain('14.8');
    expect(rowOf(clauses[5]!.id).ariaExpanded).toBe('true');
  });

  test('is reported in a dialog', async () => {
    buttonNamed(panel, en.tools.reportWrong.open).click();
    await updatesDone(panel);
    expect((allIn(panel, 'cl-report-wrong dialog')[0] as HTMLDialogElement).open).toBe(true);
  });
});

describe('by keyboard', () => {
  test('one row is reached by Tab, the others by arrows; Enter opens, Escape closes and stays', async () => {
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1, -1, -1]);
    rows()[0]!.focus();
    await press('{ArrowDown}{ArrowDown}{ArrowDown}');
    const list = allIn(panel, 'cl-panel-list')[0]!;
    expect(list.shadowRoot!.activeElement).toBe(rowOf(penaltyId));
    expect(rowOf(penaltyId).tabIndex).toBe(0);
    await press('{Enter}');
    expect(openOne()).toBeDefined();
    await press('{Tab}');
    await press('{Escape}');
    expect(openOne()).toBeUndefined();
    expect(list.shadowRoot!.activeElement).toBe(rowOf(penaltyId));
    await press('{End}');
    expect(list.shadowRoot!.activeElement).toBe(rows().at(-1));
    await press('{ArrowDown}');
    expect(list.shadowRoot!.activeElement).toBe(rows().at(-1));
  });
});

describe('what a person has made of the list', () => {
  test('is told whenever it changes, and taken up when the page is shown again', async () => {
    const views: ListView[] = [];
    panel.addEventListener('cl-view', (event) => views.push((event as CustomEvent<{ view: ListView }>).detail.view));
    allIn(panel, 'cl-tally button')[0]!.click();
    rowOf(penaltyId).click();
    buttonNamed(panel, en.panel.followPage).click();
    const view = views.at(-1)!;
    expect(view).toMatchObject({ severity: 'critical', expanded: [penaltyId], follows: false });
    panel.start(null, null);
    await show(read);
    expect(rows()).toHaveLength(9);
    panel.start(null, null, view);
    await show(read);
    expect(rows()).toHaveLength(3);
    expect(openOne()!.ariaLabel).toContain('13.2.8');
    expect(allIn(panel, 'footer button')[0]!.ariaChecked).toBe('false');
  });

  test('stays when the language changes', async () => {
    rowOf(penaltyId).click();
    panel.texts = zh;
    await updatesDone(panel);
    expect(textOf(openOne()!)).toContain(zh.explanations.penalty.meaning);
  });
});

describe('says in words', () => {
  test('that nothing is known yet', async () => {
    await show(null);
    expect(textOf(panel)).toContain(en.panel.empty);
  });

  test('that a page is no agreement, and reads it all the same', async () => {
    await show({ kind: 'not-agreement', title: 'News' });
    expect(textOf(panel)).toContain(en.popup.notAgreement);
    buttonNamed(panel, en.popup.scanAnyway).click();
    expect(heard.map(({ type }) => type)).toEqual(['cl-scan-anyway']);
  });

  test('that nothing was found, and what was not read', async () => {
    const coverage = { characters: 100, read: 90, unread: [{ reason: 'image' as const, count: 2 }] };
    await show(readState(analysisOf([], { coverage })));
    expect(textOf(panel)).toContain(en.report.notRead);
    expect(names()).toEqual([]);
  });

  test('what is hidden, where all is', async () => {
    const leftOut = { hidden: analysis.findings, offKinds: [], offSeverities: [] };
    await show({ ...read, analysis: { ...analysis, findings: [] }, leftOut });
    expect(textOf(panel)).toContain(en.tools.hiddenHere(9));
  });

  test('all of it in Chinese', async () => {
    panel.texts = zh;
    await updatesDone(panel);
    expect(textOf(panel)).toContain(zh.panel.followPage);
    expect(textOf(panel)).toContain(zh.panel.inOrder(9));
  });
});
