import { seedText } from '../../../seeds/serve';

/** Agreements on pages made to be hard to read: what stands around the seed's text differs. */
export function hostilePages(): Record<string, string> {
  const text = seedText('shopline-en').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
  return {
    '10 MB of text': page(paragraphs.repeat(Math.ceil(10_000_000 / paragraphs.length))),
    '200,000 nodes': page(paragraphs + '<p>' + '<b>a</b> '.repeat(100_000) + '</p>'),
    'nesting of 5,000': page('<div>'.repeat(5_000) + paragraphs + '</div>'.repeat(5_000)),
    'a word of 5 MB': page(`${paragraphs}<p>${'a'.repeat(5_000_000)}</p>`),
  };
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>Developer Agreement</title><h1>Developer Agreement</h1>${body}</html>`;
}
