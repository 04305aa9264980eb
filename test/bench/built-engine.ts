import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { laidVocabularies } from '../../scripts/lay-vocabularies';

/** The source of the engine as one module, minified and with the vocabularies laid, as in the built extension. */
export async function builtEngine(): Promise<string> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../../lib/engine.ts', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'lay-vocabularies',
        setup: (esbuild) => {
          esbuild.onLoad({ filter: /\/lib\/concepts\/vocabularies\.ts$/ }, () => ({
            contents: laidVocabularies(),
            resolveDir: fileURLToPath(new URL('../../lib/concepts/', import.meta.url)),
          }));
        },
      },
    ],
  });
  return bundle.outputFiles[0]!.text;
}
