/** The extension APIs, with promises in every browser. The only place that names the library. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Scripting } from 'webextension-polyfill';
