import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests on the built extension, in real browsers: one after the other, since they share the machine's screen and cores. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/manifest.test.ts', 'test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser may stumble on a busy machine. A test that needed its second try is printed as such: it wants mending.
    retry: 1,
    // What is polled is told by another process: a busy machine takes its time.
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
