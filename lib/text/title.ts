import type { Block } from './agreement-text';
import { simplified } from './simplified';

/** A title stands at the top. */
const TOP_BLOCKS = 12;
const LONGEST_TITLE = 120;

const AGREEMENT =
  /agreement|terms|conditions|policy|polic(?:y|ies)|contract|guidelines|licen[cs]e|协议|条款|合同|规则|政策|规范|须知|守则|章程|声明/i;

const SECTION =
  /^(?:preamble|introduction|contents|table of contents|definitions|overview|前言|导语|引言|目录|总则|特别提示)$/i;

/** Who clicks says so, beside a box to tick or over a text: no title. */
const CONSENT = /^(?:yes, )?(?:i|you|we|by|please|read)\b|^(?:我|请|請|点击|點擊)|同意(?!书|書)/i;

/** The agreement's title as written: the first heading at the top that names an agreement, else the first heading. */
export function readTitle(text: string, blocks: readonly Block[]): string | null {
  let first: string | null = null;
  for (const block of blocks.slice(0, TOP_BLOCKS)) {
    if (block.kind === 'row' || block.kind === 'item' || block.end - block.start > LONGEST_TITLE) continue;
    const words = text
      .slice(block.start, block.end)
      .replace(/^[#>*\s]{1,10}/, '')
      .replace(/[*\s]{1,10}$/, '');
    if (/[.。;；,，:：!！]$/.test(words) || /^[\d(（]/.test(words)) continue;
    if (CONSENT.test(words)) continue;
    if (namesAgreement(words)) return words;
    if (block.kind === 'heading' && !SECTION.test(words)) first ??= words;
  }
  return first;
}

/** Whether a heading says that an agreement follows. */
export function namesAgreement(heading: string): boolean {
  return AGREEMENT.test(simplified(heading)) && !/:|：/.test(heading);
}
