/**
 * The text on one line, cut at a word when it is longer than `limit` UTF-16 code units; "…" stands for what was cut.
 * Text without spaces (Chinese) is cut between characters.
 */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const head = line.slice(0, isHighSurrogate(line, limit - 1) ? limit - 1 : limit);
  const space = line.charAt(head.length) === ' ' ? head.length : head.lastIndexOf(' ');
  // A space far back is one between Chinese sentences, not between words.
  return `${(space > limit / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}

function isHighSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >>> 10 === 0x36;
}
