import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * What each folder may import, besides itself and what its imports stand on. The data goes one way: text, facts and
 * concepts, rules, engine, surfaces.
 */
const mayImport: Record<string, string[]> = {
  'lib/clause': [],
  'lib/text': ['lib/clause'],
  'lib/facts': ['lib/text'],
  'lib/concepts': ['lib/text'],
  'lib/rules': ['lib/concepts', 'lib/facts'],
  'lib/engine': ['lib/rules'],
  'lib/own-rules': ['lib/rules'],
  'lib/settings': ['lib/own-rules'],
  'lib/page': ['lib/clause', 'lib/text'],
  'lib/report': ['lib/clause'],
  'lib/browser': ['lib/report', 'lib/settings'],
  // An HTML file is read through the same collector as a page.
  'lib/cli': ['lib/engine', 'lib/own-rules', 'lib/report', 'lib/page'],
  // The page of settings writes rules and settings, and checks them.
  components: ['lib/report', 'lib/settings'],
};

/** Packages that may be imported, and from where; Node's own modules are for the command line. */
const packages: Record<string, RegExp> = {
  'webextension-polyfill': /^lib\/browser\/api\.ts$/,
  // Large: a bundle of its own, loaded when it is needed.
  compromise: /^lib\/own-rules\/match-pattern\.ts$/,
  linkedom: /^lib\/cli\//,
  lit: /^components\//,
  // In what tests share, which stands beside them.
  vitest: /\/test-[^/]+\.ts$/,
  node: /^lib\/cli\//,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [...filesUnder('lib'), ...filesUnder('components')].filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

test('there are sources to check in every folder', () => {
  const found = new Set(sources.map(folderOf));
  expect([...found].sort()).toEqual(Object.keys(mayImport).sort());
});

describe('a folder imports only what stands below it', () => {
  test.each(Object.keys(mayImport))('%s', (folder) => {
    const allowed = new Set([folder, ...below(folder)]);
    const wrong = importsOf(folder)
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, target: folderOf(path.posix.join(path.posix.dirname(file), target)) }))
      .filter(({ target }) => !allowed.has(target));
    expect(wrong).toEqual([]);
  });
});

test('packages are imported only where they belong', () => {
  const wrong = Object.keys(mayImport)
    .flatMap(importsOf)
    .filter(({ target }) => !target.startsWith('.'))
    .filter(({ file, target }) => !packages[target.split(/[:/]/)[0]!]?.test(file));
  expect(wrong).toEqual([]);
});

test('the engine and the reports know nothing but the language: no DOM, no extension API, no Node', () => {
  const pure = sources.filter((file) => !/^(?:lib\/(?:page|browser|cli)|components)\//.test(file));
  const program = ts.createProgram(
    pure.map((file) => path.join(root, file)),
    {
      lib: ['lib.esnext.d.ts'],
      types: [],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
    },
  );
  const unknown = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file && path.relative(root, file.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(unknown).toEqual([]);
}, 60_000);

test('no product file refers to what lies outside the project', () => {
  const folders = ['lib', 'components', 'entrypoints', 'seeds', 'public', 'docs'];
  const topLevel = readdirSync(root).filter((file) => /\.(?:ts|js|md)$|^package\.json$/.test(file));
  const product = [...folders.flatMap(filesUnder), ...topLevel].filter(
    (file) => /\.(?:ts|js|css|html|md|json)$/.test(file) && !file.endsWith('.test.ts'),
  );
  const outside = /(?:\.\.\/)+shared\b/;
  expect(product.filter((file) => outside.test(read(file)))).toEqual([]);
});

test('documents that comments and documents name are in the project', () => {
  const folders = ['lib', 'components', 'entrypoints', 'scripts', 'test', 'docs'];
  const topLevel = readdirSync(root).filter((file) => /\.(?:ts|js|md)$/.test(file));
  const files = [...folders.flatMap(filesUnder), ...topLevel].filter((file) => /\.(?:ts|js|md)$/.test(file));
  const documents = new Set(files.filter((file) => file.endsWith('.md')).map((file) => path.basename(file)));
  const missing = files.flatMap((file) => {
    const named = wordsOf(file).match(/[\w.-]+\.md\b|\bthe specification\b/g) ?? [];
    return named.filter((name) => !documents.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

/** What a file says to its reader: comments of code, documents without what they show of code. */
function wordsOf(file: string): string {
  const content = read(file);
  const words = file.endsWith('.md')
    ? content.replace(/^```[^]*?^```/gm, '')
    : (content.match(/\/\*[^]*?\*\/|(?<![:\w'"`])\/\/.*/g) ?? []).join('\n');
  return words.replace(/\s+(?:\* )?/g, ' ');
}

interface Import {
  file: string;
  target: string;
}

/** The imports of a folder's files, as written; type imports and re-exports included. */
function importsOf(folder: string): Import[] {
  return sources
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) => ts.preProcessFile(read(file)).importedFiles.map(({ fileName }) => ({ file, target: fileName })));
}

/** `lib/text` for a file in it, `lib/engine` for the engine's own file, `components` for all of those. */
function folderOf(file: string): string {
  const [first = '', second = ''] = file.replace(/\.ts$/, '').split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function below(folder: string): string[] {
  return (mayImport[folder] ?? []).flatMap((direct) => [direct, ...below(direct)]);
}

/** Paths of the files in a folder and below, from the project's root, with `/`; none when there is no such folder. */
function filesUnder(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
