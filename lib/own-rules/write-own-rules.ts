import type { OwnRule } from './own-rule';
import { ownRulesKind, ownRulesVersion } from './read-own-rules';

/** Own rules as a file that others can read: indented JSON that ends with a line break; `parseOwnRules` reads it back. */
export function writeOwnRules(rules: readonly OwnRule[]): string {
  const file = { clauselight: ownRulesKind, version: ownRulesVersion, rules: rules.map(inOrder) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function inOrder({ id, name, severity, note, ...matcher }: OwnRule): object {
  return { id, name, severity, ...matcher, ...(note === '' ? {} : { note }) };
}
