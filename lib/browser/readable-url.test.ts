import { expect, test } from 'vitest';
import { isPdfUrl, whyUnreadable } from './readable-url';

test.each([
  [undefined, 'browser-page'],
  ['', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['chrome://extensions/', 'browser-page'],
  ['view-source:https://example.org/terms', 'browser-page'],
  ['moz-extension://0000/popup.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store-page'],
  ['https://chrome.google.com/webstore/detail/x', 'store-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['https://example.org/addons.mozilla.org', null],
  ['https://chrome.google.com/terms', null],
  ['file:///home/me/terms.html', null],
])('%s: %s', (url, why) => {
  expect(whyUnreadable(url)).toBe(why);
});

test('tells PDFs by their path, not by what follows it', () => {
  expect(isPdfUrl('https://example.org/Terms.PDF?v=2#page=3')).toBe(true);
  expect(isPdfUrl('https://example.org/terms?file=a.pdf')).toBe(false);
});
