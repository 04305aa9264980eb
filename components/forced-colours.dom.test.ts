import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { ClPopup } from './cl-popup';
import { analysisOf, readState, shoplineClauses } from './test-analysis';
import { addPopup, show } from './test-popup';
import { allIn, buttonNamed, updatesDone } from './test-tree';

let popup: ClPopup;

beforeEach(async () => {
  await emulate([
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ]);
  popup = addPopup();
});

afterEach(() => emulate([]));

async function emulate(features: { name: string; value: string }[]): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** How many colours are seen in the middle of an element: letters have many shades, grounds alone no more than two. */
async function coloursOf(element: HTMLElement): Promise<number> {
  const base64 = await page.screenshot({ save: false, element: document.body });
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const scale = picture.width / document.body.offsetWidth;
  const body = document.body.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(
    Math.round((left - body.left + width / 4) * scale),
    Math.round((top - body.top + height / 4) * scale),
    Math.round((width / 2) * scale),
    Math.round((height / 2) * scale),
  );
  return new Set(new Uint32Array(data.buffer)).size;
}

test('words on a ground of their own are seen', async () => {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  await show(popup, { kind: 'not-agreement', title: 'Guide' });
  expect(await coloursOf(buttonNamed(popup, 'Scan anyway'))).toBeGreaterThan(2);
  await show(popup, readState(analysisOf(shoplineClauses)));
  const high = buttonNamed(popup, '3 high');
  high.click();
  await updatesDone(popup);
  expect(high.getAttribute('aria-pressed')).toBe('true');
  expect(await coloursOf(allIn(high, 'b')[0]!)).toBeGreaterThan(2);
});
