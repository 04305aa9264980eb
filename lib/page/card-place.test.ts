import { describe, expect, test } from 'vitest';
import { placeCard, type Box } from './card-place';

const card = { width: 400, height: 250 };
const view = { width: 1200, height: 800 };

function overlaps(place: { left: number; top: number }, clause: Box): boolean {
  return (
    place.left < clause.left + clause.width &&
    clause.left < place.left + card.width &&
    place.top < clause.top + clause.height &&
    clause.top < place.top + card.height
  );
}

describe('placeCard', () => {
  test('stands beside the clause where 424 px are free', () => {
    expect(placeCard({ left: 100, top: 300, width: 600, height: 40 }, card, view)).toEqual({ left: 712, top: 300 });
  });

  test('stands on the left when only that side is free', () => {
    expect(placeCard({ left: 600, top: 300, width: 500, height: 40 }, card, view)).toEqual({ left: 188, top: 300 });
  });

  test('stands under the clause when 423 px are free', () => {
    const clause = { left: 176, top: 300, width: 600, height: 40 };
    expect(placeCard(clause, card, view)).toEqual({ left: 788, top: 300 });
    expect(placeCard({ ...clause, left: 177 }, card, view)).toEqual({ left: 177, top: 347 });
  });

  test('stands above the clause at the end of the window', () => {
    expect(placeCard({ left: 100, top: 700, width: 1000, height: 40 }, card, view)).toEqual({ left: 100, top: 443 });
  });

  test('stays in the window beside a clause at its end', () => {
    expect(placeCard({ left: 100, top: 700, width: 600, height: 40 }, card, view).top).toBe(538);
  });

  test('never stands over its own clause', () => {
    for (let top = -300; top < 800; top += 50)
      for (let height = 20; height < 900; height += 80)
        for (let left = 0; left < 900; left += 90) {
          const clause = { left, top, width: 1150 - left, height };
          expect(overlaps(placeCard(clause, card, view), clause)).toBe(false);
        }
  });
});
