import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What a reader sees is written in `lib/clause/texts`, in every language; everything else is handed it. */
const root = fileURLToPath(new URL('..', import.meta.url));
const texts = 'lib/clause/texts/';

const files = ['components', 'entrypoints', 'lib', 'scripts', 'seeds']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|\/test-[^/]+$/.test(file));

test('the words of a language are imported by the chooser alone', () => {
  const importers = files
    .filter((file) => !file.startsWith(texts))
    .filter((file) => importsOf(file).some((target) => /texts\/(?:en|zh)(?:-[a-z-]+)?$/.test(target)));
  expect(importers).toEqual([]);
});

describe('surfaces and reports hold no words of their own', () => {
  const speaking = files.filter(
    (file) =>
      /^(?:components|entrypoints|lib\/report)\//.test(file) &&
      // Data: the names by which agreements call countries, and dates their months; reports that tests are made of.
      !/\/(?:country-name|date-words|hostile-report|finding-sample)\.ts$/.test(file),
  );

  test('there are files to look at', () => {
    expect(speaking.length).toBeGreaterThan(20);
  });

  test.each(speaking)('%s', (file) => {
    expect(wordsIn(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });
});

test('words are found where they could stand', () => {
  expect(wordsIn('html`<p>Nothing found</p>`')).toEqual(['Nothing found']);
  expect(wordsIn('html`<b>${n}</b> clauses`')).toEqual(['clauses']);
  expect(wordsIn('html`<button class="btn" aria-label="Close it">${x}</button>`')).toEqual(['Close it']);
  expect(wordsIn("x.textContent = 'Not read';")).toEqual(['Not read']);
  expect(wordsIn('const a = `${n} clauses were found`;')).toEqual(['clauses were found']);
  expect(wordsIn("const a = on ? 'Copied' : '复制';")).toEqual(['Copied', '复制']);
  expect(
    wordsIn("html`<p class=\"a b\" role='status' @click=${() => 1}>${texts.copy}: </p>`; type A = 'Some Type';"),
  ).toEqual([]);
  expect(wordsIn("css`a { color: red }`; throw new Error('No such thing'); f('cl-jump', 'btn plain');")).toEqual([]);
});

/** Literal words of a source that a reader could see: in templates, in attributes that are read out, in strings. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isError(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      if (node.tag.getText() === 'html') found.push(...wordsOfHtml(partsOf(node.template).join('\u0000')));
      // The values in a template are code like any other.
      if (ts.isTemplateExpression(node.template)) node.template.templateSpans.forEach((span) => visit(span.expression));
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (looksLikeWords(node.text)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      found.push(
        ...partsOf(node)
          .map((part) => part.trim())
          .filter(looksLikeWords),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true));
  return found;
}

/** What is thrown is for developers. */
function isError(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
}

function partsOf(template: ts.TemplateLiteral): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}

/** Text between tags, and the attributes that browsers show or read out. */
function wordsOfHtml(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:aria-label|title|alt|placeholder|label)="([^"\0]+)"/g)].map(
    ([, value]) => value!,
  );
  const between = html.replace(/<[^>]*>/g, '\0').split('\0');
  return [...between, ...attributes].map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
}

/** Names of events, classes and keys are no words: they have no capital, or are one of the keyboard's; ours is a name. */
function looksLikeWords(text: string): boolean {
  if (/^(?:Enter|Escape|Tab|Home|End|Clauselight)$/.test(text)) return false;
  return /\p{Script=Han}|^[A-Z][a-z]+(?: |$)|^[a-z]+ [a-z]+ [a-z]+/u.test(text);
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(path.join(root, file), 'utf8')).importedFiles.map(({ fileName }) => fileName);
}
