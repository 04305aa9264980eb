import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageStates } from '../../components/test-states';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { openRootOf, violationsOn } from './axe';
import { smallTerms } from './choices-page';
import { deep, isPainted } from './in-page';

const ordinary = '<!doctype html><html lang="en"><title>Hats</title><p>Hats of all colours.</p></html>';

/** A page that is drawn as the reader prefers it, and a frame of which nothing may be read. */
const terms = smallTerms.replace(
  '<title>',
  '<meta name="color-scheme" content="light dark"><iframe srcdoc="x" sandbox width="400" height="300"></iframe><title>',
);

/** Every screen in each of its states, checked by axe-core in a real browser. */
describe.each([
  { name: 'chromium', language: 'en-GB', dark: false },
  { name: 'chromium', language: 'zh-CN', dark: true },
  { name: 'firefox', language: 'zh-CN', dark: false },
  { name: 'firefox', language: 'en-GB', dark: true },
] as const)('$name, $language, dark: $dark', ({ name: browserName, language, dark }) => {
  let server: PageServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages((path) => ({ '/terms': terms, '/ordinary': ordinary })[path]);
    browser = await launchWithExtension(browserName, { headless: true, language, dark });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the browser shows what was asked for', async () => {
    const page = await browser.open(`${server.url}/terms`);
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(dark);
    await page.close();
  });

  // Surfaces take what they are told by the page that they are about. One of our own can tell them anything.
  describe.each(['cl-popup', 'cl-panel'])('%s', (element) => {
    let told: BrowserPage;
    let surface: BrowserPage;

    beforeAll(async () => {
      told = await browser.openOwnPage('options.html');
      surface = await (element === 'cl-popup' ? browser.openPopup(told) : browser.openOwnPage('sidepanel.html'));
      await until(surface, `document.querySelector('${element}')?.state?.kind === 'unreadable'`);
    });

    afterAll(async () => {
      await surface.close();
      await told.close();
    });

    async function tell(name: string): Promise<void> {
      const state = { ...pageStates[name], title: name };
      await told.evaluate(`void chrome.runtime.sendMessage(${JSON.stringify({ kind: 'state-changed', state })})`);
      await until(surface, `document.querySelector('${element}').state.title === ${JSON.stringify(name)}`);
      await surface.evaluate('new Promise(requestAnimationFrame).then(() => true)');
    }

    /** Clicks an element, and waits until another is there. */
    async function click(path: string[], then: string[]): Promise<void> {
      await until(surface, `${deep(...path)} && (${deep(...path)}.click(), true)`);
      await until(surface, `Boolean(${deep(...then)})`);
    }

    test.each(Object.keys(pageStates))('%s', async (name) => {
      await tell(name);
      expect(await violationsOn(surface)).toEqual([]);
    });

    test('with a finding open, its menu open, and a report of it', async () => {
      await tell('read');
      if (element === 'cl-popup')
        await click(['cl-finding', '[aria-expanded=false]'], ['cl-finding', '[aria-expanded=true]']);
      else await click(['cl-panel-list', '.row'], ['cl-panel-finding']);
      expect(await violationsOn(surface)).toEqual([]);
      await click(['cl-menu', 'button'], ['[role=menu]:popover-open']);
      expect(await violationsOn(surface)).toEqual([]);
      await click(['cl-menu', 'button'], ['[role=menu]:not(:popover-open)']);
      await surface.evaluate(
        `void ${deep(element === 'cl-popup' ? 'cl-finding' : 'cl-panel-finding')}.dispatchEvent(new CustomEvent('cl-report', {
          detail: { id: document.querySelector('${element}').state.analysis.findings[0].id }, bubbles: true, composed: true }))`,
      );
      await until(surface, `Boolean(${deep('dialog[open]')})`);
      expect(await violationsOn(surface)).toEqual([]);
      await surface.evaluate(`${deep('dialog[open]')}.close()`);
    });

    test('searched without a match, and with hidden findings shown', async () => {
      await tell('read, findings left out, some unmarked, no card');
      await click(['cl-hidden-findings', 'summary'], ['cl-hidden-findings', 'details[open]']);
      expect(await violationsOn(surface)).toEqual([]);
      await surface.evaluate(`(() => {
        const field = ${deep('cl-search-field', 'input')};
        field.value = 'nothing like it';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      })()`);
      await until(surface, `!${deep('cl-finding-list, cl-panel-list', 'cl-finding, .row')}`);
      expect(await violationsOn(surface)).toEqual([]);
    });
  });

  describe('the popup', () => {
    let settings: BrowserPage;
    const choose = (sites: object) =>
      settings.evaluate(`chrome.storage.sync.set(${JSON.stringify({ settings: {}, sites })}).then(() => true)`);

    beforeAll(async () => {
      settings = await browser.openOwnPage('options.html');
    });

    afterAll(async () => {
      await choose({});
      await settings.close();
    });

    test.each([
      ['an agreement, partly read', '/terms', 'auto', 'read'],
      ['no agreement', '/ordinary', 'auto', 'not-agreement'],
      ['no agreement, read anyway', '/ordinary', 'always', 'read'],
      ['an agreement where it wants to be asked', '/terms', 'ask', 'waiting'],
      ['an agreement where it is switched off', '/terms', 'never', 'switched-off'],
    ])('over %s', async (_, path, choice, kind) => {
      await choose(choice === 'auto' ? {} : { [new URL(server.url).hostname]: choice });
      const page = await browser.open(server.url + path);
      const popup = await browser.openPopup(page);
      await until(popup, `document.querySelector('cl-popup')?.state?.kind === '${kind}'`);
      expect(await violationsOn(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });
  });

  test('settings, a rule with an error in it, and a file that cannot be read', async () => {
    const settings = await browser.openOwnPage('options.html');
    const click = (...path: string[]) => until(settings, `${deep(...path)} && (${deep(...path)}.click(), true)`);
    await until(settings, `Boolean(${deep('cl-settings', 'h1')})`);
    expect(await violationsOn(settings)).toEqual([]);
    await click('#add');
    await click('cl-own-rule-form', '[value=pattern]');
    await settings.evaluate(`(() => {
      const field = ${deep('cl-own-rule-form', '[name=pattern]')};
      field.value = 'we (may|can';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await click('cl-own-rule-form', '.primary');
    await until(
      settings,
      `Boolean(${deep('[name=pattern][aria-invalid=true]')} && ${deep('[name=name][aria-invalid=true]')})`,
    );
    await settings.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File(['{'], 'wrong.json'));
      const input = ${deep('cl-settings-files', '[type=file]')};
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    })()`);
    await until(settings, `Boolean(${deep('cl-settings-files', '.problems')})`);
    expect(await violationsOn(settings)).toEqual([]);
    await settings.close();
  });

  test('card and strokes in a page', async () => {
    const page = await browser.open(`${server.url}/terms`);
    await until(page, isPainted);
    await page.evaluate(`document.body.style.paddingBottom = '3000px'`);
    await browser.command(page, 'next-finding');
    await until(page, `document.activeElement.localName === 'clauselight-card'`);
    await openRootOf(page, 'clauselight-card');
    await until(page, `Boolean(${deep('.cl-stroke')} && ${deep('.cl-card', '.ask summary')})`);
    expect(await violationsOn(page, 'clauselight-card')).toEqual([]);
    await page.evaluate(`${deep('.cl-card', '.ask summary')}.click()`);
    expect(await violationsOn(page, 'clauselight-card')).toEqual([]);
    await page.evaluate(`${deep('.cl-card', '.hide')}.click()`);
    await until(page, `Boolean(${deep('.cl-card', '.undo')})`);
    expect(await violationsOn(page, 'clauselight-card')).toEqual([]);
    await page.evaluate(`${deep('.cl-card', '.undo')}.click()`);
    await page.close();
  });
});
