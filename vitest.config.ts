import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags } from './test/browsers/chromium-flags';
import { findBrowser } from './test/browsers/find-browser';

/** Two projects: plain Node for what needs no DOM, and a real Chromium for `*.dom.test.ts`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,components,scripts,seeds,test}/**/*.test.ts'],
          // What needs the built extension has a configuration of its own in test/e2e.
          exclude: ['**/*.dom.test.ts', 'test/e2e/**', 'test/manifest.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          include: ['{lib,components}/**/*.dom.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium'), args: chromiumFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
