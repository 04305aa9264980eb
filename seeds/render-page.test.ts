import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { collect } from '../lib/page/collect';
import { renderSeedPage, sites } from './render-page';
import { seedText } from './serve';

function pageOf(name: string): Document {
  return parseHTML(renderSeedPage(name, seedText(name))).document as unknown as Document;
}

/** Without white space and the marks of headings and rules, which a page draws. */
const bare = (text: string) => text.replace(/[\s#]+|-{3,}/g, '');

describe.each(Object.keys(sites))('%s', (name) => {
  test('the page says all that the agreement says', () => {
    const text = bare(collect(pageOf(name)).text);
    const lines = seedText(name)
      .split(/[\n\t]/)
      .map(bare)
      .filter((line) => line.length > 0);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  test('the page has what a sign-up page has', () => {
    const page = pageOf(name);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('header nav a')).not.toBeNull();
    expect(page.querySelector('footer a')).not.toBeNull();
    expect(page.querySelector('form input[type="checkbox"]')).not.toBeNull();
  });
});

test('tables of the text are tables of the page', () => {
  const rows = [...pageOf('tencent-cloud-en').querySelectorAll('table tr')].map((row) => row.textContent);
  expect(rows).toContain('Less than 95%100% of Monthly Service Fee');
});

test('markup in a text is text on the page', () => {
  const page = parseHTML(renderSeedPage('x', 'Terms\n\n1. We <img src=x onerror=alert(1)> & you.')).document;
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('article')?.textContent).toContain('<img src=x onerror=alert(1)> & you.');
});
