/**
 * Words of a document as Markdown that shows them as they are: no link, heading, table cell, code or HTML comes of them.
 * Line breaks and control characters become spaces. To stand after other words: at the start of a line, "1." would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim()
      .replace(/[\\`*_[\]<>|~&#!$@^]/g, '\\$&')
      // Bare addresses become links in some dialects.
      .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, '\\:')
      .replace(/(?<=\bwww)\./gi, '\\.')
  );
}
