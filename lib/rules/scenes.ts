/** What rules see of an agreement: for each sentence its concepts, those of its list's lead-in, and what stands around it. */
import { conceptSet, type ConceptSet } from '../concepts/concept-set';
import { Lexer } from '../concepts/lexer';
import { whoActs, type Token } from '../concepts/token';
import type { AgreementText } from '../text/agreement-text';
import { fold } from '../text/fold';
import { isTitle } from '../text/heading';
import { readLabel } from '../text/label';
import type { Scene } from './pattern';

/** A lead-in longer than this says too much itself to be context for its items. */
const longestLeadIn = 600;
/** How many sentences before one are its context. */
const contextSentences = 2;
/** Longest sentence at the start of a paragraph that may be its title ("Feedback."). */
const longestRunInTitle = 60;

/** By the index of each sentence: its own tokens, and its scene, `null` for titles and foreign languages. */
export interface Scenes {
  tokens: readonly (readonly Token[])[];
  scenes: readonly (Scene | null)[];
}

/** Lexes every sentence and puts it into its context. */
export function readScenes(agreement: AgreementText): Scenes {
  const { text, sentences, blocks } = agreement;
  const folded = fold(text);
  const lexer = new Lexer(agreement.parties);
  const tokens = sentences.map(({ start, end, block }, index) => {
    const { kind, language } = blocks[block]!;
    if (kind === 'heading' || language === 'other' || isRunInTitle(agreement, index)) return [];
    return lexer.lex(folded, start, end, language);
  });
  const present = tokens.map(conceptsOf);
  const headings = headingsOf(agreement, folded, lexer);
  const scenes = sentences.map(({ leadIn }, index): Scene | null => {
    const own = tokens[index]!;
    if (own.length === 0) return null;
    const context = { before: before(agreement, present, index), heading: headings[index]! };
    const lead = leadIn === null ? null : sentences[leadIn]!;
    if (!lead || lead.end - lead.start > longestLeadIn) {
      return { tokens: own, present: present[index]!, own: 0, ...context };
    }
    const together = withLeadIn(own, tokens[leadIn!]!);
    return { tokens: together, present: conceptsOf(together), own: tokens[leadIn!]!.length, ...context };
  });
  return { tokens, scenes };
}

/** The tokens of a lead-in, which stand before 0, and those of its item. */
function withLeadIn(own: readonly Token[], leadIn: readonly Token[]): Token[] {
  const shift = (leadIn.at(-1)?.at ?? 0) + 1;
  // Where the item names nobody, the one who acts in the lead-in acts in the item.
  const actor = leadIn.findLast((token) => token.actor !== null)?.actor ?? null;
  return [
    ...leadIn.map((token) => ({ ...token, at: token.at - shift })),
    ...own.map((token) => (token.actor === null ? { ...token, actor, who: whoActs(actor, token.agent) } : token)),
  ];
}

/** Whether a sentence is the title that its paragraph starts with: "13. No Warranty." */
function isRunInTitle({ text, sentences }: AgreementText, index: number): boolean {
  const { start, end, block } = sentences[index]!;
  if (end - start > longestRunInTitle || text[end - 1] !== '.') return false;
  if (sentences[index - 1]?.block === block || sentences[index + 1]?.block !== block) return false;
  return isTitle(text, readLabel(text, start, end)?.end ?? start, end - 1);
}

/** The concepts of the sentences just before one in the same section. */
function before({ sentences, blocks }: AgreementText, present: readonly ConceptSet[], index: number): ConceptSet[] {
  const section = blocks[sentences[index]!.block]!.section;
  const found: ConceptSet[] = [];
  for (let i = index - 1; i >= Math.max(0, index - contextSentences); i--) {
    if (blocks[sentences[i]!.block]!.section !== section) break;
    found.push(present[i]!);
  }
  return found;
}

/** For each sentence the concepts of the nearest heading over it and of the title that its own paragraph starts with. */
function headingsOf({ sentences, blocks }: AgreementText, folded: string, lexer: Lexer): ConceptSet[] {
  let heading: readonly Token[] = [];
  let over = conceptSet();
  let at = -1;
  return sentences.map(({ start, end, block }) => {
    if (block === at) return over;
    at = block;
    const { kind, language } = blocks[block]!;
    const isHeading = kind === 'heading';
    const mayBeTitle = language !== 'other' && (isHeading || end - start <= longestRunInTitle);
    const title = mayBeTitle ? lexer.lex(folded, start, end, language) : [];
    if (isHeading) heading = title;
    return (over = conceptsOf(isHeading ? title : [...heading, ...title]));
  });
}

function conceptsOf(tokens: readonly Token[]): ConceptSet {
  const set = conceptSet();
  for (const { number } of tokens) set[number] = 1;
  return set;
}
