import { browser } from '../../lib/browser/api';
import { isMessage } from '../../lib/browser/messages';
import { readInWorker } from '../../lib/browser/pattern-worker';

/** A page that nobody sees, for browsers whose background can have no worker. */
browser.runtime.onMessage.addListener((message: unknown) =>
  isMessage(message, 'match-patterns') ? readInWorker(message, new AbortController().signal) : undefined,
);
