import { claudetteTags, type ClaudetteTag } from './claudette-tags';
import type { LabelledLine, Labels } from './labels';

/**
 * Reads labels by line: line n of `tags` holds the CLAUDETTE tags of line n of `text`, such as `ltd2 ter3` (1 clearly
 * fair, 2 potentially unfair, 3 clearly unfair). Blank lines of the text and other tags are left out.
 */
export function readTags(tags: string, text: string): Labels {
  const tagLines = tags.split('\n');
  const lines: LabelledLine[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push({ start, end, ...readLine(tagLines[index] ?? '') });
    start = end + 1;
  }
  return { by: 'line', lines };
}

const tagPattern = /^([a-z]+)([123])$/;

function readLine(words: string): Pick<LabelledLine, 'unfair' | 'fair'> {
  const unfair = new Set<ClaudetteTag>();
  const fair = new Set<ClaudetteTag>();
  for (const word of words.trim().split(/\s+/)) {
    const [, name, level] = tagPattern.exec(word) ?? [];
    const tag = claudetteTags.find((each) => each === name);
    if (tag) (level === '1' ? fair : unfair).add(tag);
  }
  return { unfair, fair };
}
