import { defineConfig } from 'wxt';
import { layVocabularies } from './scripts/lay-vocabularies';
import { squeezeStyles } from './scripts/squeeze-styles';

/** Pages that may hold an agreement. */
const pages = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Keys that neither Chrome (C and P are for groups of tabs), ChromeOS nor Firefox use, and next to no page: they can be
 * changed in the browser. "." and "," are the keys of ">" and "<". In Firefox the letters of its menus (F, E, V, S, B, T, H)
 * open these with Shift too.
 */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
  'next-finding': { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Shift+Period' } },
  'previous-finding': { description: '__MSG_commandPrevious__', suggested_key: { default: 'Alt+Shift+Comma' } },
  'toggle-highlights': { description: '__MSG_commandHighlights__', suggested_key: { default: 'Alt+Shift+U' } },
};

/** One MV3 manifest for Chrome (123+) and Firefox (140+). No host permission beyond what the sniffer needs, no network. */
export default defineConfig({
  imports: false,
  hooks: {
    // Auto-imports that are off are made all the same in a build: a parameter named "storage" brings 9 kB of WXT's own.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
  },
  manifestVersion: 3,
  // Vite's preload helper would be the only code in the build that can send a request.
  vite: () => ({
    plugins: [layVocabularies(), squeezeStyles()],
    build: {
      modulePreload: { polyfill: false },
      // Lit's modules only note their version when they load: what nobody uses of them, such as elements in the reader,
      // is left out.
      rollupOptions: { treeshake: { moduleSideEffects: [{ test: /node_modules.(?:lit|@lit)/, sideEffects: false }] } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Clauselight',
    default_locale: 'en',
    description: '__MSG_description__',
    // A service worker can start no worker, so Chrome needs a page for own rules with patterns.
    permissions: ['scripting', 'activeTab', 'storage', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: pages,
    action: { default_icon: { 16: 'icon/idle-16.png', 32: 'icon/idle-32.png', 48: 'icon/idle-48.png' } },
    commands,
    // Named here, since WXT's own content scripts announce themselves to the page by events.
    content_scripts: [{ matches: pages, run_at: 'document_idle', js: ['gate.js'] }],
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'clauselight@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    },
  }),
});
