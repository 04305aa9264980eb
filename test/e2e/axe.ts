import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserPage } from '../browsers/extension-browser';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core has to say against a page, one line for each element.
 * @param within a selector of the element to look at alone
 */
export async function violationsOn(page: BrowserPage, within?: string): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`typeof window.axe === 'object'`))) {
    await page.evaluate(`(() => { ${source}; return true; })()`);
  }
  return page.evaluate<
    string[]
  >(`window.axe.run(${within ? JSON.stringify(within) : 'document'}, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target.flat().join(' '), failureSummary].join(': '))))`);
}

/** Lets the scripts of a page, axe-core among them, look into the closed shadow root of an element of ours. */
export async function openRootOf(page: BrowserPage, selector: string): Promise<void> {
  const open = `function () {
    if (!this.host.shadowRoot) Object.defineProperty(this.host, 'shadowRoot', { value: this });
    return true;
  }`;
  if (!(await page.callInside(selector, open))) throw new Error(`There is no ${selector}`);
}
