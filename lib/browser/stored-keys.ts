/** The keys under which choices are stored, apart from what reads them: content scripts only need to notice a change. */

/** Where the browser syncs, an item each for settings, sites and every rule, since an item has at most 8 kB. */
export const settingsKey = 'settings';
export const sitesKey = 'sites';
export const rulePrefix = 'rule:';
/** On this device, everything in one item, with why. It goes before what is synced. */
export const hereKey = 'kept-here';
/** On this device, an item for each finding that was hidden. */
export const hiddenPrefix = 'hidden:';

/** Whether a stored item holds settings or own rules. */
export function isSettingsItem(key: string, area: string): boolean {
  return area === 'sync' ? isSyncedKey(key) : area === 'local' && key === hereKey;
}

export function isSyncedKey(key: string): boolean {
  return key === settingsKey || key === sitesKey || key.startsWith(rulePrefix);
}

export function isHiddenItem(key: string, area: string): boolean {
  return area === 'local' && key.startsWith(hiddenPrefix);
}
