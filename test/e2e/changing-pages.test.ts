import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderSeedPage } from '../../seeds/render-page';
import { servePages, type PageServer } from '../../seeds/page-server';
import { seedText } from '../../seeds/serve';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { virtualList } from '../pages/virtual-list';
import { highlightedWords, isPainted } from './in-page';
import { countOnToolbar } from './toolbar-badge';

const agreement = renderSeedPage('weixin-en', seedText('weixin-en'));
const marked = 'Tencent has the right to amend the content of these Terms';

/** A clause that a page brings later. */
const lateClause = 'If you breach this clause, you shall pay us a penalty of US$5,000 for each breach.';

/** Hardly any text, and a place for what comes later. */
const shell = `<!doctype html><html lang="en"><title>Terms</title><h1>Terms</h1><div id="app"></div>
<iframe src="/blank" width="600" height="400"></iframe></html>`;

/** A form; a click on its left upper corner brings the terms in a dialog. */
const signUp = `<!doctype html><html lang="en"><title>Sign up</title><body style="margin:0"><button>Terms</button>
<h1>Sign up</h1><form><label><input type="checkbox"> I agree</label></form><dialog></dialog><script>
document.querySelector('button').onclick = async () => {
  const html = await (await fetch('/agreement')).text();
  document.querySelector('dialog').innerHTML = /<main>[^]*<\\/main>/.exec(html)[0];
  document.querySelector('dialog').showModal();
};
</script></html>`;

/** A form, and the terms in a dialog that is there and closed. */
const closed = signUp
  .replace(/<script>[^]*<\/script>/, '')
  .replace('<button>', `<button onclick="document.querySelector('dialog').showModal()">`)
  .replace('<dialog>', () => `<dialog>${/<main>[^]*<\/main>/.exec(agreement)![0]}`);

/** An agreement and a dialog that is there and shown by a click, which changes nothing but an attribute. */
const kept = `<button style="position:fixed;left:0;top:0" onclick="document.querySelector('dialog').showModal()">More</button>
<dialog><p>${lateClause}</p></dialog>`;

