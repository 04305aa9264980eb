/**
 * To be imported before Lit in scripts that run in pages: where a page's policy names the Trusted Types that there may
 * be, Lit fails as it makes one of its own. The policy holds for the page's scripts and not for what ours write, so Lit
 * can do without; the page's `trustedTypes` stays as it is, since our global object is our own.
 */
Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });
