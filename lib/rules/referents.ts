/** What a pronoun stands for: "Send us feedback. We may use it" is about using feedback. */
import { conceptCount, conceptNumber } from '../concepts/concept-number';
import type { Concept } from '../concepts/english';
import type { Stretch, TokenList } from '../concepts/token-list';
import type { AgreementText } from '../text/agreement-text';

/** What a concept is to a pronoun. */
const enum Kind {
  Pronoun = 1,
  /** What a sentence is about. */
  Noun,
  /** Named by the way in every other sentence: a pronoun stands for it only where there is nothing else. */
  NounByTheWay,
  /** In "if a provision is void, it will …" the pronoun stands for what the condition names. */
  Condition,
}

/** By the number of a concept, its kind; 0 for others. */
const kinds = new Uint8Array(conceptCount);
const concepts: [Kind, Concept[]][] = [
  [Kind.Pronoun, ['pronoun']],
  [Kind.Noun, ['data', 'stored', 'personal', 'input', 'work', 'feedback', 'brand', 'agreement', 'rules', 'fee']],
  [Kind.NounByTheWay, ['account', 'service', 'offering']],
  [Kind.Condition, ['if', 'condition']],
];
for (const [kind, members] of concepts) for (const concept of members) kinds[conceptNumber[concept]] = kind;

/**
 * The tokens of each sentence, with those of the nouns that a pronoun in it stands for: of the sentence just before it in
 * its paragraph, and only where the sentence names nothing itself before the pronoun.
 */
export function withReferents({ sentences }: AgreementText, tokens: TokenList, said: readonly Stretch[]): Stretch[] {
  return said.map((stretch, index) => {
    if (sentences[index - 1]?.block !== sentences[index]!.block) return stretch;
    const place = firstPronoun(tokens, stretch);
    const referents = place < 0 ? [] : nounsIn(tokens, said[index - 1]!);
    return referents.length > 0 ? withTokensAt(tokens, stretch, place, referents) : stretch;
  });
}

/** Where the pronoun stands that neither a noun nor a condition stands before, or -1. */
function firstPronoun({ numbers }: TokenList, { from, to }: Stretch): number {
  for (let i = from; i < to; i++) {
    const kind = kinds[numbers[i]!];
    if (kind === Kind.Pronoun) return i;
    if (kind === Kind.Noun || kind === Kind.Condition) return -1;
  }
  return -1;
}

/** The nouns of a sentence; with them that they are yours. */
function nounsIn({ numbers }: TokenList, { from, to }: Stretch): number[] {
  const said = [...new Set(numbers.subarray(from, to))];
  const found = said.filter((number) => kinds[number] === Kind.Noun);
  if (found.length === 0) return said.filter((number) => kinds[number] === Kind.NounByTheWay);
  const { ofYours } = conceptNumber;
  return said.includes(ofYours) ? [ofYours, ...found] : found;
}

/** Adds the tokens of a sentence once more, with concepts where one of them stands. */
function withTokensAt(tokens: TokenList, { from, to }: Stretch, place: number, concepts: readonly number[]): Stretch {
  const first = tokens.length;
  for (let i = from; i < to; i++) {
    const { numbers, who, at, starts, ends } = tokens;
    const added = i === place ? concepts : [];
    for (const number of [numbers[i]!, ...added]) tokens.add(number, who[i]!, at[i]!, starts[i]!, ends[i]!);
  }
  return { from: first, to: tokens.length };
}
