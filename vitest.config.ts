import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './test/browsers/find-browser';

const chromium = findBrowser('chromium');

/** Two projects: plain Node for what needs no DOM, and a real Chromium for `*.dom.test.ts`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,components,seeds,test}/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts', 'test/e2e/**'],
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
              launchOptions: {
                executablePath: chromium,
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
