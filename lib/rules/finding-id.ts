/** Ids of findings. */
import { foldCode } from '../text/fold';

/**
 * The id of a finding, from its type and its words without the number before them: letters, digits and Han characters
 * alone count, so that white space, quotation marks and line breaks do not change it. 53 bits of two FNV-1a passes, in
 * base 36.
 *
 * @param text where the words stand, from `start` to `end`; they are read there, since cutting them out takes longer
 */
export function findingId(type: string, text: string, start = 0, end = text.length): string {
  // Whole numbers from the beginning: as fractions they would take twice the time.
  let low = 0x811c9dc5 | 0;
  let high = 0xc9dc5118 | 0;
  for (let i = start - type.length; i < end; i++) {
    const unit = i < start ? type.charCodeAt(i - start + type.length) : text.charCodeAt(i);
    const code = foldCode(unit);
    if (!isWritten(code)) continue;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36);
}

/** Letters and digits of folded text; above ASCII all but general and Chinese punctuation. */
function isWritten(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}
