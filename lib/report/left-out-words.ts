import type { Texts } from '../clause/texts/texts';
import type { LeftOut } from './page-state';

/** How many findings are not listed, and why, in sentences; `''` where none is left out. */
export function leftOutWords({ hidden, offKinds, offSeverities }: LeftOut, { tools, punctuation }: Texts): string {
  const bySettings = offKinds.length + offSeverities.length;
  return punctuation.sentences([
    ...(hidden.length > 0 ? [punctuation.sentence(tools.hiddenHere(hidden.length))] : []),
    ...(bySettings > 0 ? [punctuation.sentence(tools.leftOut(bySettings))] : []),
  ]);
}
