import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BidiConnection } from './bidi-connection';
import {
  type BrowserPage,
  type ExtensionBrowser,
  hexColor,
  type LaunchOptions,
  panelButtonSource,
  until,
} from './extension-browser';
import { browserPage, foreignPage, pressInWindow } from './firefox-pages';

/** The extension's id in Firefox, as in its manifest. */
const geckoId = 'clauselight@example.org';

/** Starts a Firefox with the built extension of a folder, in a profile of its own. */
export async function launchFirefox(
  program: string,
  extensionFolder: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'clauselight-firefox-'));
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(path.join(profile, 'user.js'), preferences(options, downloads));
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
    return { name: 'firefox', downloads, ...actions(connection), gone, close };
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
function preferences({ proxy, language, dark }: LaunchOptions, downloads: string): string {
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
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // It would cover the page, and close the popup.
    'browser.download.alwaysOpenPanel': false,
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

function actions(connection: BidiConnection): Omit<ExtensionBrowser, 'name' | 'downloads' | 'gone' | 'close'> {
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
      return foreignPage(window, popup, `${popup}.closest('panel').hidePopup()`);
    },
    async openSidePanel(page) {
      const popup = await this.openPopup(page);
      await until(popup, `Boolean(${panelButtonSource})`);
      await popup.evaluate(`void ${panelButtonSource}.focus()`);
      // The popup closes by it, and answers no more.
      void popup.press('Enter').catch(() => undefined);
      const window = await browserWindow();
      const panel = `document.getElementById('sidebar').contentDocument?.querySelector('browser')`;
      await until(window, `${panel}?.currentURI.spec.endsWith('/sidepanel.html') && ${panel}.clientWidth > 0`);
      return foreignPage(window, panel, 'SidebarController.hide()');
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
    async pressShortcut(page, keys) {
      await activate(page);
      await pressInWindow(await browserWindow(), keys);
    },
    clipboard: async () => (await browserWindow()).evaluate(clipboardText),
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

/** Expression for the text in the clipboard, in the browser's own window. */
const clipboardText = `(() => {
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
  const data = {};
  transferable.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;
})()`;
