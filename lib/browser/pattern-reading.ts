import type { OwnReading } from '../clause/own-finding';
import { browser } from './api';
import type { MatchPatterns } from './messages';
import { OffscreenPage, type OffscreenApi } from './offscreen-page';
import { readInWorker, type PatternRequest } from './pattern-worker';

let page: OffscreenPage | undefined;

/**
 * As `readInWorker`, from the background: that of Chrome, a service worker, has no workers and needs a page for them.
 * Rejects where that page gives no answer.
 */
export async function readPatterns(request: PatternRequest): Promise<OwnReading> {
  if ('Worker' in globalThis) return readInWorker(request, new AbortController().signal);
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: OffscreenApi } }).chrome;
  page ??= new OffscreenPage(offscreen, '/offscreen.html', 'own rules with patterns');
  const message: MatchPatterns = { kind: 'match-patterns', ...request };
  const answer = await page.during(() => browser.runtime.sendMessage(message) as Promise<OwnReading | undefined>);
  if (!answer) throw new Error('The page without a window has not answered.');
  return answer;
}
