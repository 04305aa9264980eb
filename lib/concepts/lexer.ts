/** Turns a sentence into a short sequence of concepts with offsets, parties among them. One pass; linear time. */
import { fold } from '../text/fold';
import type { Parties } from '../text/agreement-text';
import { chinese } from './chinese';
import { english, type Concept } from './english';
import { PhraseTrie, splitPossessive, unitPattern, type PhraseMatch } from './phrase-trie';

/** Who is meant by a mention of a party. */
export type Role = 'platform' | 'you' | 'either' | 'thirdParty';

/** A concept at a place. */
export interface Token {
  concept: Concept;
  /** UTF-16 offsets into the agreement's text. */
  start: number;
  end: number;
  /** Where it stands for measuring distance: a Han character counts for three; the lead-in of a list stands before 0. */
  at: number;
  /** Who acts: the nearest party before it that can be a subject, or `null`. For a mention of a party: itself. */
  actor: Role | null;
  /** For a mention of a party: it cannot be a subject ("to SHOPLINE", "SHOPLINE's", 向甲方). */
  oblique: boolean;
  /** For a mention of a party: "and" or "or" stands before it. */
  joined: boolean;
  /** For a mention of a party: a verb stands right behind it. */
  leads: boolean;
  /** For a mention of a party: it acts in a passive ("by SHOPLINE", 由甲方). */
  agent: boolean;
}

const vocabulary = new PhraseTrie();
for (const [concept, phrases] of [...Object.entries(english), ...Object.entries(chinese)])
  for (const phrase of phrases) vocabulary.add(phrase, concept);

const roles: ReadonlySet<string> = new Set<Role>(['platform', 'you', 'either', 'thirdParty']);
/** Phrases of these concepts are taken as wholes: no word inside them means anything by itself. */
const shields: ReadonlySet<string> = new Set<Concept>([
  'nothing',
  'platform',
  'you',
  'either',
  'thirdParty',
  'noNotice',
  'noConsent',
  'notLiable',
  'noLiability',
  'mayNot',
  'fee',
]);
const modals: ReadonlySet<Concept> = new Set<Concept>(['may', 'must', 'will']);
const hanWeight = 3;
/** Characters between two parties that act together (" and/or the "). */
const longestConjunction = 12;

/** A lexer for one document: the vocabularies and the names of its parties. */
export class Lexer {
  readonly #names = new PhraseTrie();

  constructor(parties: Parties) {
    for (const name of parties.platform) this.#names.add(plain(name), 'platform');
    for (const name of parties.you) {
      this.#names.add(plain(name), 'you');
      if (/[a-z]$/i.test(name)) this.#names.add(plural(plain(name)), 'you');
    }
  }

  /** The concepts of `text.slice(start, end)`, in order; offsets are into `text`. */
  lex(text: string, start: number, end: number): Token[] {
    const folded = fold(text.slice(start, end));
    const { units, starts, ends, breaks, at } = cut(folded);
    const tokens: Token[] = [];
    for (let i = 0; i < units.length;) {
      const matches = this.#matchesAt(units, i, breaks);
      const taken = new Set<string>();
      for (const { concepts, length } of matches) {
        const last = i + length - 1;
        for (const word of concepts as Concept[]) {
          // Of each concept the longest phrase counts; a whole counts only when nothing longer starts with it.
          if (taken.has(word) || (shields.has(word) && length < matches[0]!.length)) continue;
          taken.add(word);
          const leads = subjectVerbs.has(units[last + 1] ?? '');
          const negated = units[last + 1] === 'not' && !breaks[last + 1];
          const concept = negated && modals.has(word) ? 'mayNot' : word === 'operator' && leads ? 'platform' : word;
          const token: Token = {
            concept,
            start: start + starts[i]!,
            end: start + ends[last]!,
            at: at[i]!,
            actor: null,
            oblique: false,
            joined: false,
            leads,
            agent: false,
          };
          if (roles.has(concept)) {
            markParty(token, units, i, last, breaks[i]! ? '' : folded.slice(0, starts[i]!), folded[ends[last]!]);
          }
          if (concept !== 'nothing' && !repeats(tokens, token)) tokens.push(token);
        }
      }
      i += matches[0]?.concepts.some((concept) => shields.has(concept)) ? matches[0].length : 1;
    }
    assignActors(tokens);
    return tokens;
  }

