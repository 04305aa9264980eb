/** Where the card goes. All in CSS pixels of the viewport. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

/** A place for the card; it scrolls within itself where it is higher than `maxHeight`. */
export interface Place {
  left: number;
  top: number;
  maxHeight: number;
  /** Whether it stands over its clause: only where the window leaves no room beside, under and above it. */
  isOver: boolean;
}

/** Free space beside a clause from which the card stands beside it: the card's 400 and a gap on each side. */
const BESIDE = 424;
const GAP = 12;
/** Gap under and above the clause. */
const NEAR = 7;
/** In less height than this a card cannot be read: its name and a few lines. */
const LEAST = 140;
/** The share of the window that a card takes at most over its clause. */
const OVER = 0.4;

/**
 * The place of the card: beside the clause where 424 px are free (right, else left), else under it, else above it, cut to
 * the room that is there. Over its own clause only where that fills the window: then at the window's lower edge.
 * @param clause the box around what is seen of the clause
 * @param card its size when nothing limits its height
 */
export function placeCard(clause: Box, card: Size, view: Size): Place {
  const right = clause.left + clause.width;
  const bottom = clause.top + clause.height;
  const most = view.height - 2 * GAP;
  const besideTop = clamp(clause.top, GAP, view.height - Math.min(card.height, most) - GAP);
  const beside = { top: besideTop, maxHeight: most, isOver: false };
  if (view.width - right >= BESIDE) return { ...beside, left: right + GAP };
  if (clause.left >= BESIDE) return { ...beside, left: clause.left - GAP - card.width };
  const left = clamp(clause.left, GAP, view.width - card.width - GAP);
  // A clause that has been scrolled away leaves the whole window.
  const under = Math.max(bottom + NEAR, GAP);
  const above = Math.min(clause.top - NEAR, view.height - GAP);
  const roomUnder = view.height - GAP - under;
  const roomAbove = above - GAP;
  if (roomUnder >= card.height || (roomUnder >= roomAbove && roomUnder >= LEAST)) {
    return { left, top: under, maxHeight: roomUnder, isOver: false };
  }
  if (roomAbove >= Math.min(card.height, LEAST)) {
    return { left, top: above - Math.min(card.height, roomAbove), maxHeight: roomAbove, isOver: false };
  }
  const maxHeight = Math.max(view.height * OVER, Math.min(LEAST, most));
  return { left, top: view.height - GAP - Math.min(card.height, maxHeight), maxHeight, isOver: true };
}

/** `value`, but not below `least` nor above `most`; `least` wins. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
