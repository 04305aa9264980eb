import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What is built, not what is configured: tools add permissions and code of their own. */
const output = fileURLToPath(new URL('../.output', import.meta.url));
const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A key of the manifest that is not listed fails the test: each says what the extension can do. */
const common = {
  manifest_version: 3,
  name: 'Clauselight',
  default_locale: 'en',
  description: '__MSG_description__',
  version: packageJson.version,
  permissions: ['scripting', 'activeTab', 'storage'],
  host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
  },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    'next-finding': { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Shift+Period' } },
    'previous-finding': { description: '__MSG_commandPrevious__', suggested_key: { default: 'Alt+Shift+Comma' } },
    'toggle-highlights': { description: '__MSG_commandHighlights__', suggested_key: { default: 'Alt+Shift+U' } },
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*', 'file:///*'],
      run_at: 'document_idle',
      js: ['gate.js'],
    },
  ],
};

const manifests: Record<string, object> = {
  'chrome-mv3': {
    ...common,
    permissions: [...common.permissions, 'offscreen', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    minimum_chrome_version: '123',
    background: { service_worker: 'background.js' },
  },
  'firefox-mv3': {
    ...common,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Clauselight', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'clauselight@example.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

describe.each(Object.keys(manifests))('%s', (build) => {
  const folder = path.join(output, build);

  test('asks for nothing beyond what is listed here', () => {
    const { icons, action, ...rest } = readManifest(folder) as Record<string, Record<string, unknown>>;
    expect(rest).toEqual(manifests[build]);
    expect(action).toMatchObject({ default_popup: 'popup.html' });
    const both = [icons, action?.['default_icon']].flatMap((each) => Object.values(each ?? {}));
    expect(both.length).toBeGreaterThan(4);
    for (const icon of both) expect(existsSync(path.join(folder, String(icon)))).toBe(true);
  });

  test('says in every language what it says in one, in as much room as there is', () => {
    const messages = ['en', 'zh_CN'].map((locale) => {
      const file = path.join(folder, '_locales', locale, 'messages.json');
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    });
    const [keys, ...others] = messages.map((each) => Object.keys(each).sort());
    for (const other of others) expect(other).toEqual(keys);
    const named = JSON.stringify(readManifest(folder)).match(/(?<=__MSG_)\w+(?=__)/g);
    for (const name of named ?? []) expect(keys).toContain(name);
    for (const { description } of messages) expect(description?.message.length).toBeLessThanOrEqual(132);
  });

  test('names only files that are there', () => {
    for (const file of [
      'gate.js',
      'always.js',
      'patterns.js',
      'background.js',
      'popup.html',
      'sidepanel.html',
      'report.html',
      'sniffer.js',
      'reader.js',
    ]) {
      expect(existsSync(path.join(folder, file)), file).toBe(true);
    }
  });

  test('holds no code that comes from elsewhere or is made while it runs', () => {
    const found = scriptsAndPages(folder).flatMap(({ file, text }) =>
      remoteCode.flatMap((pattern) => (text.match(pattern) ?? []).map((match) => `${file}: ${match}`)),
    );
    expect(found).toEqual([]);
  });

  test('has nothing that can send a request', () => {
    const found = scriptsAndPages(folder).flatMap(({ file, text }) =>
      (text.match(sendsRequest) ?? []).map((match) => `${file}: ${match}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['the script that runs on every page', 'gate.js', 4_500],
    ['the script that runs where the words of agreements are', 'sniffer.js', 10_500],
    ['the script that runs on agreements, which must hold neither vocabularies nor texts,', 'reader.js', 100_000],
  ])('%s stays small', (_, file, most) => {
    expect(readFileSync(path.join(folder, file)).length).toBeLessThan(most);
  });
});

test('what the popup loads before it shows anything stays small, its words apart', () => {
  const folder = path.join(output, 'chrome-mv3');
  const page = readFileSync(path.join(folder, 'popup.html'), 'utf8');
  const files = new Set([...page.matchAll(/\/chunks\/[\w.-]+\.js/g)].map(([file]) => file));
  const sizes = [...files].map((file) => readFileSync(path.join(folder, file)).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(80_000);
});

const remoteCode = [
  /<script[^>]+src=["']?(?:https?:)?\/\/[^>]*/gi,
  /\bimport\(\s*["'`](?:https?:)?\/\/.{0,60}/g,
  /\bimportScripts\(/g,
  /\beval\(/g,
  /\bnew Function\(/g,
];

const sendsRequest = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/g;

function readManifest(folder: string): unknown {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function scriptsAndPages(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}
