/** A page that shows a text in a box that scrolls, and holds only the rows that are in view, as long lists do. */
export function virtualList(text: string): string {
  const rows = text.split(/\n+/).filter((row) => row.trim() !== '');
  const data = JSON.stringify(rows).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terms of Service</title><style>
#list { height: 800px; overflow-y: auto; }
#list p { height: 100px; margin: 0; overflow: hidden; }
</style></head><body><h1>Terms of Service</h1><div id="list"></div><script>
const rows = ${data};
const list = document.querySelector('#list');
const held = 30;
let first = -1;
function draw() {
  const from = Math.max(0, Math.min(rows.length - held, Math.floor(list.scrollTop / 100) - 10));
  if (from === first) return;
  first = from;
  const before = document.createElement('div');
  before.style.height = from * 100 + 'px';
  const after = document.createElement('div');
  after.style.height = Math.max(0, rows.length - from - held) * 100 + 'px';
  const shown = rows.slice(from, from + held).map((row) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = row;
    return paragraph;
  });
  list.replaceChildren(before, ...shown, after);
}
list.addEventListener('scroll', draw);
draw();
</script></body></html>`;
}
