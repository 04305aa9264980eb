/** The page of settings on an emptied page, for its tests. */
import type { FileProblemTexts } from '../lib/clause/texts/file-problem-texts';
import { fileProblemsOf, settingsTextsOf, textsOf } from '../lib/clause/texts/texts-of';
import { findAllOwnClauses } from '../lib/own-rules/find-own-clauses';
import { defaultSettings } from '../lib/settings/settings';
import { readAgreement } from '../lib/text/read-agreement';
import type { Chosen } from './chosen';
import './cl-settings';
import type { ClSettings } from './cl-settings';
import { updatesDone } from './test-tree';

const texts = await textsOf('en');
const words = await settingsTextsOf('en');
const problemWords: FileProblemTexts = await fileProblemsOf('en');

/** Keeps all that is saved, the latest last. */
export async function addSettings(chosen: Partial<Chosen> = {}): Promise<{ page: ClSettings; saved: Chosen[] }> {
  document.body.replaceChildren();
  const page = document.createElement('cl-settings');
  const saved: Chosen[] = [];
  Object.assign(page, { texts, words, problemWords });
  page.chosen = { settings: defaultSettings(), rules: [], hidden: [], ...chosen };
  page.siteOf = (address) => (address.includes('example') ? new URL(address).hostname : null);
  const agreement = {
    title: 'Terms',
    text: '1. You pay all fees.\n\n2. Fees are non-refundable, and fees may change.',
  };
  page.trial = { agreement, match: async (text, rule) => findAllOwnClauses(readAgreement(text), [rule], null) };
  page.addEventListener('cl-save', (event) => {
    saved.push((event as CustomEvent<{ chosen: Chosen }>).detail.chosen);
    page.tell('saved');
  });
  document.body.append(page);
  await updatesDone(page);
  return { page, saved };
}
