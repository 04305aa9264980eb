import { defineConfig } from 'wxt';
import { layVocabularies } from './scripts/lay-vocabularies';
import { squeezeStyles } from './scripts/squeeze-styles';

/** Pages that may hold an agreement. */
const pages = ['http://*/*', 'https://*/*', 'file:///*'];

/** One MV3 manifest for Chrome (123+) and Firefox (140+). No host permission beyond what the sniffer needs, no network. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Vite's preload helper would be the only code in the build that can send a request.
  vite: () => ({ plugins: [layVocabularies(), squeezeStyles()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Clauselight',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['scripting', 'activeTab', 'storage'],
    host_permissions: pages,
    // Named here, since WXT's own content scripts announce themselves to the page by events.
    content_scripts: [{ matches: pages, run_at: 'document_idle', js: ['sniffer.js'] }],
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
