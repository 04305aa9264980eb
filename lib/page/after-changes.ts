import { documentInFrame } from './drawn-tree';

/** How long (ms) a page is left alone between a change and the look that follows, look by look. */
const PAUSES = [500, 1_500, 3_000, 5_000];

/** A change that comes later than this (ms) is no part of loading, or of what a click brings. */
const LOADING = 10_000;

/**
 * Calls `look` a while after the page has changed, at most four times for what changes in the first ten seconds, as often
 * for what changes in ten seconds after a click (which may bring the terms in a dialog), and no more when it returns true.
 * A page that never rests costs no more than one that changes now and then: after a change
 * nothing is observed until the look. Nothing runs while nothing changes.
 * @param hasChanged whether the page is known to have changed already
 * @returns ends it. No signal and not the performance clock, as interfaces that are touched for the first time cost more
 *   than all else here.
 */
export function afterChanges(document: Document, look: () => boolean, hasChanged = false): () => void {
  let end = Date.now() + LOADING;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(noteChange);
  document.addEventListener('click', noteClick, true);
  if (hasChanged) noteChange();
  else observe();
  return leave;

  function leave(): void {
    looks = PAUSES.length;
    document.removeEventListener('click', noteClick, true);
    stop();
  }

  function noteClick({ isTrusted }: Event): void {
    if (!isTrusted) return;
    end = Date.now() + LOADING;
    looks = 0;
    if (timer === undefined) observe();
  }

  function observe(): void {
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    // What a frame shows is not of the document's tree.
    document.addEventListener('load', noteLoad, true);
  }

  function noteLoad({ target }: Event): void {
    if (documentInFrame(target as Element)) noteChange();
  }

  function noteChange(): void {
    stop();
    if (Date.now() < end) timer = setTimeout(lookAgain, PAUSES[looks++]);
  }

  function lookAgain(): void {
    timer = undefined;
    if (look()) leave();
    else if (looks < PAUSES.length) observe();
  }

  function stop(): void {
    observer.disconnect();
    document.removeEventListener('load', noteLoad, true);
    clearTimeout(timer);
    timer = undefined;
  }
}
