import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

interface Package {
  engines?: { node?: string };
  optional?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

/** The first version of each line of Node that we say will do. */
const firsts = engines.node.split('||').map(numbersOf);

/** What is installed and does not run on a version, which `npm ci` warns of. */
function refusers(version: number[]): string[] {
  return Object.entries(packages)
    .filter(([name, { optional }]) => name !== '' && !optional)
    .flatMap(([name, { engines }]) =>
      engines?.node && !accepts(engines.node, version) ? `${name}: ${engines.node}` : [],
    );
}

/** For ranges as packages write them: `^20.19.0 || >=22`, `20 || 22.*`. */
function accepts(range: string, version: number[]): boolean {
  return range.split('||').some((part) => {
    const first = numbersOf(part);
    const isLine = !part.includes('>=') && first.length > 0;
    return compare(version, first) >= 0 && (!isLine || version[0] === first[0]);
  });
}

function numbersOf(part: string): number[] {
  return part.match(/\d+/g)?.map(Number) ?? [];
}

function compare(a: number[], b: number[]): number {
  const at = [0, 1, 2].find((place) => (a[place] ?? 0) !== (b[place] ?? 0)) ?? 0;
  return (a[at] ?? 0) - (b[at] ?? 0);
}

test.each(firsts)('everything that is installed runs on Node %i.%i', (...version) => {
  expect(refusers(version)).toEqual([]);
});

test.each(firsts)('not everything runs on the version before Node %i.%i', (major, minor) => {
  expect(refusers(minor > 0 ? [major, minor - 1, 99] : [major - 1, 99, 99])).not.toEqual([]);
});

test.each(['README.md', '.ci/run'])('%s says which versions do', (file) => {
  const words = firsts.map(([major, minor]) => `${major}${minor ? `.${minor}` : ''}+`);
  expect(read(file)).toContain(`Node ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
});

test('the lock file says the same as package.json', () => {
  expect(packages['']!.engines).toEqual(engines);
});
