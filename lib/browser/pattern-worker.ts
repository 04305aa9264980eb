import type { OwnReading } from '../clause/own-finding';
import type { OwnRule } from '../own-rules/own-rule';
import { browser } from './api';

/** An agreement and the rules to ask about it. */
export interface PatternRequest {
  text: string;
  rules: readonly OwnRule[];
}

/**
 * What own rules make of a text, those with a pattern too. What reads English takes half a second to start and some
 * milliseconds a sentence: so it has a thread of its own, and is gone when it is done. Rejects when the signal ends.
 */
export function readInWorker({ text, rules }: PatternRequest, signal: AbortSignal): Promise<OwnReading> {
  const worker = new Worker(browser.runtime.getURL('/patterns.js'));
  const reading = new Promise<OwnReading>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OwnReading>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')), { once: true });
  });
  worker.postMessage({ text, rules } satisfies PatternRequest);
  return reading.finally(() => worker.terminate());
}
