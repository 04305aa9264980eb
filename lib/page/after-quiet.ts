/** How long nothing must change (ms) before a page counts as quiet, and for how long it is watched at all. */
const QUIET = 500;
const WATCHED = 10_000;

/**
 * Calls `look` whenever the page has changed, or a frame of it was loaded, and it has become quiet again, at most
 * `tries` times and within 10 seconds; a page that never rests is looked at once when they are over. Then the observer
 * stops by itself, as it does when `look` returns true or the signal ends.
 * @param hasChanged whether the page is known to have changed already
 */
export function afterQuiet(
  document: Document,
  tries: number,
  signal: AbortSignal,
  look: () => boolean,
  hasChanged = false,
): void {
  if (signal.aborted || !document.body) return;
  let left = tries;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let changed = false;

  const observer = new MutationObserver(noteChange);
  const end = setTimeout(() => {
    if (changed) lookOnce();
    stop();
  }, WATCHED);
  signal.addEventListener('abort', stop, { once: true });
  // A page that goes elsewhere may replace its body.
  observer.observe(hasChanged ? document.documentElement : document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    // A page may open a dialog by itself.
    attributeFilter: ['open', 'hidden', 'aria-hidden', 'class'],
  });
  document.addEventListener('load', noteLoad, true);
  if (hasChanged) noteChange();

  /** What a frame shows is not of the document's tree. */
  function noteLoad({ target }: Event): void {
    if (/^i?frame$/i.test((target as Node).nodeName)) noteChange();
  }

  function noteChange(): void {
    changed = true;
    clearTimeout(quiet);
    quiet = setTimeout(lookOnce, QUIET);
  }

  function lookOnce(): void {
    clearTimeout(quiet);
    changed = false;
    left--;
    if (look() || left === 0) stop();
  }

  function stop(): void {
    observer.disconnect();
    document.removeEventListener('load', noteLoad, true);
    clearTimeout(quiet);
    clearTimeout(end);
    signal.removeEventListener('abort', stop);
  }
}
