import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { textsOf } from '../lib/clause/texts/texts-of';
import { cardWords } from '../lib/report/card-words';
import { renderCard } from './card';
import './cl-panel';
import { analysisOf, readState, shoplineClauses } from './test-analysis';
import { addPopup, show } from './test-popup';
import { allIn, buttonNamed, updatesDone } from './test-tree';

const en = await textsOf('en');
const analysis = analysisOf(shoplineClauses);

/** The buttons of the page that screen readers have no name for. */
const nameless = () => page.getByRole('button', { name: /^\s*$/ }).elements();

/** The buttons of the page with this name. */
const named = (name: string) => page.getByRole('button', { name, exact: true }).elements();

test('every button of the popup has a name, that of a report too', async () => {
  const popup = addPopup();
  await show(popup, readState(analysis));
  buttonNamed(popup, 'Explain').click();
  await updatesDone(popup);
  expect(nameless()).toEqual([]);
  expect(named('Copy')).not.toEqual([]);
  buttonNamed(popup, 'Report a wrong finding').click();
  await updatesDone(popup);
  expect(named('Copy report')).toHaveLength(1);
});

test('every button of the panel has a name', async () => {
  const panel = document.createElement('cl-panel');
  panel.texts = en;
  panel.state = readState(analysis);
  document.body.replaceChildren(panel);
  await updatesDone(panel);
  allIn(panel, '.row')[0]!.click();
  await updatesDone(panel);
  expect(nameless()).toEqual([]);
  expect(named('Copy')).toHaveLength(1);
});

test('every button of the card has a name', () => {
  const card = document.createElement('div');
  card.className = 'cl';
  document.body.replaceChildren(card);
  const nothing = () => undefined;
  const findings = analysis.findings.slice(0, 1);
  const acts = { onClose: nothing, onPrevious: nothing, onNext: nothing, onHide: nothing, onUndo: nothing };
  renderCard({ findings, words: cardWords(findings, en), isHidden: false, ...acts }, card);
  expect(nameless()).toEqual([]);
  expect(named('Copy')).toHaveLength(1);
});
