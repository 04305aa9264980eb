/** A sentence cut into units: Latin words, Han characters one by one, and the few signs that mean something. */
import { unknownUnit, type UnitNumbers } from './unit-numbers';

const phraseEnd = /[,;:.!?()。、[\]【】]/;
const hanWeight = 3;
/** So much of a gap counts for distance. */
const widestGap = 3;

/** Kinds of character: a part of a word, a Han character or sign (a unit of its own), the end of a phrase, or nothing. */
const enum Kind {
  None,
  Word,
  Single,
  Break,
}

const wordCharacter = /[\p{Script=Latin}\p{N}]/u;
const singleCharacter = /\p{Script=Han}|[$€£¥₹%*《]/u;
/** Filled as characters are met: a table is ten times as fast as a regular expression over the sentence. */
const kinds = new Uint8Array(0x10000).fill(255);
/** Where Han characters begin, radicals among them. */
const firstHan = 0x2e80;
const apostrophe = 0x27;
const letterS = 0x73;

/**
 * The units of the sentence that was cut last, in parallel arrays which all sentences share, since a document has tens of
 * thousands. Behind the last unit stands an unknown one that no break precedes.
 */
export class Units {
  count = 0;
  /** Whether there is Chinese among them. */
  hasHan = false;
  /** The number of each. */
  numbers = new Int32Array(0);
  /** Offsets into the text. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** 1 where punctuation stands before the unit that ends a phrase. */
  breaks = new Uint8Array(0);
  /** Where the unit stands for measuring distance: characters, of which a Han character counts for three. */
  at = new Int32Array(0);

  /**
   * Cuts folded text from `from` to `to`. A possessive ending ("Acme's", "Acme 's") is a unit of its own, so that names
   * match with and without it.
   */
  cut(text: Uint16Array, from: number, to: number, numbers: UnitNumbers): void {
    this.#clear(to - from);
    let weight = 0;
    let previous = from;
    let broken = 0;
    for (let i = from; i < to;) {
      const isEnding = isPossessive(text, i, to);
      const kind = isEnding ? Kind.Word : kindOf(text[i]!);
      if (kind === Kind.None || kind === Kind.Break) {
        if (kind === Kind.Break) broken = 1;
        i++;
        continue;
      }
      const end = isEnding ? i + 2 : kind === Kind.Word ? wordEnd(text, i, to) : i + 1;
      weight += Math.min(i - previous, widestGap);
      const bare = end - i > 2 && isPossessive(text, end - 2, to) ? end - 2 : end;
      this.#push(numbers.numberOf(text, i, bare), i, bare, broken, weight);
      if (bare < end) this.#push(numbers.numberOf(text, bare, end), bare, end, 0, weight);
      if (kind === Kind.Single && text[i]! >= firstHan) this.hasHan = true;
      weight += kind === Kind.Word ? end - i : hanWeight;
      broken = 0;
      previous = i = end;
    }
    this.numbers[this.count] = unknownUnit;
    this.breaks[this.count] = 0;
  }

  #clear(mostUnits: number): void {
    this.count = 0;
    this.hasHan = false;
    if (this.numbers.length > mostUnits) return;
    const length = 2 * mostUnits + 1;
    this.numbers = new Int32Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.breaks = new Uint8Array(length);
    this.at = new Int32Array(length);
  }

  #push(number: number, start: number, end: number, isBroken: number, at: number): void {
    const i = this.count++;
    this.numbers[i] = number;
    this.starts[i] = start;
    this.ends[i] = end;
    this.breaks[i] = isBroken;
    this.at[i] = at;
  }
}

/** Whether "'s" stands here, and no word goes on behind it. */
function isPossessive(text: Uint16Array, i: number, to: number): boolean {
  return (
    text[i] === apostrophe &&
    i + 1 < to &&
    text[i + 1] === letterS &&
    (i + 2 >= to || kindOf(text[i + 2]!) !== Kind.Word)
  );
}

function kindOf(code: number): Kind {
  const kind = kinds[code]!;
  return kind === 255 ? (kinds[code] = kindAnew(String.fromCharCode(code))) : kind;
}

function kindAnew(character: string): Kind {
  if (wordCharacter.test(character)) return Kind.Word;
  if (singleCharacter.test(character)) return Kind.Single;
  return phraseEnd.test(character) ? Kind.Break : Kind.None;
}

/** Where the word that starts at `i` ends; apostrophes, ampersands and hyphens inside it belong to it. */
function wordEnd(text: Uint16Array, i: number, to: number): number {
  for (let end = i + 1; ; end += 2) {
    while (end < to && kindOf(text[end]!) === Kind.Word) end++;
    const joins = end + 1 < to && isJoint(text[end]!) && kindOf(text[end + 1]!) === Kind.Word;
    if (!joins) return end;
  }
}

/** Whether a character is an apostrophe, an ampersand or a hyphen. */
function isJoint(code: number): boolean {
  return code === apostrophe || code === 0x26 || code === 0x2d;
}
