/**
 * Words of a document as Markdown that shows them as they are: no link, heading, table cell, code or HTML comes of them.
 * Line breaks and control characters become spaces, so that nothing starts a block.
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
      // At the start of a line these begin a list, a rule or the underline of a heading.
      .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, '\\$&')
  );
}
