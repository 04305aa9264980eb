import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../test/browsers/chromium-flags';
import { findBrowser, installCommand } from '../test/browsers/find-browser';

/** A page as it stood once it was loaded. */
export interface SavedPage {
  /** Self-contained: no script, nothing that is fetched from elsewhere. */
  html: string;
  /** Style sheets of other hosts, which the page could use but nobody may read. */
  unreadableSheets: number;
}

/** How long (ms) a page may take to load, and how long it must have asked for nothing to count as loaded. */
const PATIENCE = 60_000;
const QUIET = 1_000;

/** Loads a page (`http:`, `https:` or `file:`) in Chromium, scripts and all, and saves what they have made of it. */
export async function savePage(url: string): Promise<SavedPage> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(`No chromium found. Install with: ${installCommand('chromium')}`);
  const browser = await puppeteer.launch({ executablePath: program, headless: true, args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    // A page that never rests is saved as it is.
    await page.waitForNetworkIdle({ idleTime: QUIET, timeout: 10 * QUIET }).catch(() => undefined);
    return (await page.evaluate(`(${String(strip)})()`)) as SavedPage;
  } finally {
    await browser.close();
  }
}

/** Runs in the page, so it must stand on its own. Takes from the document what runs or is fetched; keeps how it looks. */
export function strip(): SavedPage {
  let unreadableSheets = 0;
  const css = [...document.styleSheets].map((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    } catch {
      unreadableSheets++;
      return '';
    }
  });
  const style = document.createElement('style');
  style.textContent = css
    .join('\n')
    .replace(/@import[^;]*;/g, '')
    .replace(/url\((?!["']?data:)[^)]*\)/g, 'url("data:,")');
  const gone = 'script, style, link, base, meta[http-equiv], iframe, frame, object, embed, video, audio, source, track';
  for (const element of document.querySelectorAll(gone)) element.remove();
  document.head.append(style);
  const fetching = /^(?:on.*|src|srcset|poster|background|action|formaction|ping|data|integrity|nonce)$/;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const isScript = /^\s*javascript:/i.test(value);
      const isRemoteUse = element.localName !== 'a' && /^(?:xlink:)?href$/.test(name) && !value.startsWith('#');
      const isRemoteStyle = name === 'style' && /url\(/.test(value);
      if (fetching.test(name) || isScript || isRemoteUse || isRemoteStyle) element.removeAttribute(name);
    }
  }
  document.head.insertAdjacentHTML('afterbegin', '<meta charset="utf-8">');
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}\n`, unreadableSheets };
}
