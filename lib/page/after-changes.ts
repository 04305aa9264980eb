/** How long (ms) a page is left alone between a change and the look that follows, look by look. */
const PAUSES = [1_000, 3_000, 6_000];

/** A change that comes later than this (ms) is no part of loading. */
const LOADING = 10_000;

/**
 * Calls `look` a while after the page has changed, at most three times for what changes in the first ten seconds, and
 * no more when it returns true. A page that never rests costs no more than one that changes now and then: after a change
 * nothing is observed until the look. Nothing runs while nothing changes.
 */
export function afterChanges(document: Document, look: () => boolean): void {
  // Not the performance clock, as an interface that is touched for the first time costs more than all else here.
  const end = Date.now() + LOADING;
  let looks = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (Date.now() < end) setTimeout(lookAgain, PAUSES[looks++]);
  });
  observe();

  function lookAgain(): void {
    if (!look() && looks < PAUSES.length) observe();
  }

  function observe(): void {
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }
}
