import { expect, test } from 'vitest';
import { servePages } from '../../seeds/page-server';
import { savePage } from '../../scripts/save-page';

const page = `<!doctype html><html lang="en"><head><title>Terms</title><base href="/elsewhere/">
<meta http-equiv="refresh" content="60;url=/next"><link rel="stylesheet" href="/sheet.css">
<style>p { color: rgb(1, 2, 3); background: url(/ground.png) } .gone { display: none }</style></head>
<body background="/old.png" onload="document.title = 'Run'">
<p onclick="alert(1)" style="background: url('/inline.png')">These Terms bind you.</p><p class="gone">Hidden words</p>
<img src="/logo.png" srcset="/logo-2.png 2x" alt="Logo"><iframe src="/frame"></iframe><svg><use href="/icons.svg#a"></use></svg>
<a href="javascript:alert(1)">Bad</a> <a href="https://example.org/privacy">Privacy</a> <form action="/post"><input></form>
<script>document.body.insertAdjacentHTML('beforeend', '<p>Written by a script</p>')</script></body></html>`;

test('a saved page keeps words and looks, and neither runs nor fetches anything', async () => {
  const server = await servePages((path) => (path === '/' ? page : undefined));
  try {
    const { html } = await savePage(`${server.url}/`);
    for (const kept of [
      'These Terms bind you.',
      'Written by a script',
      'rgb(1, 2, 3)',
      'display: none',
      'example.org/privacy',
    ]) {
      expect(html).toContain(kept);
    }
    expect(html).not.toMatch(/<script|<iframe|<base|<link|refresh|onclick|onload|javascript:|action=/);
    expect(html).not.toMatch(/\.png|\.svg|sheet\.css/);
  } finally {
    await server.close();
  }
});
