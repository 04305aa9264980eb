import type { Settings, SiteChoice } from '../lib/settings/settings';
import type { Chosen } from './chosen';

/** What was chosen before a change, and right after it. */
export interface Change {
  before: Chosen;
  after: Chosen;
}

/** Takes a change back, and nothing else: what has been chosen since, here or elsewhere, stays. */
export function takeBack({ before, after }: Change, now: Chosen): Chosen {
  const settings = <T>(of: (settings: Settings) => T): [T, T, T] => [
    of(before.settings),
    of(after.settings),
    of(now.settings),
  ];
  const sites = backIn(...settings(({ sites }) => new Map(Object.entries(sites))));
  const others = backIn(...settings((all) => new Map<string, unknown>(Object.entries({ ...all, sites: null }))));
  return {
    settings: { ...(Object.fromEntries(others) as unknown as Settings), sites: sitesOf(sites) },
    rules: listBack(before.rules, after.rules, now.rules, ({ id }) => id),
    hidden: listBack(before.hidden, after.hidden, now.hidden, ({ site, id }) => `${site} ${id}`),
  };
}

function sitesOf(entries: ReadonlyMap<string, SiteChoice>): Settings['sites'] {
  return Object.fromEntries(entries);
}

function listBack<T>(before: readonly T[], after: readonly T[], now: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = (items: readonly T[]) => new Map(items.map((item) => [keyOf(item), item]));
  return [...backIn(byKey(before), byKey(after), byKey(now)).values()];
}

/** What stands there now, but as before what the change has changed; in the order of before, then what is new. */
function backIn<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): Map<string, T> {
  const back = new Map<string, T>();
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const isTouched = JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key));
    const source = isTouched ? before : now;
    if (source.has(key)) back.set(key, source.get(key)!);
  }
  return back;
}
