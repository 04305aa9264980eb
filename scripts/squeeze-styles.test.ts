import { expect, test } from 'vitest';
import { squeezed } from './squeeze-styles';

test('takes out what only people need, and leaves what parts words', () => {
  const source = `const styles = css\`
    /* Why: it's so. */
    a > b:not(.c)  .d,
    e {
      width: calc(1px + 2 * var(--x));
      font: 400 var(--text) / 1.4 'Two Words', serif;
    }
  \`;`;
  expect(squeezed(source)).toBe(
    "const styles = css`a > b:not(.c) .d,e{width: calc(1px + 2 * var(--x));font: 400 var(--text) / 1.4 'Two Words',serif;}`;",
  );
});

test('keeps sheets that stand in others', () => {
  expect(squeezed('css`\n  ${tokens} ${base}\n  a { b: ${c}; }\n`')).toBe('css`${tokens}${base}a{b: ${c};}`');
});

test('touches no other template', () => {
  const source = 'html`<p>\n  a {b}  ; c\n</p>`; const x = `  ${y}  `;';
  expect(squeezed(source)).toBe(source);
});
