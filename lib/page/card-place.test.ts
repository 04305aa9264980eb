import { describe, expect, test } from 'vitest';
import { placeCard, type Box, type Place } from './card-place';

const card = { width: 400, height: 250 };
const view = { width: 1200, height: 800 };

/** What the card covers when it is cut to the height it is given. */
function boxAt({ left, top, maxHeight }: Place, { width, height } = card): Box {
  return { left, top, width, height: Math.min(height, maxHeight) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

describe('placeCard', () => {
  test('stands beside the clause where 424 px are free', () => {
    expect(placeCard({ left: 100, top: 300, width: 600, height: 40 }, card, view)).toMatchObject({
      left: 712,
      top: 300,
    });
  });

  test('stands on the left when only that side is free', () => {
    expect(placeCard({ left: 600, top: 300, width: 500, height: 40 }, card, view)).toMatchObject({
      left: 188,
      top: 300,
    });
  });

  test('stands under the clause when 423 px are free', () => {
    const clause = { left: 176, top: 300, width: 600, height: 40 };
    expect(placeCard(clause, card, view)).toMatchObject({ left: 788, top: 300 });
    expect(placeCard({ ...clause, left: 177 }, card, view)).toMatchObject({ left: 177, top: 347 });
  });

  test('stands above the clause at the end of the window', () => {
    expect(placeCard({ left: 100, top: 700, width: 1000, height: 40 }, card, view)).toMatchObject({
      left: 100,
      top: 443,
    });
  });

  test('stays in the window beside a clause at its end', () => {
    expect(placeCard({ left: 100, top: 700, width: 600, height: 40 }, card, view).top).toBe(538);
  });

  test('is cut to the room that is there', () => {
    const clause = { left: 20, top: 10, width: 1100, height: 570 };
    expect(placeCard(clause, card, view)).toMatchObject({ top: 587, maxHeight: 201, isOver: false });
    expect(placeCard({ ...clause, top: 220 }, card, view)).toMatchObject({ top: 12, maxHeight: 201, isOver: false });
  });

  test('stays in the window, and never over its own clause unless that fills the window', () => {
    for (const window of [view, { width: 320, height: 480 }, { width: 640, height: 360 }]) {
      const size = { width: Math.min(400, window.width - 24), height: 250 };
      for (let top = -300; top < window.height + 200; top += 50)
        for (let height = 20; height < 900; height += 80)
          for (let left = 0; left < window.width - 100; left += 90) {
            const clause = { left, top, width: window.width - 50 - left, height };
            const place = placeCard(clause, size, window);
            const box = boxAt(place, size);
            const room = Math.max(clause.top, window.height - top - height);
            expect(place.isOver && room > 200).toBe(false);
            expect(overlap(box, clause) && !place.isOver).toBe(false);
            expect(box.top >= 12 && box.top + box.height <= window.height - 12).toBe(true);
            expect(box.left >= 12 && box.left + box.width <= window.width - 12).toBe(true);
            expect(box.height).toBeGreaterThanOrEqual(Math.min(size.height, 140));
          }
    }
  });

  test('over a clause that fills the window it leaves most of it to be read', () => {
    const place = placeCard({ left: 0, top: -100, width: 1200, height: 2000 }, { width: 400, height: 600 }, view);
    expect(place).toMatchObject({ top: 468, maxHeight: 320, isOver: true });
  });
});
