import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clauseTypeIds, clauseTypes } from '../lib/clause/clause-type';
import { addRule } from './add-rule';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clauselight-'));
  cpSync(fileURLToPath(new URL('../lib', import.meta.url)), path.join(root, 'lib'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('a new type stands at the end of its family, in the same place everywhere, and compiles', () => {
  const changed = addRule(root, { type: 'price-parity', family: 'money', base: 3 });
  const lastOfMoney = clauseTypeIds.filter((id) => clauseTypes[id].family === 'money').at(-1)!;

  expect(read('lib/clause/clause-type.ts')).toContain("  'price-parity': { family: 'money', base: 3 },\n");
  for (const file of changed.filter((file) => !file.endsWith('price-parity.ts'))) {
    const names = [...read(file).matchAll(/^ {2}'?([a-z-]+|[a-zA-Z]+)'?(?:: \{|,$)/gm)].map((match) =>
      match[1]!.toLowerCase(),
    );
    const [before, own] = [lastOfMoney, 'price-parity'].map((id) =>
      names.findIndex((name) => name.replaceAll('-', '') === id.replaceAll('-', '')),
    );
    expect(own, file).toBe(before! + 1);
  }
  for (const file of changed) {
    const { diagnostics } = ts.transpileModule(read(file), { reportDiagnostics: true });
    expect(diagnostics, file).toEqual([]);
  }
  expect(read('lib/rules/price-parity.ts')).toContain("type: 'price-parity'");
});

test.each([
  [{ type: 'Price Parity', family: 'money', base: 2 }, /not an id/],
  [{ type: '../evil', family: 'money', base: 2 }, /not an id/],
  [{ type: 'price-parity', family: 'prices', base: 2 }, /no family "prices"/],
  [{ type: 'price-parity', family: 'money', base: 9 }, /base points/],
  [{ type: 'penalty', family: 'money', base: 2 }, /penalty\.ts exists/],
])('%j is refused and nothing is written', (rule, message) => {
  const before = read('lib/rules/index.ts');
  expect(() => addRule(root, rule)).toThrow(message);
  expect(read('lib/rules/index.ts')).toBe(before);
});
