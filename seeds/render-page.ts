/** Renders a seed agreement as a web page, the way platforms publish theirs. */
import type { Block } from '../lib/text/agreement-text';
import { readAgreement } from '../lib/text/read-agreement';
import { pageStyles } from './page-styles';

interface Site {
  /** Name in the navigation bar. */
  brand: string;
  lang: string;
  layout: 'plain' | 'contents' | 'box';
}

/** The seeds and how the site of each looks; between them they have what real pages have. */
export const sites: Readonly<Record<string, Site>> = {
  'shopline-en': { brand: 'SHOPLINE', lang: 'en', layout: 'contents' },
  'weixin-en': { brand: 'Weixin', lang: 'en', layout: 'plain' },
  'tencent-cloud-en': { brand: 'Tencent Cloud', lang: 'en', layout: 'contents' },
  'keruyun-en': { brand: 'Keruyun', lang: 'en', layout: 'plain' },
  'keruyun-zh': { brand: '客如云', lang: 'zh-CN', layout: 'contents' },
  'kuaishou-zh': { brand: '快手', lang: 'zh-CN', layout: 'box' },
};

const words = {
  en: {
    menu: ['Products', 'Documentation', 'Pricing', 'Support'],
    contents: 'On this page',
    email: 'Work email',
    agree: 'I have read and agree to the agreement above',
    submit: 'Create account',
    foot: ['Privacy', 'Status', 'Contact'],
  },
  zh: {
    menu: ['产品', '文档', '价格', '支持'],
    contents: '本页目录',
    email: '工作邮箱',
    agree: '我已阅读并同意上述协议',
    submit: '注册账号',
    foot: ['隐私', '状态', '联系我们'],
  },
};

/** A whole HTML page with the text of the seed `name` (a key of `sites`; another name gets a plain English site). */
export function renderSeedPage(name: string, text: string): string {
  const { brand, lang, layout } = sites[name] ?? { brand: name, lang: 'en', layout: 'plain' };
  const w = lang.startsWith('zh') ? words.zh : words.en;
  const { title, blocks } = readAgreement(text);
  const body = renderBlocks(text, blocks);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title ?? name)} - ${escape(brand)}</title>
<style>${pageStyles}</style>
</head>
<body class="${layout}">
<header><strong>${escape(brand)}</strong><nav>${w.menu.map((item) => `<a href="#">${item}</a>`).join('')}</nav></header>
<div class="columns">
${layout === 'contents' ? renderContents(text, blocks, w.contents) : ''}
<main>
<article${layout === 'box' ? ' tabindex="0"' : ''}>
${body}
</article>
<form action="#" method="get">
<label>${w.email} <input type="email" name="email" autocomplete="off"></label>
<label><input type="checkbox" name="agree"> ${w.agree}</label>
<button type="submit">${w.submit}</button>
</form>
</main>
</div>
<footer><span>© ${escape(brand)}</span>${w.foot.map((item) => `<a href="#">${item}</a>`).join('')}</footer>
</body>
</html>
`;
}

function renderContents(text: string, blocks: readonly Block[], label: string): string {
  const entries = blocks.flatMap((block, index) =>
    block.kind === 'heading' && index > 0
      ? [`<li><a href="#h${index}">${escape(headingOf(text, block))}</a></li>`]
      : [],
  );
  return `<aside><h2>${label}</h2><ul>${entries.join('')}</ul></aside>`;
}

function renderBlocks(text: string, blocks: readonly Block[]): string {
  const html: string[] = [];
  for (let i = 0; i < blocks.length;) {
    const block = blocks[i]!;
    const run = runOf(
      blocks,
      i,
      (other) => other.kind === block.kind && (other.kind === 'row' || isInnerItem(text, other)),
    );
    if (block.kind === 'row') html.push(renderTable(text, run));
    else if (block.kind === 'item' && isInnerItem(text, block)) html.push(renderList(text, run));
    else html.push(block.kind === 'heading' ? renderHeading(text, block, i) : renderParagraphs(text, block));
    i += block.kind === 'row' || isInnerItem(text, block) ? run.length : 1;
  }
  return html.join('\n');
}

/** The blocks from `from` on for which `same` holds; at least one. */
function runOf(blocks: readonly Block[], from: number, same: (block: Block) => boolean): Block[] {
  let end = from + 1;
  while (end < blocks.length && same(blocks[end]!)) end++;
  return blocks.slice(from, end);
}

/** "(1) …" stands in a list under its paragraph; "13.2.8 …" is a paragraph of its own. */
function isInnerItem(text: string, { kind, start }: Block): boolean {
  return kind === 'item' && /^[(（]/.test(text.slice(start, start + 1));
}

function renderHeading(text: string, block: Block, index: number): string {
  const level = index === 0 ? 1 : /^\d+\.\d/.test(text.slice(block.start, block.end)) ? 3 : 2;
  return `<h${level} id="h${index}">${escape(headingOf(text, block))}</h${level}>`;
}

function headingOf(text: string, { start, end }: Block): string {
  return text.slice(start, end).replace(/^#+\s*/, '');
}

/** A block that the text breaks by blank lines becomes several paragraphs, as it would on a page. */
function renderParagraphs(text: string, { start, end }: Block): string {
  return text
    .slice(start, end)
    .split(/\n\s*\n/)
    .map((part) => `<p>${escape(part.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function renderList(text: string, items: readonly Block[]): string {
  const entries = items.map(({ start, end }) => `<li>${escape(text.slice(start, end).trim())}</li>`);
  return `<ul class="items">\n${entries.join('\n')}\n</ul>`;
}

function renderTable(text: string, rows: readonly Block[]): string {
  const entries = rows.map(({ start, end }, index) => {
    const tag = index === 0 ? 'th' : 'td';
    const cells = text.slice(start, end).split('\t');
    return `<tr>${cells.map((cell) => `<${tag}>${escape(cell.trim())}</${tag}>`).join('')}</tr>`;
  });
  return `<table>\n${entries.join('\n')}\n</table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
}
