import { documentInFrame } from './drawn-tree';

/** How long (ms) a page is left alone between a change and the look that follows, look by look. */
const PAUSES = [500, 1_500, 3_000, 5_000];

/** A change that comes later than this (ms) is no part of loading. */
const LOADING = 10_000;

/**
 * Calls `look` a while after the page has changed, at most four times for what changes in the first ten seconds, and no
 * more when it returns true. A page that never rests costs no more than one that changes now and then: after a change
 * nothing is observed until the look. Nothing runs while nothing changes.
 * @param hasChanged whether the page is known to have changed already
 * @returns ends it. No signal and not the performance clock, as interfaces that are touched for the first time cost more
 *   than all else here.
 */
export function afterChanges(document: Document, look: () => boolean, hasChanged = false): () => void {
  const end = Date.now() + LOADING;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(noteChange);
  if (hasChanged) noteChange();
  else observe();
  return () => {
    looks = PAUSES.length;
    stop();
  };

  function observe(): void {
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    // What a frame shows is not of the document's tree.
    document.addEventListener('load', noteLoad, true);
  }

  function noteLoad({ target }: Event): void {
    if (/^i?frame$/i.test((target as Node).nodeName) && documentInFrame(target as Element)) noteChange();
  }

  function noteChange(): void {
    stop();
    if (Date.now() < end) timer = setTimeout(lookAgain, PAUSES[looks++]);
  }

  function lookAgain(): void {
    if (!look() && looks < PAUSES.length) observe();
  }

  function stop(): void {
    observer.disconnect();
    document.removeEventListener('load', noteLoad, true);
    clearTimeout(timer);
  }
}
