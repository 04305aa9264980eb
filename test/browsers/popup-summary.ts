import { until, type BrowserPage } from './extension-browser';

/**
 * What the popup shows before the list of findings, line by line: title, date, headline, counts, key terms. Where it
 * shows a notice in their place, that. Waits until it knows.
 */
export async function popupSummary(popup: BrowserPage): Promise<string[]> {
  await until(popup, `!['loading', 'reading', undefined].includes(document.querySelector('cl-popup')?.state?.kind)`);
  return popup.evaluate(`document.querySelector('cl-popup').updateComplete.then(() => (${summarySource})())`);
}

const summarySource = `() => {
  const popup = document.querySelector('cl-popup').shadowRoot;
  const flat = (element) => element.innerText.replace(/\\s+/g, ' ').trim();
  const inside = (host, selector) =>
    [...popup.querySelectorAll(host)].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  return [
    ...[...popup.querySelectorAll('h1, header .meta, h2.lead')].map(flat),
    ...inside('cl-notice', '*').filter(({ localName }) => ['h2', 'p', 'button'].includes(localName)).map(flat),
    inside('cl-tally', 'button').map(flat).join(', '),
    ...inside('cl-key-terms', 'button').map((term) => [...term.querySelectorAll('span, small')].map(flat).filter(Boolean).join(' | ')),
  ].filter(Boolean);
}`;
