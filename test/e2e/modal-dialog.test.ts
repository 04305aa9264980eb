import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { smallTerms } from './choices-page';
import { isPainted, placeOf } from './in-page';

/** The terms in a dialog that is centred as many are: moved by a transform, with all that is too long cut off. */
const page = `<!doctype html><html lang="en"><title>Shop</title>
  <style>
    ::backdrop { background: rgb(0 0 0 / 0.6); }
    dialog { position: fixed; left: 50%; top: 50%; margin: 0; transform: translate(-50%, -50%); width: 380px; height: 500px;
      overflow: auto; }
  </style>
  <h1>Shop</h1><button id="open">Read the terms</button>
  <dialog><button id="agree">Agree</button>${smallTerms.replace(/^.*?<\/title>/, '')}</dialog></html>`;

const isOpen = `[...CSS.highlights.keys()].some((name) => name.startsWith('cl-open-'))`;
const host = `document.querySelector('clauselight-card')`;

/** What is outside of a modal dialog is inert: the card must stand in it, and be seen over it. */
describe.each(['chromium', 'firefox'] as const)('in a modal dialog, in %s,', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let tab: BrowserPage;
  const card = () => tab.visibleText('clauselight-card');

  /** Clicks a button of the card, in the middle of it. */
  async function clickInCard(selector: string): Promise<void> {
    const place = await tab.callInside<{ x: number; y: number }>(
      'clauselight-card',
      `function () {
        const { left, top, width, height } = this.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }`,
    );
    await tab.click(place!.x, place!.y);
  }

  beforeAll(async () => {
    server = await servePages((path) => (path === '/terms' ? page : undefined));
    browser = await launchWithExtension(name, { headless: true, language: 'en-GB' });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    tab = await browser.open(`${server.url}/terms`);
    await tab.evaluate(`document.querySelector('dialog').showModal()`);
    await until(tab, isPainted);
    await until(tab, `${host}.parentElement.localName === 'dialog'`);
  });

  afterEach(() => tab.close());

  test('the card opens by a click, is seen beside its clause and its buttons can be clicked', async () => {
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(placeOf('pay a penalty of'));
    await tab.click(x, y);
    await expect.poll(card).toContain('Penalty');
    const box = await tab.callInside<{ left: number; right: number }>(
      'clauselight-card',
      `function () { return this.querySelector('.cl-card').getBoundingClientRect().toJSON(); }`,
    );
    const dialog = await tab.evaluate<{ left: number; right: number }>(
      `document.querySelector('dialog').getBoundingClientRect().toJSON()`,
    );
    // Beside the dialog, which would cut it off.
    expect(box!.left >= dialog.right - 100 || box!.right <= dialog.left + 100).toBe(true);
    const before = await card();
    await clickInCard('footer button:nth-of-type(2)');
    await expect.poll(card).not.toBe(before);
    await clickInCard('header button');
    await until(tab, `!${isOpen}`);
  });

  test('commands and Tab reach it; Escape closes the card alone, then the dialog, and the way to the findings goes back', async () => {
    await tab.evaluate(`document.querySelector('#agree').focus()`);
    await browser.command(tab, 'next-finding');
    await until(tab, isOpen);
    expect(await tab.evaluate(`document.activeElement === ${host}`)).toBe(true);
    await tab.press('Tab');
    expect(await tab.callInside('clauselight-card', `function () { return this.activeElement.ariaLabel; }`)).toBe(
      'Close',
    );
    await tab.press('Escape');
    await until(tab, `!${isOpen}`);
    expect(await tab.evaluate(`document.querySelector('dialog').open && document.activeElement.id`)).toBe('agree');
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(placeOf('pay a penalty of'));
    await tab.click(x, y);
    await until(tab, isOpen);
    await tab.press('Escape');
    await until(tab, `!${isOpen}`);
    expect(await tab.evaluate(`document.querySelector('dialog').open`)).toBe(true);
    await tab.press('Escape');
    await until(tab, `!document.querySelector('dialog').open`);
    await until(tab, `${host}.parentElement === document.documentElement && !${host}.hasAttribute('popover')`);
    await tab.evaluate(`document.querySelector('dialog').showModal()`);
    await until(tab, `${host}.parentElement.localName === 'dialog'`);
  });
});
