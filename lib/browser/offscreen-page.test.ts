import { expect, test } from 'vitest';
import { OffscreenPage } from './offscreen-page';

/** As in Chrome: one page at most, which takes a while to come and to go. */
function browserWith(isThere = false) {
  let state: 'none' | 'coming' | 'there' | 'going' = isThere ? 'there' : 'none';
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    isThere: () => state === 'there',
    api: {
      async createDocument() {
        if (state !== 'none') throw new Error('Only a single offscreen document may be created.');
        state = 'coming';
        await turn();
        state = 'there';
      },
      async closeDocument() {
        if (state !== 'there') throw new Error('No current offscreen document.');
        state = 'going';
        await turn();
        state = 'none';
      },
    },
  };
}

function pageIn({ api }: ReturnType<typeof browserWith>): OffscreenPage {
  return new OffscreenPage(api, '/page.html', 'test');
}

test('all work that comes at once finds the page there; the last one to end closes it', async () => {
  const browser = browserWith();
  const page = pageIn(browser);
  const work = () => Promise.resolve(browser.isThere());
  expect(await Promise.all([page.during(work), page.during(work), page.during(work)])).toEqual([true, true, true]);
  await expect.poll(browser.isThere).toBe(false);
});

test('work that comes while the page is being closed opens it again', async () => {
  const browser = browserWith();
  const page = pageIn(browser);
  await page.during(() => Promise.resolve());
  expect(browser.isThere()).toBe(false);
  expect(await page.during(() => Promise.resolve(browser.isThere()))).toBe(true);
});

test('a page that is there already is used, and closed', async () => {
  const browser = browserWith(true);
  expect(await pageIn(browser).during(() => Promise.resolve(browser.isThere()))).toBe(true);
  expect(browser.isThere()).toBe(false);
});

test('work that fails does not keep the page open', async () => {
  const browser = browserWith();
  const page = pageIn(browser);
  await expect(page.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(browser.isThere()).toBe(false);
  expect(await page.during(() => Promise.resolve(browser.isThere()))).toBe(true);
});
