import { expect, test } from 'vitest';
import { readStartOptions } from './start-options';

test('asks for nothing by default', () => {
  expect(readStartOptions([])).toEqual({ browser: null, url: null });
});

test('takes a browser and an address in any order', () => {
  const options = { browser: 'firefox', url: 'https://example.com/terms' };
  expect(readStartOptions(['--browser', 'firefox', 'https://example.com/terms'])).toEqual(options);
  expect(readStartOptions(['https://example.com/terms', '--browser=firefox'])).toEqual(options);
});

test.each([
  [['--browser', 'safari'], /chromium.*firefox.*"safari"/],
  [['--browser'], /--browser/],
  [['--nonsense'], /--nonsense/],
  // What is left when npm keeps the option for itself, for want of a "--".
  [['firefox'], /"firefox" is not an address.*npm start \[-- --browser/],
  [['javascript:alert(1)'], /is not an address/],
  [['https://a.example', 'https://b.example'], /only one address.*b\.example/],
])('%j is answered in one line', (args, message) => {
  const error = (() => {
    try {
      readStartOptions(args);
    } catch (thrown) {
      return thrown as Error;
    }
  })();
  expect(error?.message).toMatch(message);
  expect(error?.message).not.toContain('\n');
});
