import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { chromiumFlags } from './chromium-flags';
import {
  type BrowserPage,
  type ExtensionBrowser,
  hexColor,
  keysOf,
  type LaunchOptions,
  panelButtonSource,
  until,
  visibleTextSource,
} from './extension-browser';

/** Starts a Chromium or Chrome with the built extension of a folder, in a profile of its own. */
export async function launchChromium(
  program: string,
  extensionFolder: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'clauselight-chromium-'));
  const downloads = path.join(profile, 'downloads');
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      executablePath: program,
      headless: options.headless,
      userDataDir: profile,
      // Chrome from 137 on ignores --load-extension; installing through a pipe is what remains.
      pipe: true,
      enableExtensions: true,
      defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
      handleSIGINT: false,
      // On Linux its own language, and so that of the manifest, comes from here alone.
      ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
      args: [
        ...chromiumFlags(),
        ...silencingFlags,
        ...(options.headless ? [roomyScreen] : []),
        ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
        // As the preference of the system: 0 is dark.
        ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
        ...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
      ],
    });
  } catch (error) {
    removeProfile();
    throw error;
  }
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const close = async () => {
    await browser.close();
    await gone;
    removeProfile();
  };
  try {
    const folder = path.resolve(extensionFolder);
    const id = await browser.installExtension(folder);
    return { name: 'chromium', downloads, ...actions(browser, id, folder), gone, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Room for the popup's 600 px, as on a usual screen; the default screen where there is none is too low. */
const roomyScreen = '--screen-info={1600x1200}';

/** Ends the requests that remain after the common flags; found by watching them at a proxy. Nothing listens at port 9. */
const silencingFlags = [
  '--allow-browser-signin=false',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9',
];

function actions(
  browser: Browser,
  id: string,
  extensionFolder: string,
): Omit<ExtensionBrowser, 'name' | 'downloads' | 'gone' | 'close'> {
  const pages = new WeakMap<BrowserPage, Page>();
  const pageOf = (page: BrowserPage): Page => {
    const found = pages.get(page);
    if (!found) throw new Error('This page belongs to another browser.');
    return found;
  };
  /** As the page itself says it: of one that was made ready in advance the developer tools know the address before. */
  const addressOf = (page: BrowserPage) => page.evaluate<string>('location.href');
  const wrap = (page: Page): BrowserPage => {
    const wrapped = browserPage(page);
    pages.set(wrapped, page);
    return wrapped;
  };
  const backgroundWorker = async () => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
    const worker = await target.worker();
    if (!worker) throw new Error('The background worker of the extension does not run.');
    return worker;
  };
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return wrap(page);
    },
    async openOwnPage(file) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${file}`, { waitUntil: 'load' });
      return wrap(page);
    },
    async openPopup(page) {
      await pageOf(page).bringToFront();
      const popup = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup.html`), {
        timeout: 10_000,
      });
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      // The action belongs to the tab, which is a target of its own beside the page in it.
      const address = await addressOf(page);
      const tab = targetInfos.find((target) => target.type === 'tab' && target.url === address);
      if (!tab) throw new Error(`No tab shows ${address}`);
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
      await session.detach();
      return wrap(await (await popup).asPage());
    },
    async openSidePanel(page) {
      const popup = await this.openPopup(page);
      const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/sidepanel.html`);
      const { x, y } = await until<{ x: number; y: number }>(popup, middleOf(panelButtonSource));
      // The popup closes by it, which may be before the mouse is up.
      await popup.click(x, y).catch(() => undefined);
      return wrap(await (await opened).asPage());
    },
    async badge(page) {
      const worker = await backgroundWorker();
      const { text, color } = (await worker.evaluate(`(async () => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find(({ url }) => url === ${JSON.stringify(await addressOf(page))}).id;
        const { action } = chrome;
        return { text: await action.getBadgeText({ tabId }), color: await action.getBadgeBackgroundColor({ tabId }) };
      })()`)) as { text: string; color: number[] };
      return { text, color: hexColor(color) };
    },
    async toolbarTitle(page) {
      const worker = await backgroundWorker();
      return (await worker.evaluate(`(async () => {
        const tabs = await chrome.tabs.query({});
        return chrome.action.getTitle({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(await addressOf(page))}).id });
      })()`)) as string;
    },
    async command(page, name) {
      await pageOf(page).bringToFront();
      await (await backgroundWorker()).evaluate(`void chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    // Keys that come by the developer tools never reach the browser's own shortcuts.
    pressShortcut: () => Promise.reject(new Error('The shortcuts of Chromium cannot be pressed.')),
    async clipboard() {
      const origin = `chrome-extension://${id}`;
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
      const page = await browser.newPage();
      await page.goto(`${origin}/options.html`);
      const text = (await page.evaluate('navigator.clipboard.readText()')) as string;
      await page.close();
      return text;
    },
    stopBackground: async () => (await backgroundWorker()).close(),
    // Loading an unpacked extension that is there already is what the reload button of the list of extensions does.
    reloadExtension: async () => void (await browser.installExtension(extensionFolder)),
    removeExtension: () => browser.uninstallExtension(id),
  };
}

/** Expression for the middle of an element, in CSS pixels of the viewport; falsy as long as it is not there. */
function middleOf(element: string): string {
  return `((box) => box && { x: box.x + box.width / 2, y: box.y + box.height / 2 })(${element}?.getBoundingClientRect())`;
}

function browserPage(page: Page): BrowserPage {
  const callInside = async <T>(selector: string, source: string): Promise<T | null> => {
    const session = await page.createCDPSession();
    try {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
      });
      if (!result.objectId) return null;
      // Scripts cannot enter a closed shadow root; the developer tools can.
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 0, pierce: true });
      const root = node.shadowRoots?.[0];
      const objectId = root
        ? (await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })).object.objectId
        : result.objectId;
      const call = { objectId, functionDeclaration: source, returnByValue: true, awaitPromise: true };
      return (await session.send('Runtime.callFunctionOn', call)).result.value as T;
    } finally {
      await session.detach();
    }
  };
  return {
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    visibleText: (selector = 'body') => callInside(selector, visibleTextSource),
    callInside,
    pointAt: (x, y) => page.mouse.move(x, y),
    async press(key) {
      const keys = keysOf(key) as KeyInput[];
      for (const each of keys) await page.keyboard.down(each);
      for (const each of keys.toReversed()) await page.keyboard.up(each);
    },
    click: (x, y) => page.mouse.click(x, y),
    async giveFile(field, file) {
      const handle = await page.evaluateHandle(field);
      await (handle as ElementHandle<HTMLInputElement>).uploadFile(file);
      await handle.dispose();
    },
    screenshot: async (file) => writeFileSync(file, await page.screenshot()),
    close: () => page.close(),
  };
}
