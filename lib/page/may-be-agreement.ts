/**
 * What every page pays for: the sniffer proper is brought only to pages that pass here. Made for a first run in a fresh
 * world, where interfaces that are touched for the first time cost more than characters: a range over the document needs
 * one; the text of an element needs six, and a walk over the nodes two and a call for each.
 */

/** A part of one of these stands in every agreement known to us; first letters are left open, as they may be capitals. */
const FIRST = ['iabilit', 'erminat', '责任'];

/** Subjects that agreements share; few other pages have more than one. */
const OTHERS = [
  'arrant',
  'ndemnif',
  'pplicable law',
  'overned by',
  'limited to',
  'ntellectual property',
  '违约',
  '终止',
];

/** How many subjects must be there: saved agreements and the seeds have 4 and more, other pages 2 at most. */
const ENOUGH = 3;

/** Whether a page has words that agreements have, scripts included: a reason to look closer, and no more than that. */
export function mayBeAgreement(document: Document): boolean {
  const range = document.createRange();
  range.selectNodeContents(document);
  const text = range.toString();
  let found = 0;
  for (const subject of FIRST) if (text.includes(subject)) found++;
  if (found === 0) return false;
  for (const subject of OTHERS) if (text.includes(subject) && ++found === ENOUGH) return true;
  return found >= ENOUGH;
}
