import { beforeEach, expect, test, vi } from 'vitest';
import { matchPatterns, registerAlwaysSites } from './always-sites';

interface Script {
  id: string;
  matches: string[];
}

const { scripts, browser } = vi.hoisted(() => {
  const scripts = new Map<string, Script>();
  const scripting = {
    getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(ids.forEach((id) => scripts.delete(id))),
    registerContentScripts: ([script]: [Script]) =>
      script.matches.some((each) => each.includes('bad'))
        ? Promise.reject(new Error('Invalid pattern'))
        : Promise.resolve(void scripts.set(script.id, script)),
  };
  return { scripts, browser: { scripting } };
});
vi.mock('./api', () => ({ browser }));

const registered = () => [...scripts.keys()].sort();

beforeEach(() => {
  scripts.clear();
  scripts.set('other', { id: 'other', matches: ['*://other.example/*'] });
});

test('follows the sites that are always read, and leaves other scripts alone', async () => {
  await registerAlwaysSites({ sites: { 'a.example': 'always', 'b.example': 'never', 'c.example': 'ask' } });
  expect(registered()).toEqual(['always:a.example', 'other']);
  await registerAlwaysSites({ sites: { 'b.example': 'always' } });
  expect(registered()).toEqual(['always:b.example', 'other']);
});

test('a site that has no address keeps no other from being registered', async () => {
  await registerAlwaysSites({ sites: { bad: 'always', 'a.example': 'always' } });
  expect(registered()).toEqual(['always:a.example', 'other']);
});

test.each([
  ['shop.example', ['*://shop.example/*', '*://www.shop.example/*']],
  ['localhost', ['*://localhost/*']],
  ['127.0.0.1', ['*://127.0.0.1/*']],
  ['file:///home/me/terms.html', ['file:///home/me/terms.html']],
])('%s has the addresses %j', (site, patterns) => {
  expect(matchPatterns(site)).toEqual(patterns);
});
