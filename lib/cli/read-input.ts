import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { Unread } from '../clause/finding';
import { collect } from '../page/collect';
import { UsageError } from './usage-error';

const pageEndings: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);
const otherEndings: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'a PDF'],
  ['.doc', 'a Word file'],
  ['.docx', 'a Word file'],
  ['.odt', 'an OpenDocument file'],
  ['.rtf', 'an RTF file'],
]);

/** What was read of a file. */
export interface Input {
  text: string;
  unread: readonly Unread[];
  /** Whether it was read as a page, so that offsets are not those of the file. */
  isPage: boolean;
}

/**
 * The text of a file, or of standard input for `-`, and what of a page is not in it. A web page is read through the same collector as in the browser;
 * anything else is taken as text as it stands. Throws a `UsageError` when there is nothing that can be read.
 */
export async function readInput(file: string): Promise<Input> {
  const content = decode(await readBytes(file), file);
  const page = isPage(file, content);
  const { text, unread } = page ? collect(parsePage(content)) : { text: content, unread: [] };
  if (text.trim() === '') throw new UsageError(`${nameOf(file)}: there is no text in it`);
  return { text, unread, isPage: page };
}

/** A file says by its name what it is; standard input (`curl … | scan -`) only by how it begins. */
function isPage(file: string, content: string): boolean {
  if (file === '-') return /^<(?:!doctype html|html)\b/i.test(withoutProlog(content));
  return pageEndings.has(path.extname(file).toLowerCase());
}

/** What follows the space, the XML declaration and the comments (`<!-- saved from … -->`) that a page may begin with. */
function withoutProlog(content: string): string {
  let rest = content.trimStart();
  // One at a time: a pattern for any number of them would try every way to divide them.
  for (let end = endOfAside(rest); end > 0; end = endOfAside(rest)) rest = rest.slice(end).trimStart();
  return rest;
}

/** Where the comment or XML declaration ends that a text begins with; 0 when it begins with neither. */
function endOfAside(text: string): number {
  const close = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : null;
  const at = close === null ? -1 : text.indexOf(close);
  return at < 0 ? 0 : at + close!.length;
}

/** A page as a browser reads it: unlike one, the parser makes no body that a page leaves out, and loses what stands before one. */
function parsePage(html: string): Document {
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const document = parseHTML(page).document as unknown as Document;
  const root = document.documentElement;
  const is = (node: Node, name: string) => node.nodeName.toLowerCase() === name;
  const isLoose = (node: Node) =>
    is(node, '#text') ? node.nodeValue!.trim() !== '' : !['#comment', 'head', 'body'].some((name) => is(node, name));
  const nodes = [...root.childNodes];
  const bodies = nodes.filter((node) => is(node, 'body'));
  if (bodies.length === 1 && !nodes.some(isLoose)) return document;
  const whole = document.createElement('body');
  for (const node of nodes) {
    if (is(node, 'body')) whole.append(...node.childNodes);
    else if (isLoose(node)) whole.append(node);
  }
  for (const body of bodies) root.removeChild(body);
  root.append(whole);
  return document;
}

/** How a file is called in messages. */
function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

async function readBytes(file: string): Promise<Uint8Array> {
  const name = nameOf(file);
  try {
    if (file === '-') return await readStandardInput();
    const stats = await stat(file);
    if (stats.isDirectory()) throw new UsageError(`${name}: is a folder; name the files in it`);
    // Devices such as /dev/zero never end; a pipe (`<(…)`) does.
    if (!stats.isFile() && !stats.isFIFO()) throw new UsageError(`${name}: is not a file; name one, or - for input`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UsageError(`${name}: no such file`);
    if (code === 'EACCES' || code === 'EPERM') throw new UsageError(`${name}: may not be read; check its permissions`);
    throw new UsageError(`${name}: cannot be read (${code ?? String(error)})`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Text in UTF-8, or in UTF-16 with a byte order mark. Offsets of a result are into the decoded text, without the mark. */
function decode(bytes: Uint8Array, file: string): string {
  const name = nameOf(file);
  if (bytes.length === 0) throw new UsageError(`${name}: is empty`);
  const kind = otherEndings.get(path.extname(file).toLowerCase());
  if (kind) throw new UsageError(`${name}: is ${kind}; save it as text (.txt) or as a web page (.html)`);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (!utf16 && bytes.includes(0)) throw new UsageError(`${name}: is a binary file; give text or a web page`);
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: is not UTF-8 text; save it as UTF-8`);
  }
}