describe.each(['chromium', 'firefox'] as const)('%s: a page that changes', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;

  beforeAll(async () => {
    const pages = new Map([
      ['/agreement', agreement],
      ['/shell', shell],
      ['/blank', '<!doctype html><title>Blank</title>'],
      ['/sign-up', signUp],
      ['/closed', closed],
      ['/kept', agreement.replace('<main>', () => `${kept}<main>`)],
      ['/list', virtualList(seedText('weixin-en'))],
    ]);
    server = await servePages((path) => pages.get(path));
    browser = await launchWithExtension(name, { headless: true });
  });

  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('becomes an agreement some seconds after its load: it is marked', async () => {
    page = await browser.open(`${server.url}/shell`);
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 4_000))`);
    await page.evaluate(`fetch('/agreement').then((response) => response.text()).then((html) => {
      app.innerHTML = /<main>[^]*<\\/main>/.exec(html)[0];
    })`);
    await isMarked(marked);
  });

  test('shows an agreement in a frame, which changes nothing in the page itself: it is marked', async () => {
    page = await browser.open(`${server.url}/shell`);
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 2_000))`);
    await page.evaluate(`void frames[0].location.replace('/agreement')`);
    await until(page, `[...frames[0].CSS.highlights.keys()].some((name) => name.startsWith('cl-'))`);
  });

  test('has its text in a shadow root: it is read', async () => {
    page = await browser.open(`${server.url}/shell`);
    await page.evaluate(`fetch('/agreement').then((response) => response.text()).then((html) => {
      app.attachShadow({ mode: 'open' }).innerHTML = /<main>[^]*<\\/main>/.exec(html)[0];
      document.body.append('more');
    })`);
    await until(page, isPainted);
  });

  test('brings a clause after eleven seconds: it is marked', async () => {
    await open('/agreement');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 11_000))');
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p>${lateClause}</p>')`);
    await isMarked(lateClause);
  });

  test('brings an agreement by a click long after its load: it is marked', async () => {
    page = await browser.open(`${server.url}/sign-up`);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 11_000))');
    await page.click(3, 3);
    await isMarked(marked);
  });

  test('keeps its terms in a closed dialog: nothing is said of them but while it is open', async () => {
    page = await browser.open(`${server.url}/closed`);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2_000))');
    expect(await stateOf(page)).toBe('not-agreement');
    for (let round = 0; round < 2; round++) {
      await page.click(3, 3);
      await isMarked(marked);
      await page.press('Escape');
      await until(page, `!(${isPainted})`);
      expect(await stateOf(page)).toBe('not-agreement');
    }
  });

  test('shows by a click what was there already: it is marked', async () => {
    await open('/kept');
    await page.click(3, 3);
    await isMarked(lateClause);
  });

  test('changes, and then the settings, while another text is being analysed: it is marked', async () => {
    await open('/agreement');
    const settings = await browser.openOwnPage('options.html');
    await settings.evaluate(`globalThis.extension = globalThis.browser ?? chrome, extension.storage.sync.clear()`);
    await settings.evaluate(`void (globalThis.isAsked = false, extension.runtime.onMessage.addListener(
      ({ kind, text }) => { if (kind === 'analyse' && text.includes(${JSON.stringify(lateClause)})) isAsked = true; },
    ))`);
    const sentence = 'We may change our fees at any time without notice. ';
    const text = `('${sentence}'.repeat(20) + '\\n\\n').repeat(14_000)`;
    await settings.evaluate(`void extension.runtime.sendMessage({ kind: 'analyse', text: ${text}, patterns: false })`);
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p>${lateClause}</p>')`);
    await until(settings, 'isAsked');
    // Readers ask anew then, about the text they know, which takes the place of the one that waits.
    await settings.evaluate(`extension.storage.sync.set({ settings: { palette: 'ink' } }).then(() => true)`);
    await isMarked(lateClause);
    await settings.evaluate(`extension.storage.sync.clear()`);
    await settings.close();
  });

  test('draws its text anew each time somebody uses it: marks come back as often', async () => {
    await open('/agreement');
    for (let round = 0; round < 5; round++) {
      await page.click(3, 3);
      await page.evaluate(`void (globalThis.article = document.querySelector('main'),
        article.replaceWith(article.cloneNode(true)))`);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
      await isMarked(marked, 5_000);
    }
  });

  test('replaces its whole body: marks come back', async () => {
    await open('/agreement');
    for (let round = 0; round < 2; round++) {
      await page.evaluate(`void (document.body = document.body.cloneNode(true))`);
      await isMarked(marked);
    }
  });

  test('holds only the rows in view: those that come are marked, and none in the wrong place', async () => {
    await open('/list');
    for (const place of [0.5, 1, 0]) {
      await page.evaluate(`void (globalThis.list = document.querySelector('#list'),
        list.scrollTop = ${place} * (list.scrollHeight - list.clientHeight))`);
      // Ranges in rows that are gone have no words left.
      await until(
        page,
        `((words) => words.some((each) => each !== '') &&
          words.every((each) => document.querySelector('#list').innerText.includes(each)))(${highlightedWords})`,
      );
    }
  });

  test('draws anew what stands in a shadow root: marks come back', async () => {
    await open('/agreement');
    await page.evaluate(`void (globalThis.shadow =
      document.querySelector('main').appendChild(document.createElement('div')).attachShadow({ mode: 'open' }))`);
    await page.evaluate(`void (globalThis.fill = (amount) => {
      shadow.innerHTML = ('<p>' + '${lateClause}'.replace('US$5,000', amount) + '</p>').repeat(4);
    }, fill('US$6,000'), document.querySelector('main').append('more'))`);
    await isMarked('a penalty of US$6,000');
    await page.evaluate(`void fill('US$7,000')`);
    await isMarked('a penalty of US$7,000');
  });

  test('keeps its selection, its focus and its place while it is read and marked', async () => {
    await open('/agreement');
    await page.evaluate(`void (() => {
      scrollTo({ top: 400, behavior: 'instant' });
      const input = document.querySelector('input');
      input.focus({ preventScroll: true });
      getSelection().setBaseAndExtent(document.querySelector('main p').firstChild, 2, document.querySelector('main p').firstChild, 9);
      document.querySelector('main').insertAdjacentHTML('beforeend', '<p>${lateClause}</p>');
    })()`);
    const state = '[scrollY, String(getSelection()), document.activeElement.localName].join()';
    const before = await page.evaluate<string>(state);
    await isMarked(lateClause);
    expect(await page.evaluate(state)).toBe(before);
  });

  test('is read though the background was stopped', async () => {
    await open('/agreement');
    await browser.stopBackground();
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p>${lateClause}</p>')`);
    await isMarked(lateClause);
    expect(Number((await countOnToolbar(browser, page)).text)).toBeGreaterThan(0);
  });

  async function stateOf(page: BrowserPage): Promise<string> {
    const popup = await browser.openPopup(page);
    const kind = `document.querySelector('cl-popup')?.state?.kind`;
    const known = await until<string>(popup, `!['reading', undefined].includes(${kind}) && ${kind}`);
    await popup.close();
    return known;
  }

  async function open(path: string): Promise<void> {
    page = await browser.open(`${server.url}${path}`);
    await until(page, isPainted);
  }

  const isMarked = (words: string, timeout?: number) =>
    until(page, `${highlightedWords}.some((each) => each.includes('${words}'))`, timeout);
});
