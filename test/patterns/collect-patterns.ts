import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression and the place in the sources that writes or builds it. */
export interface FoundPattern {
  source: string;
  flags: string;
  /** File and line, from the root of the project. */
  at: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files of the product, tests and what they share left out, as paths from the root. */
export function shippedSources(): string[] {
  return ['lib', 'components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.replaceAll(path.sep, '/')),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/test-[^/]+$/.test(file))
    .sort();
}

/** The patterns a file writes out, and the lines on which it builds others. */
export function patternsIn(file: string): { literals: FoundPattern[]; built: string[] } {
  const parsed = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: FoundPattern[] = [];
  const built: string[] = [];
  visit(parsed);
  return { literals, built };

  function visit(node: ts.Node): void {
    const at = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      built.push(at);
    }
    ts.forEachChild(node, visit);
  }
}

/** The patterns that `new RegExp` builds in the product while `work` runs, each with the place that builds it. */
export async function patternsBuiltBy(work: () => Promise<unknown>): Promise<FoundPattern[]> {
  const found: FoundPattern[] = [];
  const original = RegExp;
  const note = (made: RegExp): RegExp => {
    const at = /\/((?:lib|components|entrypoints)\/[^:)]+:\d+)/.exec(new Error().stack ?? '')?.[1];
    if (at) found.push({ source: made.source, flags: made.flags, at });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => note(Reflect.construct(target, args)),
    apply: (target, _, args: [string, string?]) => note(Reflect.construct(target, args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
