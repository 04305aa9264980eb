import type { Settings } from '../settings/settings';
import { browser } from './api';
import { siteKey } from './site-choice';

const prefix = 'always:';

/**
 * Has a script run on the pages of the sites that are always read, and on no other: the rest of the web pays nothing for
 * it. The browser keeps it until it is changed or the extension is updated.
 */
export async function registerAlwaysSites({ sites }: Pick<Settings, 'sites'>): Promise<void> {
  const wanted = Object.keys(sites).filter((site) => sites[site] === 'always');
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const old = registered.filter((id) => id.startsWith(prefix) && !wanted.includes(id.slice(prefix.length)));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  for (const site of wanted.filter((each) => !registered.includes(prefix + each))) {
    const script = {
      id: prefix + site,
      matches: matchPatterns(site),
      js: ['always.js'],
      runAt: 'document_idle' as const,
    };
    // A name that is no host of the web, from a file of settings, has no pages.
    await browser.scripting.registerContentScripts([script]).catch(() => undefined);
  }
}

/** The addresses of a site's pages as match patterns. @param site a site's key (`siteKey`) */
export function matchPatterns(site: string): string[] {
  if (site.startsWith('file:')) return [site];
  const hosts = [site, `www.${site}`].filter((host) => siteKey(`https://${host}/`) === site);
  return hosts.map((host) => `*://${host}/*`);
}
