/** One clause, one finding: puts the sentences that state the same clause together. */
import type { AgreementText, Sentence } from '../text/agreement-text';
import type { Rule } from './rule';

/** Sentences between two that state the same clause, at most. */
const longestPause = 3;

/**
 * Groups the sentences that a rule has flagged (indices, ascending) into clauses: those of one numbered section
 * a few sentences apart, or all of one chapter, as the rule says; an item of a list belongs to its lead-in.
 */
export function groupClauses(
  agreement: AgreementText,
  rule: Pick<Rule, 'oneClausePer'>,
  flagged: readonly number[],
): number[][] {
  const groups: number[][] = [];
  for (const index of flagged) {
    const group = groups.at(-1);
    if (group && belongsTo(agreement, rule, group, index)) group.push(index);
    else groups.push([index]);
  }
  return groups;
}

function belongsTo(
  agreement: AgreementText,
  rule: Pick<Rule, 'oneClausePer'>,
  group: readonly number[],
  index: number,
): boolean {
  const { sentences, blocks } = agreement;
  const sentence = sentences[index]!;
  const last = group.at(-1)!;
  if (sentence.leadIn !== null && group.includes(sentence.leadIn)) return true;
  const section = sectionOf(sentence);
  const previous = sectionOf(sentences[last]!);
  if (rule.oneClausePer === 'chapter' && chapterOf(section) !== null) return chapterOf(section) === chapterOf(previous);
  return section === previous && index - last <= longestPause;

  function sectionOf(s: Sentence): string | null {
    return blocks[s.block]!.section;
  }
}

/** "17.2(1)" is in chapter "17", "Annex 2, 3" in "Annex 2, 3". */
function chapterOf(section: string | null): string | null {
  return section && (/^[^.(（]+/.exec(section)?.[0] ?? section);
}
