/** Reads the notation of the vocabularies: `(a|b|)` stands for its alternatives, nested if need be. */

/** A run of characters, or a choice between sequences. */
export type Piece = string | readonly Sequence[];
export type Sequence = readonly Piece[];

/** The pieces of a phrase, in order. Throws when its brackets do not match. */
export function readNotation(phrase: string): Sequence {
  let at = 0;
  const [sequence, ...more] = readAlternatives();
  if (at < phrase.length || more.length > 0) throw new Error(`brackets of "${phrase}" do not match`);
  return sequence!;

  function readAlternatives(): Sequence[] {
    const alternatives: Piece[][] = [[]];
    while (at < phrase.length && phrase[at] !== ')') {
      const c = phrase[at++]!;
      if (c === '|') alternatives.push([]);
      else if (c === '(') {
        alternatives.at(-1)!.push(readAlternatives());
        if (phrase[at++] !== ')') throw new Error(`brackets of "${phrase}" do not match`);
      } else {
        let end = at;
        while (end < phrase.length && !'(|)'.includes(phrase[end]!)) end++;
        alternatives.at(-1)!.push(phrase.slice(at - 1, end));
        at = end;
      }
    }
    return alternatives;
  }
}
