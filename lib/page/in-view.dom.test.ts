import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect } from './collect';
import { InView } from './in-view';
import { findingOf } from './test-finding';

let end: AbortController;
let told: string[][];

beforeEach(() => {
  end = new AbortController();
  told = [];
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

const space = '<div style="height: 3000px"></div>';

/** Watches the findings that consist of these words. */
function watch(...words: string[]): void {
  const inView = new InView(document, (ids) => told.push(ids), end.signal);
  const collected = collect(document.body);
  inView.show({ collected, findings: words.map((each) => findingOf(collected, each, 'high')) });
}

/** Until scrolling and what follows from it is done. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

function bring(id: string): void {
  document.getElementById(id)!.scrollIntoView({ block: 'center', behavior: 'instant' });
}

test('what is in view is told at once, and again when the page is scrolled elsewhere', async () => {
  document.body.innerHTML = `<p>You pay at once.</p><p>You pay more.</p>${space}<p id="b">We may sue you.</p>${space}<p id="c">We may end it.</p>`;
  watch('You pay at once.', 'You pay more.', 'We may sue you.', 'We may end it.');
  await frames();
  expect(told).toEqual([['You pay at once.', 'You pay more.']]);
  bring('b');
  await frames();
  expect(told.at(-1)).toEqual(['We may sue you.']);
  bring('c');
  await frames();
  expect(told.at(-1)).toEqual(['We may end it.']);
});

test('nothing is told twice, and nothing after the end', async () => {
  document.body.innerHTML = `<p>You pay at once.</p>${space}<p id="b">We may sue you.</p>`;
  watch('You pay at once.', 'We may sue you.');
  await frames();
  window.scrollBy({ top: 1, behavior: 'instant' });
  await frames();
  expect(told).toHaveLength(1);
  end.abort();
  bring('b');
  await frames();
  expect(told).toHaveLength(1);
});

test('in a box that scrolls, what it cuts off is not in view', async () => {
  document.body.innerHTML = `<div id="box" style="height: 80px; overflow: auto"><p>You pay at once.</p>
    <div style="height: 150px"></div><p id="b">We may sue you.</p></div>`;
  watch('You pay at once.', 'We may sue you.');
  await frames();
  expect(told.at(-1)).toEqual(['You pay at once.']);
  document.getElementById('box')!.scrollTop = 1000;
  await frames();
  expect(told.at(-1)).toEqual(['We may sue you.']);
});

test('in a frame that the page scrolls, and that scrolls itself', async () => {
  const inside = `<p>You pay at once.</p>${space}<p>We may sue you.</p>`;
  document.body.innerHTML = `<iframe style="width: 300px; height: 200px"></iframe>`;
  const frame = document.querySelector('iframe')!;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    frame.srcdoc = inside;
  });
  watch('You pay at once.', 'We may sue you.');
  await frames();
  expect(told.at(-1)).toEqual(['You pay at once.']);
  frame.contentWindow!.scrollTo({ top: 9000, behavior: 'instant' });
  await frames();
  expect(told.at(-1)).toEqual(['We may sue you.']);
});

test('text that is folded away is not in view, and hides none of what stands around it', async () => {
  document.body.innerHTML = `<details><summary>More</summary><p>Folded away.</p></details><p>You pay at once.</p>`;
  document.querySelector('details')!.open = true;
  watch('Folded away.', 'You pay at once.');
  await frames();
  expect(told.at(-1)).toEqual(['Folded away.', 'You pay at once.']);
  document.querySelector('details')!.open = false;
  await frames();
  expect(told.at(-1)).toEqual(['You pay at once.']);
});
