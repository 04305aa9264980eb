/** The Navigation API is missing in Firefox before 147. */
type NavigatingWindow = Window & { navigation?: EventTarget };

/** How long after a click (ms) an address is looked at, where the browser does not tell of a change. */
const AFTER_CLICK = 1_000;

/**
 * Calls `moved` when the page has gone to another address without being loaded (history API). A change of only the hash
 * is none. Where the browser does not tell, it is noticed on going back and forth, after clicks, and by the function
 * that is returned, which looks at once.
 */
export function watchNavigation(window: Window, signal: AbortSignal, moved: () => void): () => void {
  let address = addressOf(window);
  const check = () => {
    const before = address;
    address = addressOf(window);
    if (address !== before && !signal.aborted) moved();
  };
  const { navigation } = window as NavigatingWindow;
  if (navigation) {
    // Unlike "navigate", this comes when the address has changed.
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const checkLater = () => {
      clearTimeout(timer);
      timer = setTimeout(check, AFTER_CLICK);
    };
    window.addEventListener('popstate', check, { signal });
    window.addEventListener('click', checkLater, { signal, passive: true, capture: true });
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
  return check;
}

function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}
