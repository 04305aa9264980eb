import { afterEach, describe, expect, test } from 'vitest';
import { collect } from './collect';
import type { CollectedText } from './collected-text';

afterEach(() => document.body.replaceChildren());

/** What the ranges of some words hold, joined by bars. */
function rangesOf(collected: CollectedText, words: string): string {
  const start = collected.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return collected.rangesOf(start, start + words.length).join('|');
}

/** Puts a page together and waits for its frames. */
async function show(html: string): Promise<CollectedText> {
  document.body.innerHTML = html;
  await Promise.all(
    [...document.querySelectorAll('iframe[srcdoc]')].map(
      (frame) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })),
    ),
  );
  return collect(document.body);
}

describe('frames of the page', () => {
  test('are read where they stand, and lead back to their own document', async () => {
    const collected = await show(
      '<p>a</p><iframe srcdoc="<p>You <b>pay</b>." width="600" height="400"></iframe><p>b</p>',
    );
    expect(collected.text).toBe('a\n\nYou pay.\n\nb');
    expect(rangesOf(collected, 'You pay.')).toBe('You pay.');
    const documents = [document, document.querySelector('iframe')!.contentDocument];
    expect([...collected.documents]).toEqual(documents);
    expect([...collected.roots]).toEqual(documents);
    expect(collected.unread).toEqual([]);
  });

  test('that the page writes, and frames in frames, are read too', async () => {
    document.body.innerHTML = '<iframe width="600" height="400"></iframe>';
    const outer = document.querySelector('iframe')!.contentDocument!;
    outer.body.innerHTML = '<p>outer</p><iframe width="500" height="300"></iframe>';
    outer.querySelector('iframe')!.contentDocument!.body.innerHTML = '<p>inner</p>';
    expect(collect(document.body).text).toBe('outer\n\ninner');
  });

  test('that are small or not displayed are adverts and left out', async () => {
    const collected = await show(
      '<p>a</p><iframe srcdoc="<p>ad" width="88" height="31"></iframe><iframe srcdoc="<p>ad" width="600" height="400" style="visibility:hidden"></iframe>',
    );
    expect(collected.text).toBe('a');
  });

  test('an object that shows a document is one; one that shows anything else is a picture', async () => {
    const page = URL.createObjectURL(new Blob(['<p>You pay.'], { type: 'text/html' }));
    document.body.innerHTML = `<p>a</p><object data="${page}" width="600" height="400"></object>`;
    const object = document.querySelector('object')!;
    await new Promise((resolve) => object.addEventListener('load', resolve, { once: true }));
    const collected = collect(document.body);
    URL.revokeObjectURL(page);
    expect(collected.text).toBe('a\n\nYou pay.');
    expect([...collected.documents]).toEqual([document, object.contentDocument]);
    const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    document.body.innerHTML = `<p>a</p><object data="${picture}" width="600" height="600"><p>b</p></object>`;
    await new Promise((resolve) => document.querySelector('object')!.addEventListener('load', resolve, { once: true }));
    expect(collect(document.body)).toMatchObject({ text: 'a', unread: [{ reason: 'image', count: 1 }] });
  });

  test('that are gone have no range', async () => {
    const collected = await show('<iframe srcdoc="<p>You pay." width="600" height="400"></iframe>');
    document.querySelector('iframe')!.remove();
    expect(collected.rangesOf(0, 4).length === 0 || collected.rangesOf(0, 4)[0]!.startContainer.isConnected).toBe(true);
  });
});

describe('open shadow roots', () => {
  function addRoot(parent: Element, html: string): ShadowRoot {
    const root = parent.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  test('are read in the place of their host, one inside the other', () => {
    document.body.innerHTML = '<p>a</p><div id="host">not drawn</div><p>b</p>';
    const outer = addRoot(document.querySelector('#host')!, '<p>outer</p><div id="inner"></div>');
    addRoot(outer.querySelector('#inner')!, '<p>You shall pay.</p>');
    const collected = collect(document.body);
    expect(collected.text).toBe('a\n\nouter\n\nYou shall pay.\n\nb');
    expect(rangesOf(collected, 'You shall pay.')).toBe('You shall pay.');
  });

  test('their slots are filled, in the order drawn, and no range runs from one tree into the other', () => {
    document.body.innerHTML = '<div id="host"><span slot="end">at once.</span><span>You</span></div>';
    addRoot(document.querySelector('#host')!, '<p><slot></slot> shall pay <slot name="end">some day</slot></p>');
    const collected = collect(document.body);
    expect(collected.text).toBe('You shall pay at once.');
    expect(rangesOf(collected, 'You shall pay at once.')).toBe('You| shall pay |at once.');
  });

  test('what a slot shows when it is empty is read', () => {
    document.body.innerHTML = '<div id="host"></div>';
    addRoot(document.querySelector('#host')!, '<slot>You pay.</slot>');
    expect(collect(document.body).text).toBe('You pay.');
  });

  test('and frames that hold nothing yet are roots as well: their text may come later', () => {
    document.body.innerHTML = '<p>a</p><x-late></x-late><iframe width="600" height="400"></iframe>';
    const root = addRoot(document.querySelector('x-late')!, '');
    const frame = document.querySelector('iframe')!.contentDocument!;
    expect([...collect(document.body).roots]).toEqual([document, root, frame]);
  });

  test('declarative ones are read', () => {
    document.body.setHTMLUnsafe('<div><template shadowrootmode="open"><p>You pay.</p></template></div>');
    expect(collect(document.body).text).toBe('You pay.');
  });
});
