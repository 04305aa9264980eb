import { hiddenFinding } from '../settings/hidden-finding';
import { HiddenStore } from './hidden-store';
import type { SetHidden } from './messages';
import { siteKey } from './site-choice';
import type { StorageAreas } from './storage-areas';

/**
 * Keeps that a finding is hidden on a page's site, or no longer. Nothing where the page belongs to none. Rejects when it
 * cannot be kept.
 * @param storage `browser.storage`
 */
export async function keepHidden(
  { finding, isHidden }: Pick<SetHidden, 'finding' | 'isHidden'>,
  url: string,
  storage: Pick<StorageAreas, 'local' | 'onChanged'>,
): Promise<void> {
  const site = siteKey(url);
  if (site === null) return;
  const store = new HiddenStore(storage);
  if (isHidden) await store.hide(hiddenFinding(finding, site, new Date()));
  else await store.unhide({ id: finding.id, site });
}
