import type { ClauseKind } from '../clause/own-finding';
import type { KindChoice, Settings } from './settings';

/** The settings with a choice for a clause type or own rule, or with none (`marked`: listed, and marked by its severity). */
export function withKindChoice(settings: Settings, kind: ClauseKind, choice: KindChoice | 'marked'): Settings {
  const others = Object.entries(settings.kinds).filter(([each]) => each !== kind);
  const own: [string, KindChoice][] = choice === 'marked' ? [] : [[kind, choice]];
  return { ...settings, kinds: Object.fromEntries([...others, ...own]) };
}
