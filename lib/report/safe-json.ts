/**
 * A value as JSON that is also safe to show: besides what JSON escapes, DEL, C1 controls and the Unicode line separators are
 * written as `\uXXXX`, so that no terminal obeys them and no reader of lines splits at them. Parses to the same value.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
