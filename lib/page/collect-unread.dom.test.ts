import { afterEach, expect, test } from 'vitest';
import { collect } from './collect';
import type { ClosedRootOf } from './text-walk';

afterEach(() => document.body.replaceChildren());

const words = 'You shall pay. '.repeat(20);

function unreadOf(html: string, closedRootOf?: ClosedRootOf): unknown {
  document.body.innerHTML = html;
  return collect(document.body, closedRootOf).unread;
}

test('a large frame of another host is counted, small and hidden ones are not', () => {
  expect(
    unreadOf(
      '<iframe src="https://other.invalid/" width="600" height="400"></iframe>' +
        '<iframe src="https://ad.invalid/" width="88" height="31"></iframe>' +
        '<iframe src="https://ad.invalid/" width="600" height="400" hidden></iframe>' +
        '<iframe src="https://ad.invalid/" width="600" height="400" style="visibility:hidden"></iframe>',
    ),
  ).toEqual([{ reason: 'cross-origin-frame', count: 1 }]);
});

test('a frame is of another host when only its port or a part of its name differs', () => {
  const { protocol, hostname } = location;
  expect(
    unreadOf(
      [`${protocol}//${hostname}:1/`, `${protocol}//help.${location.host}/`]
        .map((src) => `<iframe src="${src}" width="600" height="400"></iframe>`)
        .join(''),
    ),
  ).toEqual([{ reason: 'cross-origin-frame', count: 2 }]);
});

test('frames of the page that are shut off or still on their way are counted, empty ones are not', () => {
  expect(
    unreadOf(
      `<iframe sandbox srcdoc="<p>${words}" width="600" height="400"></iframe>` +
        `<iframe src="${location.origin}/on-its-way" width="600" height="400"></iframe>` +
        '<iframe width="600" height="400"></iframe>',
    ),
  ).toEqual([{ reason: 'frame', count: 2 }]);
});

test('closed shadow roots with text are counted where the browser shows them, those without text are not', () => {
  const roots = new Map<Element, ShadowRoot>();
  const close = (html: string) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = html;
    roots.set(host, root);
    return host;
  };
  document.body.append(
    close(`<p>${words}</p>`),
    close(`<style>/* ${words} */</style><button>OK</button>`),
    close(`<p>${' '.repeat(400)}</p>`),
  );
  expect(collect(document.body, (element) => roots.get(element) ?? null).unread).toEqual([
    { reason: 'shadow-root', count: 1 },
  ]);
});

test('pictures as large as a page are counted, those that adorn a text are not', () => {
  const page = document.createElement('canvas');
  page.width = 600;
  page.height = 800;
  const banner = document.createElement('canvas');
  banner.width = 900;
  banner.height = 200;
  document.body.append(page, banner);
  expect(collect(document.body).unread).toEqual([{ reason: 'image', count: 1 }]);
});
