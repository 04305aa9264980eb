/** The words with a capital at the start, as a sentence begins. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words without the capital of a sentence's start. */
export function withoutCapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
