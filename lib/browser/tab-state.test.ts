import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../report/page-state';
import { defaultSettings, type SiteChoice } from '../settings/settings';
import type { Message, SnifferAnswer } from './messages';
import { tabState } from './tab-state';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { sendMessage: vi.fn<(tabId: number, message: Message) => Promise<unknown>>() },
    scripting: { executeScript: vi.fn(() => Promise.resolve([{ result: true }])) },
    extension: { isAllowedFileSchemeAccess: vi.fn(() => Promise.resolve(true)) },
  },
}));
vi.mock('./native-api', () => ({ browser }));

const settings = defaultSettings();
const tab = { id: 1, url: 'https://example.org/terms', title: 'Terms' };

/** What the scripts in the page answer; without an answer there is none. */
function answers(reader?: PageState, sniffer?: SnifferAnswer): void {
  browser.tabs.sendMessage.mockImplementation((_, { kind }) => {
    const answer = kind === 'ask-reader' ? reader : sniffer;
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('Receiving end does not exist.'));
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  browser.scripting.executeScript.mockResolvedValue([{ result: true }]);
  browser.extension.isAllowedFileSchemeAccess.mockResolvedValue(true);
});

test('the reader knows best, then the sniffer', async () => {
  const reading: PageState = { kind: 'reading', title: 'Terms' };
  answers(reading, { agreement: false, noText: false });
  expect(await tabState(tab, settings)).toEqual(reading);
  answers(undefined, { agreement: true, noText: false });
  expect(await tabState(tab, settings)).toBe('reader-missing');
  answers(undefined, { agreement: false, noText: false });
  expect(await tabState(tab, settings)).toEqual({ kind: 'not-agreement', title: 'Terms' });
  answers(undefined, { agreement: false, noText: true });
  expect(await tabState(tab, settings)).toEqual({ kind: 'unreadable', title: 'Terms', why: 'no-text' });
});

test('a page that has no sniffer, as it lacks the words of agreements, is given one', async () => {
  answers();
  browser.scripting.executeScript.mockImplementationOnce(() => {
    answers(undefined, { agreement: false, noText: false });
    return Promise.resolve([{ result: true }]);
  });
  expect(await tabState(tab, settings)).toEqual({ kind: 'not-agreement', title: 'Terms' });
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ files: ['/sniffer.js'] }),
  );
});

test('a page where our scripts may run and do not answer is to be reloaded', async () => {
  answers();
  expect(await tabState(tab, settings)).toEqual({ kind: 'reload', title: 'Terms' });
});

test('one that the browser keeps from us is not', async () => {
  answers();
  browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await tabState(tab, settings)).toEqual({ kind: 'unreadable', title: 'Terms', why: 'restricted' });
});

test('a file is unreadable as long as its reading is not allowed; then it is to be reloaded', async () => {
  answers();
  const file = { ...tab, url: 'file:///home/me/terms.html' };
  browser.extension.isAllowedFileSchemeAccess.mockResolvedValue(false);
  expect(await tabState(file, settings)).toEqual({ kind: 'unreadable', title: 'Terms', why: 'file-access' });
  browser.extension.isAllowedFileSchemeAccess.mockResolvedValue(true);
  expect(await tabState(file, settings)).toEqual({ kind: 'reload', title: 'Terms' });
});

test('pages of the browser are not asked for scripts', async () => {
  answers();
  expect(await tabState({ id: 1, url: 'about:blank' }, settings)).toEqual({
    kind: 'unreadable',
    title: '',
    why: 'browser-page',
  });
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('a PDF where no script may run has no text', async () => {
  answers();
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  const pdf = { id: 1, url: 'https://example.org/terms.pdf' };
  expect(await tabState(pdf, settings)).toEqual({ kind: 'unreadable', title: '', why: 'no-text' });
});

test('where nothing is to be read, nobody is asked; where the person wants to be asked, an agreement waits', async () => {
  const on = (choice: SiteChoice) => tabState(tab, { ...settings, sites: { 'example.org': choice } });
  answers(undefined, { agreement: true, noText: false });
  expect(await on('never')).toEqual({ kind: 'switched-off', title: 'Terms' });
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  expect(await on('ask')).toEqual({ kind: 'waiting', title: 'Terms' });
  answers(undefined, { agreement: false, noText: false });
  expect(await on('ask')).toEqual({ kind: 'not-agreement', title: 'Terms' });
  expect(await on('always')).toBe('reader-missing');
  const reading: PageState = { kind: 'reading', title: 'Terms' };
  answers(reading);
  expect(await on('ask')).toEqual(reading);
});
