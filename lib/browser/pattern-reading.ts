import type { OwnReading } from '../clause/own-finding';
import { browser } from './api';
import type { MatchPatterns } from './messages';
import { readInWorker, type PatternRequest } from './pattern-worker';

/** Chrome alone has it. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: ['WORKERS']; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Requests under way: the page without a window is closed after the last one. */
let pending = 0;

/** As `readInWorker`, from the background: that of Chrome, a service worker, has no workers and needs a page for them. */
export async function readPatterns(request: PatternRequest): Promise<OwnReading> {
  if ('Worker' in globalThis) return readInWorker(request, new AbortController().signal);
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: OffscreenApi } }).chrome;
  pending++;
  try {
    // It may be there still, from before the background was stopped.
    await offscreen
      .createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification: 'own rules with patterns' })
      .catch(() => undefined);
    const message: MatchPatterns = { kind: 'match-patterns', ...request };
    return (await browser.runtime.sendMessage(message)) as OwnReading;
  } finally {
    pending--;
    if (pending === 0) await offscreen.closeDocument().catch(() => undefined);
  }
}