  /** The phrases at a unit, longest first; a party's name or a whole that is longest stands alone. */
  #matchesAt(units: readonly string[], i: number, breaks: readonly boolean[]): PhraseMatch[] {
    const [name] = this.#names.matchesAt(units, i, breaks);
    const phrases = vocabulary.matchesAt(units, i, breaks);
    const [longest] = phrases;
    if (name && (!longest || name.length >= longest.length)) return [name];
    return longest && phrases.length > 1 && longest.concepts.some((concept) => shields.has(concept))
      ? [longest]
      : phrases;
  }
}

function cut(folded: string) {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  const at: number[] = [];
  let weight = 0;
  let previous = 0;
  for (const match of folded.matchAll(unitPattern)) {
    const between = folded.slice(previous, match.index);
    weight += Math.min(between.length, 3);
    let offset = match.index;
    for (const unit of splitPossessive(match[0])) {
      units.push(unit);
      starts.push(offset);
      ends.push(offset + unit.length);
      breaks.push(/[,;:.!?()。、\[\]]/.test(between) && offset === match.index);
      at.push(weight);
      weight += unit.length * (unit.charCodeAt(0) >= 0x2e80 ? hanWeight : 1);
      offset += unit.length;
    }
    previous = offset;
  }
  return { units, starts, ends, breaks, at };
}

const prepositions: ReadonlySet<string> = new Set(
  'to of with from for against between on in upon about through under via without notify notifies inform provide providing pay give grants grant granted among towards toward as than contact cause causes enable allow'.split(
    ' ',
  ),
);
const subjectVerbs: ReadonlySet<string> = new Set(
  'shall may will must should has have reserves reserve is are can agrees undertakes 有 不 将 可 会 无 应 须 仅 保'.split(
    ' ',
  ),
);
const hanPrepositions =
  /[向对给与为就从至于]$|要求$|代表$|通知$|授权$|允许$|协助$|配合$|提供给$|导致$|造成$|使$|未经$|经$/;

function markParty(token: Token, units: string[], first: number, last: number, before: string, after = ''): void {
  const han = before.trimEnd().replace(/(任何|其他|该等|所有|及其|相关|有关)$/, '');
  let k = before === '' ? -1 : first - 1;
  while (k >= 0 && /^(the|any|such|said|each|all|its|a|an|that)$/.test(units[k]!)) k--;
  const previous = k >= 0 ? units[k]! : '';
  token.joined = /^(and|or|nor)$/.test(previous) || /[及和与或、]$/.test(han);
  token.agent = previous === 'by' || /[由被]$/.test(han);
  token.oblique =
    (token.agent && !han.endsWith('由')) ||
    prepositions.has(previous) ||
    units[last + 1] === "'s" ||
    after === "'" ||
    units[last + 1] === '的' ||
    /^(our|your|us)$/.test(units[last]!) ||
    hanPrepositions.test(han);
  token.actor = token.concept as Role;
}

/** Whether a token lies inside an earlier one of the same concept. */
function repeats(tokens: readonly Token[], token: Token): boolean {
  for (let i = tokens.length - 1; i >= 0 && tokens[i]!.end > token.start; i--) {
    if (tokens[i]!.concept === token.concept && tokens[i]!.end >= token.end) return true;
  }
  return false;
}

function assignActors(tokens: Token[]): void {
  let actor: Role | null = null;
  let previous: Token | null = null;
  for (const token of tokens) {
    if (!roles.has(token.concept)) {
      token.actor = actor;
      continue;
    }
    // "Party A and the interface provider": the first of a pair stands for both.
    const paired = token.joined && previous !== null && token.start - previous.end <= longestConjunction;
    if (paired && previous!.oblique && !token.leads) token.oblique = true;
    if (!token.oblique && !(paired && !previous!.oblique)) actor = token.concept as Role;
    previous = token;
  }
}

/** A name with the signs of the notation taken out. */
function plain(name: string): string {
  return fold(name).replace(/[()|*]/g, ' ');
}

function plural(name: string): string {
  return name.endsWith('s') ? name : `${name}s`;
}
