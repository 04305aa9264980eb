/** Where the card goes. All in CSS pixels of the viewport. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

/** Free space beside a clause from which the card stands beside it: the card's 400 and a gap on each side. */
const BESIDE = 424;
const GAP = 12;
/** Gap under and above the clause. */
const NEAR = 7;

/**
 * The place of the card: beside the clause where 424 px are free (right, else left), else under it, else above it.
 * Never over its own clause; where neither fits it is cut by the edge of the window rather than cover the clause.
 * @param clause the box around what is seen of the clause
 */
export function placeCard(clause: Box, card: Size, view: Size): { left: number; top: number } {
  const right = clause.left + clause.width;
  const bottom = clause.top + clause.height;
  const besideTop = clamp(clause.top, GAP, view.height - card.height - GAP);
  if (view.width - right >= BESIDE) return { left: right + GAP, top: besideTop };
  if (clause.left >= BESIDE) return { left: clause.left - GAP - card.width, top: besideTop };
  const left = clamp(clause.left, GAP, view.width - card.width - GAP);
  const under = bottom + NEAR;
  const above = clause.top - NEAR - card.height;
  const fitsUnder = under + card.height <= view.height;
  const roomUnder = view.height - bottom >= clause.top;
  return { left, top: fitsUnder || (above < 0 && roomUnder) ? under : above };
}

/** `value`, but not below `least` nor above `most`; `least` wins. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
