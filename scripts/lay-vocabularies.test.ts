import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyse } from '../lib/engine';
import { layVocabularies } from './lay-vocabularies';

const seeds = new URL('../seeds/', import.meta.url);

test('the engine as it is built finds what it finds from its sources', async () => {
  const { load } = layVocabularies();
  if (typeof load !== 'function') throw new Error('the plugin loads nothing');
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../lib/engine.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'lay-vocabularies',
        setup: (esbuild) => {
          esbuild.onLoad({ filter: /vocabularies\.ts$/ }, ({ path }) => ({
            contents: load.call(null as never, path) as string,
            resolveDir: fileURLToPath(new URL('../lib/concepts/', import.meta.url)),
          }));
        },
      },
    ],
  });
  const code = bundle.outputFiles[0]!.text;
  expect(code).not.toContain('(amend|');
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { analyse: typeof analyse };
  for (const name of ['shopline-en.txt', 'keruyun-zh.txt']) {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    expect(built.analyse(text), name).toEqual(analyse(text));
  }
}, 60_000);
