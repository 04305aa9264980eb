/** What a person wants on a site. */
import type { Settings, SiteChoice } from '../settings/settings';

/**
 * What choices for a page's site are kept under: the host without "www." for web pages ("example.org"), the path for files
 * ("file:///home/me/terms.html"); `null` for pages that belong to no site, such as the browser's own.
 */
export function siteKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return `file://${pathname}`;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // Chrome takes nearly anything for a host: "not%20a%20site!".
  if (!/^(?:[\w.-]+|\[[\d.:a-f]+\])$/.test(hostname)) return null;
  return hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '') || null;
}

/** What is wanted on a page; `auto`, without a choice: read when it holds an agreement. `null` where nothing can be chosen. */
export function siteState(url: string, { sites }: Settings): SiteChoice | 'auto' | null {
  const key = siteKey(url);
  if (key === null) return null;
  return (Object.hasOwn(sites, key) ? sites[key] : undefined) ?? 'auto';
}

/** The settings with a choice for a page's site, or with none (`auto`); unchanged where nothing can be chosen. */
export function withSiteChoice(settings: Settings, url: string, choice: SiteChoice | 'auto'): Settings {
  const key = siteKey(url);
  if (key === null) return settings;
  const others = Object.entries(settings.sites).filter(([site]) => site !== key);
  const own: [string, SiteChoice][] = choice === 'auto' ? [] : [[key, choice]];
  return { ...settings, sites: Object.fromEntries([...others, ...own]) };
}
