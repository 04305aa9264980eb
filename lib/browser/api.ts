/** The extension APIs, with promises in every browser, for answers to messages too. The only place that names the library. */
export { default as browser } from 'webextension-polyfill';
export type { Browser, Runtime, Scripting } from 'webextension-polyfill';
