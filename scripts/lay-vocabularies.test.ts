import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../lib/engine';
import { builtEngine } from '../test/bench/built-engine';

test('the engine as it is built finds what it finds from its sources', async () => {
  const code = await builtEngine();
  expect(code).not.toContain('(amend|');
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { analyse: typeof analyse };
  for (const name of ['shopline-en.txt', 'keruyun-zh.txt']) {
    const text = readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8');
    expect(built.analyse(text), name).toEqual(analyse(text));
  }
}, 60_000);
