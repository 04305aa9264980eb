import { defineConfig } from 'wxt';

/** One MV3 manifest for Chrome (123+) and Firefox (140+). No host permission beyond what the sniffer needs, no network. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Vite's preload helper would be the only code in the build that can send a request.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Clauselight',
    description: 'Finds, explains and marks the clauses that cost you something, before you click "Agree".',
    permissions: ['scripting', 'activeTab', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
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
