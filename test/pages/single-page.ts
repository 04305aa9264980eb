/** Content of `main` and title of what a single-page application shows at an address. */
export interface View {
  title: string;
  html: string;
}

/**
 * A page that goes elsewhere without being loaded. In it, `go(path, delay)` changes the address at once and, `delay` ms
 * later, what is shown; going back and forth shows the view of the address. It starts with the view of its address.
 */
export function singlePage(views: Readonly<Record<string, View>>): string {
  const data = JSON.stringify(views).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>…</title></head>
<body><nav><a href="#top">Top</a></nav><div id="app"></div><script>
const views = ${data};
let shown;
function render() {
  if (location.pathname === shown) return;
  shown = location.pathname;
  const { title, html } = views[location.pathname];
  document.title = title;
  const main = document.createElement('main');
  main.innerHTML = html;
  document.querySelector('#app').replaceChildren(main);
}
function go(path, delay = 0) {
  history.pushState(null, '', path);
  if (delay === 0) return render();
  setTimeout(render, delay);
}
addEventListener('popstate', render);
render();
</script></body></html>`;
}

/** The view of a page that is given as a whole. */
export function viewOf(page: string): View {
  return {
    title: /<title>([^<]*)/.exec(page)?.[1] ?? '',
    html: /<main>([^]*)<\/main>/.exec(page)?.[1] ?? '',
  };
}
