import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from './read-page';

/** Injected into pages that hold an agreement: reads, paints and explains it. A second copy replaces the first. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => readPage(ctx),
});
