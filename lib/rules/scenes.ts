/** What rules see of an agreement: for each sentence its concepts, those of its list's lead-in, and what stands around it. */
import { BitSets } from '../concepts/bit-sets';
import { conceptCount, conceptNumber } from '../concepts/concept-number';
import { Lexer } from '../concepts/lexer';
import { acts } from '../concepts/token';
import { TokenList, type Stretch } from '../concepts/token-list';
import type { AgreementText } from '../text/agreement-text';
import { foldToCodes } from '../text/fold';
import { isStatement, isTitle } from '../text/heading';
import { readLabel } from '../text/label';
import { completesLeadIn, endOfLeadIn } from '../text/lead-in';
import type { Scene } from './pattern';
import { withReferents } from './referents';

/** A lead-in longer than this says too much itself to be context for its items. */
const longestLeadIn = 600;
/** How many sentences before one are its context. */
const contextSentences = 2;
/** Longest sentence at the start of a paragraph that may be its title ("Feedback."). */
const longestRunInTitle = 60;

/** Who a party that a heading names is; 平台 is the platform there, though no verb follows it. */
const parties = new Map<number, number>([
  [conceptNumber.platform, acts.platform],
  [conceptNumber.operator, acts.platform],
  [conceptNumber.you, acts.you],
  [conceptNumber.either, acts.either],
  [conceptNumber.thirdParty, acts.thirdParty],
]);

/** The tokens of an agreement; and by the index of each sentence: */
export interface Scenes {
  tokens: TokenList;
  /** its own tokens, none for titles and foreign languages, */
  stretches: readonly Stretch[];
  /** those of its list's lead-in, `null` where it has none that is short enough, */
  leadIns: readonly (Stretch | null)[];
  /** and its scene, `null` where it has none. */
  scenes: readonly (Scene | null)[];
}

/** Lexes every sentence and puts it into its context. */
export function readScenes(agreement: AgreementText): Scenes {
  const { sentences } = agreement;
  const tokens = new TokenList();
  const said = withReferents(agreement, tokens, lexSentences(agreement, tokens));
  // For each sentence its own, for some that of its heading, or of itself with its lead-in.
  const sets = new BitSets(conceptCount, 2 * sentences.length);
  const headings = headingsOf(agreement, tokens, said, sets);
  giveHeadingsParty(agreement, tokens, said);
  const stretches = said.map((stretch, index) =>
    isHeading(agreement, index) || isRunInTitle(agreement, index) ? { from: stretch.from, to: stretch.from } : stretch,
  );
  const present = stretches.map((stretch) => putConcepts(sets, sets.add(), tokens, stretch));
  const leadIns = leadInsOf(agreement, tokens, stretches);
  const scenes = sentences.map((_, index): Scene | null => {
    const own = stretches[index]!;
    if (own.from === own.to) return null;
    const leadIn = leadIns[index]!;
    const {
      from,
      own: first,
      to,
    } = leadIn ? addWithLeadIn(tokens, leadIn, own) : { from: own.from, own: own.from, to: own.to };
    return {
      tokens,
      from,
      own: first,
      to,
      sets,
      present: leadIn ? putConcepts(sets, sets.add(), tokens, { from, to }) : present[index]!,
      before: before(agreement, present, index),
      heading: headings[index]!,
    };
  });
  return { tokens, stretches, leadIns, scenes };
}

/** The tokens of each sentence in a language that is read. */
function lexSentences({ text, sentences, blocks, parties, documents }: AgreementText, tokens: TokenList): Stretch[] {
  const codes = foldToCodes(text);
  const lexer = new Lexer(parties, documents);
  return sentences.map(({ start, end, block }) => {
    const from = tokens.length;
    const { language } = blocks[block]!;
    if (language !== 'other') lexer.lex(codes, start, end, language, tokens);
    return { from, to: tokens.length };
  });
}

/** The tokens that lead in each sentence: of "We may: (a) …; (b) …" those before "(a)" lead in (b). */
function leadInsOf({ text, sentences, blocks }: AgreementText, tokens: TokenList, stretches: readonly Stretch[]) {
  return sentences.map((item, index): Stretch | null => {
    if (item.leadIn === null) return null;
    const own = stretches[index]!;
    // 开展市场活动。向您推送信息。 leaves out who acts; a sentence that names them stands by itself.
    const isElliptic = blocks[item.block]!.language === 'zh' && tokens.who[own.from] === acts.nobody;
    if (!isElliptic && !completesLeadIn(text, sentences[index - 1], item)) return null;
    const leadIn = sentences[item.leadIn]!;
    const end = endOfLeadIn(text, leadIn, item);
    if (end - leadIn.start > longestLeadIn) return null;
    const { from, to } = stretches[item.leadIn]!;
    let last = to;
    while (last > from && tokens.starts[last - 1]! >= end) last--;
    return { from, to: last };
  });
}

