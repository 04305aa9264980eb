import { expect, test } from 'vitest';
import { defaultSettings } from '../settings/settings';
import { siteKey, siteState, withSiteChoice } from './site-choice';

test.each([
  ['https://www.Example.org/terms?x=1#y', 'example.org'],
  ['http://example.org:8080/', 'example.org'],
  ['https://example.org./', 'example.org'],
  ['https://terms.example.org/', 'terms.example.org'],
  ['https://www.org/', 'www.org'],
  ['https://条款.example/', 'xn--rrvx9f.example'],
  ['http://[::1]/', '[::1]'],
  ['file:///home/me/my%20terms.html#a', 'file:///home/me/my%20terms.html'],
  ['about:blank', null],
  ['chrome://extensions/', null],
  ['not an address', null],
  ['https://no-site!/', null],
])('%s is kept under %s', (url, key) => {
  expect(siteKey(url)).toBe(key);
});

test('a choice holds for the pages of its site until it is taken back', () => {
  const settings = withSiteChoice(defaultSettings(), 'https://www.example.org/a', 'never');
  expect(siteState('https://example.org/b', settings)).toBe('never');
  expect(siteState('https://other.org/', settings)).toBe('auto');
  expect(siteState('about:blank', settings)).toBeNull();
  const changed = withSiteChoice(settings, 'https://example.org/', 'always');
  expect(siteState('https://example.org/b', changed)).toBe('always');
  expect(withSiteChoice(changed, 'https://example.org/', 'auto').sites).toEqual({});
  expect(withSiteChoice(settings, 'about:blank', 'never')).toBe(settings);
});

test('a host with the name of something else has no choice', () => {
  expect(siteState('https://constructor/', defaultSettings())).toBe('auto');
  expect(siteState('https://__proto__/', defaultSettings())).toBe('auto');
});
