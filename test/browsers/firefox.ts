import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BidiConnection } from './bidi-connection';
import {
  type BrowserPage,
  type ExtensionBrowser,
  hexColor,
  type LaunchOptions,
  until,
  visibleTextSource,
} from './extension-browser';

/** The extension's id in Firefox, as in its manifest. */
const geckoId = 'clauselight@example.org';

/** Starts a Firefox with the built extension of a folder, in a profile of its own. */
export async function launchFirefox(
  program: string,
  extensionFolder: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'clauselight-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences(options));
  // System access is what lets us read the toolbar and the popup, which belong to the browser's own window.
  const flags = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
  const args = options.headless ? ['--headless', '--width=1280', '--height=900', ...flags] : flags;
  // Only with this variable does a release build heed the preference that takes its settings service away.
  const env = { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  const firefox = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const gone = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  let connection: BidiConnection | undefined;
  const close = async () => {
    await connection?.send('browser.close').catch(() => undefined);
    connection?.close();
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    if (firefox.exitCode === null && firefox.signalCode === null) firefox.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    connection = await BidiConnection.open(await listeningAddress(firefox));
    const extensionData = { type: 'path', path: path.resolve(extensionFolder) };
    await connection.send('webExtension.install', { extensionData });
    return { name: 'firefox', ...actions(connection), gone, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox says on stderr where it listens. */
function listeningAddress(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    firefox.stderr?.on('data', (data: Buffer) => {
      output += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', () => reject(new Error(`Firefox ended at once: ${output}`)));
  });
}

/** Without most of these the browser calls its makers at every start. */
function preferences({ proxy, language, dark }: LaunchOptions): string {
  const values: Record<string, string | number | boolean> = {
    'extensions.openPopupWithoutUserGesture.enabled': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.update.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.page': 0,
  };
  if (dark) values['layout.css.prefers-color-scheme.content-override'] = 0;
  if (language) values['intl.accept_languages'] = language;
  if (proxy) {
    const [host = '', port = ''] = proxy.split(':');
    Object.assign(values, {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
    });
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function actions(connection: BidiConnection): Omit<ExtensionBrowser, 'name' | 'gone' | 'close'> {
  const contexts = new WeakMap<BrowserPage, string>();
  const wrap = (context: string): BrowserPage => {
    const page = browserPage(connection, context);
    contexts.set(page, context);
    return page;
  };
  const activate = (page: BrowserPage) => connection.send('browsingContext.activate', { context: contexts.get(page) });
  /** The browser's own window, where scripts have the powers of the browser. */
  const browserWindow = async (): Promise<BrowserPage> => {
    const { contexts: windows } = await connection.send<{ contexts: { url: string; context: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const window = windows.find((candidate) => candidate.url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window.');
    return browserPage(connection, window.context);
  };
  return {
    async open(url) {
      const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
      return wrap(context);
    },
    async openOwnPage(file) {
      const url = await (await browserWindow()).evaluate<string>(`${extension}.baseURL + ${JSON.stringify(file)}`);
      const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      // For pages of extensions WebDriver never says that they are loaded.
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
      const page = wrap(context);
      await until(page, `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
      return page;
    },
    async openPopup(page) {
      await activate(page);
      const window = await browserWindow();
      await window.evaluate(`${toolbarAction}.triggerAction(window), true`);
      const popup = `document.querySelector('browser.webextension-popup-browser')`;
      await until(window, `${popup}?.currentURI.spec.endsWith('/popup.html') && ${popup}.clientWidth > 0`);
      return popupPage(window, popup);
    },
    async badge(page) {
      await activate(page);
      const { text, color } = await (
        await browserWindow()
      ).evaluate<{ text: string; color: number[] }>(
        `(({ action }, tab) => ({
          text: action.getProperty(tab, 'badgeText'),
          color: action.getProperty(tab, 'badgeBackgroundColor'),
        }))(${toolbarAction}, gBrowser.selectedTab)`,
      );
      return { text, color: hexColor(color) };
    },
    async toolbarTitle(page) {
      await activate(page);
      return (await browserWindow()).evaluate<string>(
        `${toolbarAction}.action.getProperty(gBrowser.selectedTab, 'title')`,
      );
    },
    async command(page, name) {
      await activate(page);
      await (await browserWindow()).evaluate(`void ${extension}.shortcuts.onCommand(${JSON.stringify(name)})`);
    },
    stopBackground: async () => void (await (await browserWindow()).evaluate(`${extension}.terminateBackground()`)),
    reloadExtension: async () =>
      void (await (await browserWindow()).evaluate(`${addon}.then((addon) => addon.reload())`)),
    removeExtension: async () => void (await connection.send('webExtension.uninstall', { extension: geckoId })),
  };
}

/** Expressions for the extension, and for it as the browser's list of extensions has it, in the browser's own window. */
const extension = `WebExtensionPolicy.getByID('${geckoId}').extension`;
const addon = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${geckoId}')`;

/** Expression for the object behind the extension's toolbar button, in the browser's own window. */
const toolbarAction = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(${extension})`;

/** Keys that have no character, as WebDriver names them. */
const keyValues: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  ArrowUp: '\ue013',
  ArrowDown: '\ue015',
  End: '\ue010',
  Home: '\ue011',
};

/** What `KeyboardEvent.keyCode` is for keys that have no character. */
const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
};

interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: { sharedId?: string } | null };
}

function browserPage(connection: BidiConnection, context: string): BrowserPage {
  const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const moveMouse = async (steps: object[]) => {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps };
    await connection.send('input.performActions', { context, actions: [mouse] });
  };
  const callInside = async <T>(selector: string, source: string): Promise<T | null> => {
    const element = await connection.evaluate<RemoteNode>(
      context,
      `document.querySelector(${JSON.stringify(selector)})`,
      // Closed shadow roots are handed out as well.
      { includeShadowTree: 'all', maxDomDepth: 1 },
    );
    if (!element.sharedId) return null;
    const sharedId = element.value?.shadowRoot?.sharedId ?? element.sharedId;
    const call = `async function () { return JSON.stringify(await (${source}).call(this)); }`;
    const { value } = await connection.call<{ value?: string }>(context, call, { sharedId });
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  };
  return {
    async evaluate<T>(expression: string) {
      const source = `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`;
      const result = await connection.evaluate<{ value?: string }>(context, source);
      return (result.value === undefined ? undefined : JSON.parse(result.value)) as T;
    },
    visibleText: (selector = 'body') => callInside(selector, visibleTextSource),
    callInside,
    pointAt: (x, y) => moveMouse([moveTo(x, y)]),
    click: (x, y) => moveMouse([moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    async press(key) {
      const value = keyValues[key] ?? key;
      await connection.send('input.performActions', {
        context,
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      });
    },
    async screenshot(file) {
      const { data } = await connection.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => void (await connection.send('browsingContext.close', { context })),
  };
}

/**
 * The popup, which WebDriver does not list among the pages: reached from the browser's window by a frame script.
 * `browser` is an expression for the element that holds it.
 */
function popupPage(window: BrowserPage, browser: string): BrowserPage {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await window.evaluate<{ value?: string; error?: string }>(
      `new Promise((resolve) => {
        const { messageManager } = ${browser};
        const name = 'clauselight-test:' + crypto.randomUUID();
        messageManager.addMessageListener(name, ({ data }) => resolve(data));
        const script = '(' + ${evaluateInFrame} + ')(' + JSON.stringify(name) + ', ' + ${JSON.stringify(JSON.stringify(expression))} + ')';
        messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      })`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as T;
  };
  const callInside = <T>(selector: string, source: string): Promise<T | null> =>
    evaluate(
      `((element) => element && (${source}).call(element.shadowRoot ?? element))(document.querySelector(${JSON.stringify(selector)}))`,
    );
  return {
    evaluate,
    visibleText: (selector = 'body') => callInside(selector, visibleTextSource),
    callInside,
    pointAt: () => Promise.reject(new Error('The mouse cannot be moved in the popup of Firefox.')),
    press: async (key) => {
      // WebDriver presses no keys in the browser's own window; what it uses itself does. The popup gets them from there.
      await window.evaluate(
        `(() => {
          ${browser}.focus();
          const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          processor.beginInputTransactionForTests(window);
          const event = new KeyboardEvent('', { key: ${JSON.stringify(key)}, keyCode: ${keyCodes[key] ?? 0} });
          processor.keydown(event);
          processor.keyup(event);
        })()`,
      );
      // What is asked of the popup now is answered after it had the key.
      await evaluate('new Promise(requestAnimationFrame).then(() => true)');
    },
    click: () => Promise.reject(new Error('The mouse cannot be used in the popup of Firefox.')),
    async screenshot(file) {
      // The panel grows to its content a moment after it opens; one too tall for it scrolls, and is shown as it is.
      await until({ evaluate }, 'document.documentElement.scrollHeight <= innerHeight', 2_000).catch(() => undefined);
      const url = await window.evaluate<string>(
        `(async () => {
          const bitmap = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png');
        })()`,
      );
      writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    close: () => window.evaluate(`${browser}.closest('panel').hidePopup()`),
  };
}

/** Source of a function for a frame script: evaluates in the page, past its content security policy, and answers. */
const evaluateInFrame = JSON.stringify(`function (name, expression) {
  const answer = (data) => sendAsyncMessage(name, data);
  try {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const value = Cu.evalInSandbox(expression, sandbox);
    content.Promise.resolve(value).then(
      (settled) => answer({ value: JSON.stringify(settled) }),
      (error) => answer({ error: String(error) }),
    );
  } catch (error) {
    answer({ error: String(error) });
  }
}`);