/** Adds the tokens of a lead-in once more, which stand before 0 now, and behind them those of its item. */
function addWithLeadIn(tokens: TokenList, leadIn: Stretch, item: Stretch): Stretch & { own: number } {
  const { numbers, who, at, starts, ends } = tokens;
  const from = tokens.length;
  const shift = (leadIn.to > leadIn.from ? at[leadIn.to - 1]! : 0) + 1;
  // Where the item names nobody, the one who acts in the lead-in acts in the item.
  let actor: number = acts.nobody;
  for (let i = leadIn.from; i < leadIn.to; i++) {
    tokens.add(numbers[i]!, who[i]!, at[i]! - shift, starts[i]!, ends[i]!);
    if ((who[i]! & acts.nobody) === 0) actor = who[i]! & ~acts.agent;
  }
  const own = tokens.length;
  for (let i = item.from; i < item.to; i++) {
    tokens.add(numbers[i]!, (who[i]! & acts.nobody) !== 0 ? actor : who[i]!, at[i]!, starts[i]!, ends[i]!);
  }
  return { from, to: tokens.length, own };
}

/**
 * Under 甲方的权利和义务 who is not named is 甲方: gives the concepts nobody acts at, in the first sentence of a
 * paragraph, to the one party that the heading over it says has rights or duties.
 */
function giveHeadingsParty(agreement: AgreementText, { numbers, who }: TokenList, said: readonly Stretch[]): void {
  const { sentences } = agreement;
  let party = 0;
  for (const [index, { from, to }] of said.entries()) {
    if (sentences[index - 1]?.block === sentences[index]!.block) continue;
    if (isHeading(agreement, index)) {
      let named = 0;
      let isAboutRights = false;
      for (let i = from; i < to; i++) {
        named |= parties.get(numbers[i]!) ?? 0;
        if (numbers[i] === conceptNumber.contractRights) isAboutRights = true;
      }
      party = isAboutRights && (named === acts.platform || named === acts.you) ? named : 0;
    } else if (party !== 0) {
      for (let i = from; i < to; i++) if (who[i] === acts.nobody) who[i] = party;
    }
  }
}

function isHeading({ sentences, blocks }: AgreementText, index: number): boolean {
  return blocks[sentences[index]!.block]!.kind === 'heading';
}

/** Whether a sentence is the title that its paragraph starts with: "13. No Warranty." */
function isRunInTitle({ text, sentences }: AgreementText, index: number): boolean {
  const { start, end, block } = sentences[index]!;
  if (end - start > longestRunInTitle || text[end - 1] !== '.') return false;
  if (sentences[index - 1]?.block === block || sentences[index + 1]?.block !== block) return false;
  if (isStatement(text, start, end)) return false;
  return isTitle(text, readLabel(text, start, end)?.end ?? start, end - 1);
}

/** The concepts of the sentences just before one in the same section. */
function before({ sentences, blocks }: AgreementText, present: readonly number[], index: number): number[] {
  const section = blocks[sentences[index]!.block]!.section;
  const found: number[] = [];
  for (let i = index - 1; i >= Math.max(0, index - contextSentences); i--) {
    if (blocks[sentences[i]!.block]!.section !== section) break;
    found.push(present[i]!);
  }
  return found;
}

/** For each sentence the set of the nearest heading over it and of the title that its own paragraph starts with. */
function headingsOf(agreement: AgreementText, tokens: TokenList, said: readonly Stretch[], sets: BitSets): number[] {
  let heading = sets.add();
  let over = heading;
  let at = -1;
  return agreement.sentences.map(({ start, end, block }, index) => {
    if (block === at) return over;
    at = block;
    over = heading;
    if (isHeading(agreement, index)) over = heading = putConcepts(sets, sets.add(), tokens, said[index]!);
    else if (end - start <= longestRunInTitle) {
      over = sets.add();
      sets.copy(heading, over);
      putConcepts(sets, over, tokens, said[index]!);
    }
    return over;
  });
}

/** Puts the concepts of a stretch of tokens into a set; gives the set. */
function putConcepts(sets: BitSets, set: number, { numbers }: TokenList, { from, to }: Stretch): number {
  for (let i = from; i < to; i++) sets.put(set, numbers[i]!);
  return set;
}
