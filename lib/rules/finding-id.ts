/** Ids of findings. */
import { fold } from '../text/fold';

/**
 * The id of a finding, from its type and its normalised quote: letters, digits and Han characters alone count, so that
 * white space, quotation marks and line breaks do not change it. 53 bits of two FNV-1a passes, in base 36.
 */
export function findingId(type: string, quote: string): string {
  const text = `${type} ${fold(quote).replace(/[^\p{L}\p{N}]+/gu, '')}`;
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36);
}
