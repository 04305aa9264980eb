import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { smallTerms } from './choices-page';
import { deep, highlightedWords, isPainted } from './in-page';

const hats = { order: 0, rule: { id: 'hats', name: 'Hats', severity: 'low', note: '', phrases: ['green hat'] } };
const songs = {
  order: 1,
  rule: { id: 'songs', name: 'Songs', severity: 'high', note: '', pattern: '{sing/verb} loudly' },
};

/** What is taken out of the browser as a file or by the clipboard, and what is brought back in. */
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'clauselight-files-'));
    server = await servePages((each) => (each === '/terms' ? smallTerms : undefined));
    browser = await launchWithExtension(name, { headless: true, language: 'en-GB' });
    page = await browser.open(`${server.url}/terms`);
    await until(page, isPainted);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * The one file that something brings into the folder of downloads, once it is there as a whole. Until then it is
   * hidden, has a name of its own, is empty, or is gone for a moment, when Firefox puts the whole file in the place of
   * the empty one. What earlier tests brought is removed first: a second file of a name gets another name.
   */
  async function downloaded(start: () => Promise<unknown>): Promise<{ file: string; text: string }> {
    mkdirSync(browser.downloads, { recursive: true });
    const paths = () => readdirSync(browser.downloads).map((each) => path.join(browser.downloads, each));
    for (const each of paths()) rmSync(each);
    await start();
    const whole = () => {
      const [found = 'nothing'] = paths().filter((each) => !/^\.|\.part$|\.crdownload$/.test(path.basename(each)));
      const text = readFileSync(found, 'utf8');
      if (text === '') throw new Error(`${found} is empty`);
      return { file: path.basename(found), text };
    };
    // Until it throws no more.
    return vi.waitFor(whole, { timeout: 10_000, interval: 50 });
  }

  const click = (on: BrowserPage, ...selectors: string[]) =>
    until(on, `${deep(...selectors)} && (${deep(...selectors)}.click(), true)`);

  describe('the summary', () => {
    let popup: BrowserPage;
    const take = (act: string) => click(popup, 'cl-menu', `[data-id=${act}]`);

    beforeEach(async () => {
      popup = await browser.openPopup(page);
      await until(popup, `document.querySelector('cl-popup')?.state?.kind === 'read'`);
    });

    // Chromium closes it by itself when another page is opened to look into the clipboard.
    afterEach(() => popup.close().catch(() => undefined));

    test('as Markdown: title, address, quotes, what to ask for', async () => {
      const { file, text } = await downloaded(() => take('download-markdown'));
      expect(file).toBe('Developer-Agreement.md');
      expect(text).toMatch(/^# Developer Agreement\n/);
      expect(text.replaceAll('\\', '')).toContain(`From ${server.url}/terms`);
      expect(text).toMatch(/> “.*pay a penalty of US\\\$10,000/);
      expect(text).toContain('What to ask for instead: ');
    });

    test('as JSON: the findings of the page, in its order', async () => {
      const { file, text } = await downloaded(() => take('download-json'));
      expect(file).toBe('Developer-Agreement.json');
      const [entry] = JSON.parse(text) as [{ file: string; findings: { id: string; quote: string }[] }];
      expect(entry.file).toBe(`${server.url}/terms`);
      const ids = await popup.evaluate(
        `document.querySelector('cl-popup').state.analysis.findings.map(({ id, quote }) => [id, quote])`,
      );
      expect(entry.findings.map(({ id, quote }) => [id, quote])).toEqual(ids);
    });

    test('as CSV: a line for each finding, for Excel', async () => {
      const { file, text } = await downloaded(() => take('download-csv'));
      expect(file).toBe('Developer-Agreement.csv');
      expect(text).toMatch(/^\ufeff"file","severity","type","name","section","quote"/);
      const lines = text.trim().split('\r\n');
      expect(lines).toHaveLength(
        1 + (await popup.evaluate<number>(`document.querySelector('cl-popup').state.analysis.findings.length`)),
      );
    });

    test.each(['markdown', 'json', 'csv'])('copied as %s is what is downloaded', async (format) => {
      const { text } = await downloaded(() => take(`download-${format}`));
      // Only a person's key lets a page write to the clipboard.
      await click(popup, 'cl-menu', 'button');
      await popup.evaluate(`${deep('cl-menu', `[data-id=copy-${format}]`)}.focus()`);
      await popup.press('Enter');
      await expect.poll(() => popup.visibleText('cl-popup')).toMatch(new RegExp(`Summary copied as ${format}`, 'i'));
      expect((await browser.clipboard()).replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
    });
  });

  describe('settings', () => {
    let settings: BrowserPage;
    const give = async (part: string, text: string) => {
      const file = path.join(folder, `${part}.json`);
      writeFileSync(file, text);
      await settings.giveFile(deep(part, '[type=file]'), file);
    };
    const seen = () => settings.visibleText('cl-settings');
    const store = (items: object) =>
      settings.evaluate(`(globalThis.browser ?? chrome).storage.sync.set(${JSON.stringify(items)}).then(() => true)`);

    beforeAll(async () => {
      settings = await browser.openOwnPage('options.html');
      await store({ settings: { painted: ['critical'], palette: 'ink' }, 'rule:hats': hats, 'rule:songs': songs });
      await until(settings, `document.querySelector('cl-settings')?.chosen?.settings.palette === 'ink'`);
      await until(settings, `document.querySelector('cl-settings').chosen.rules.length === 2`);
    });

    afterAll(() => settings.close());

    test('are exported, and imported after a reset', async () => {
      const { file, text } = await downloaded(() => click(settings, 'cl-settings-files', '.acts button'));
      expect(file).toBe('clauselight-settings.json');
      expect(JSON.parse(text)).toMatchObject({
        clauselight: 'settings',
        settings: { painted: ['critical'], palette: 'ink' },
        rules: [{ id: 'hats' }, { id: 'songs' }],
      });
      await click(settings, 'cl-settings-files', '#reset ~ .acts button, [aria-labelledby=reset] button');
      await expect.poll(seen).toContain('Settings reset');
      await until(page, `${highlightedWords}.length > 2`);
      await give('cl-settings-files', text);
      await expect.poll(seen).toContain('Settings and 2 rules imported');
      await until(page, `${highlightedWords}.every((words) => /US\\$10,000|amend/.test(words))`);
    });

    test('from a wrong file are left as they are, and what is wrong with it is said', async () => {
      const before = await settings.evaluate(`document.querySelector('cl-settings').chosen`);
      await give('cl-settings-files', '{ "clauselight": "settings", ');
      await expect.poll(seen).toMatch(/could not be imported\. Nothing was changed\. This is not JSON/);
      await give('cl-settings-files', JSON.stringify({ clauselight: 'own-rules', version: 1, rules: [] }));
      await expect.poll(seen).toContain('This is a file of another kind (“own-rules”)');
      expect(await settings.evaluate(`document.querySelector('cl-settings').chosen`)).toEqual(before);
    });

    test('of own rules: a file that the command line uses, and one with an error that is told with its place', async () => {
      const { file, text } = await downloaded(() => click(settings, 'cl-own-rules', '#add + button'));
      expect(file).toBe('clauselight-rules.json');
      const { rules } = JSON.parse(text) as { rules: object[] };
      expect(rules).toHaveLength(2);
      const terms = path.join(folder, 'terms.txt');
      writeFileSync(terms, smallTerms.replace(/<[^>]+>/g, '\n'));
      const args = [
        'lib/cli/main.ts',
        'scan',
        '--rules',
        path.join(browser.downloads, file),
        '--format',
        'json',
        terms,
      ];
      const run = spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
      const [entry] = JSON.parse(run.stdout) as [{ findings: { rule?: { name: string } }[] }];
      expect(entry.findings.flatMap(({ rule }) => rule?.name ?? [])).toEqual(['Hats', 'Songs']);
      await give(
        'cl-own-rules',
        JSON.stringify({
          clauselight: 'own-rules',
          version: 1,
          rules: [...rules, { name: 'Wrong', severity: 'high', pattern: 'we (may|can' }],
        }),
      );
      await expect.poll(seen).toMatch(/left out: rules\[2\]\.pattern, character \d+: This bracket is not closed/);
    });
  });
});
