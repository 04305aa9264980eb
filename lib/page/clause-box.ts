import type { Box } from './card-place';
import { clientRectsOf } from './drawn-tree';

/** Parts nearer to each other (CSS pixels) are read as one clause. */
const NEAR = 40;

/** The box of a clause's part, with those of its neighbours: the card must not cover them either. */
export function withNeighbours(box: Box, others: Box[]): Box {
  const byTop = [...others].sort((a, b) => a.top - b.top);
  const down = byTop.reduce((grown, other) => (isNear(grown, other) ? around([grown, other]) : grown), box);
  return byTop.reduceRight((grown, other) => (isNear(grown, other) ? around([grown, other]) : grown), down);
}

function isNear(a: Box, b: Box): boolean {
  return b.top - (a.top + a.height) < NEAR && a.top - (b.top + b.height) < NEAR;
}

/** The box around what is drawn of some ranges, in CSS pixels of the page's viewport, or `null` when nothing is. */
export function boxOf(ranges: Range[]): Box | null {
  const drawn = ranges.flatMap(clientRectsOf).filter(({ width, height }) => width > 0 && height > 0);
  return drawn.length > 0 ? around(drawn) : null;
}

function around(boxes: Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
