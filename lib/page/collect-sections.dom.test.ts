import { afterEach, describe, expect, test } from 'vitest';
import { collect } from './collect';

afterEach(() => document.body.replaceChildren());

function textOf(html: string): string {
  document.body.innerHTML = html;
  return collect(document.body).text;
}

const clause = 'We may change the fees at any time in our sole discretion, and you shall pay them within 10 days.';
const agreement = Array.from({ length: 20 }, (_, index) => `<p>${index + 1}. ${clause}</p>`).join('');

describe('sections folded away are read', () => {
  test.each([
    ['in closed details', `<details><summary>Fees</summary><p>${clause}</p></details>`],
    ['until somebody looks for them', `<h2>Fees</h2><div hidden="until-found"><p>${clause}</p></div>`],
    ['under a heading', `<h2>Fees</h2><div style="display:none"><p>${clause}</p></div>`],
    [
      'under what can be clicked',
      `<div style="cursor:pointer">Fees</div><div style="display:none"><p>${clause}</p></div>`,
    ],
    [
      'by a control elsewhere',
      `<p>Fees</p><p>${'x'.repeat(9)}</p><div id="fees" hidden><p>${clause}</p></div><button aria-controls="fees">+</button>`,
    ],
    [
      'by being invisible, under a heading',
      `<h3><button aria-expanded="false">Fees</button></h3><div style="visibility:hidden;height:0"><div><p>${clause}</p></div></div>`,
    ],
    [
      'by being invisible, by the control before what wraps it',
      `<div role="button" aria-controls="fees">Fees</div><div><div id="fees" style="visibility:hidden"><p>${clause}</p></div></div>`,
    ],
    ['in a tab', `<p>Fees</p><div role="tabpanel" hidden><p>${clause}</p></div>`],
  ])('%s', (_, html) => {
    expect(textOf(html)).toMatch(/^Fees\n\n/);
    expect(textOf(html)).toContain(clause);
  });

  test.each([
    ['what is kept in reserve', `<p>a</p><div hidden><p>${clause}</p></div>`],
    ['what is invisible and nothing opens', `<p>a</p><div style="visibility:hidden"><p>${clause}</p></div>`],
    [
      'a section in what is invisible as a whole',
      `<p>a</p><div style="visibility:hidden"><h3>Fees</h3><div><p>${clause}</p></div></div>`,
    ],
    ['an invisible hint', '<h2>a</h2><div style="visibility:hidden">Click to open</div>'],
    ['a closed dialog', `<h2>a</h2><dialog><p>${clause}</p></dialog>`],
    [
      'a menu under its button',
      `<h2>a</h2><div hidden>${'<a href="/x">Pricing and plans for teams</a> '.repeat(6)}</div>`,
    ],
    ['a hint', '<h2>a</h2><div hidden>Click to open</div>'],
  ])('but not %s', (_, html) => {
    expect(textOf(html)).toBe('a');
  });
});

describe('boxes over the page', () => {
  test('an agreement in an open dialog is read', () => {
    document.body.innerHTML = `<dialog><p>${clause}</p><button>Agree</button></dialog>`;
    document.querySelector('dialog')!.showModal();
    expect(collect(document.body).text).toBe(clause);
  });

  test('what asks about cookies is left out', () => {
    const banner = '<p>We use cookies. See our Cookie Policy.</p><button>Accept</button>';
    expect(textOf(`<p>a</p><div style="position:fixed">${banner}</div>`)).toBe('a');
    expect(textOf(`<p>a</p><div role="dialog">${banner}</div>`)).toBe('a');
  });

  test('an agreement in such a box is not, though it mentions cookies', () => {
    expect(
      textOf(`<div style="position:fixed">${agreement}<p>We use cookies.</p><button>Accept</button></div>`),
    ).toContain('20. We may');
  });
});

describe('what is around the text', () => {
  const link = (words: string) => `<a href="/x">${words}</a>`;

  test.each([
    ['a menu of links', `<div>${link('Home')} ${link('Pricing')} ${link('Blog')}</div>`],
    ['a table of contents', `<ol><li>${link('Fees')}</li><li>${link('Term')}</li><li>${link('Disputes')}</li></ol>`],
    ['a footer', '<footer><p>© 2026 Example Ltd, 1 Main Street, Dublin</p></footer>'],
    ['words for screen readers only', '<p style="position:absolute;clip-path:inset(50%)">Skip</p>'],
  ])('%s is left out', (_, html) => {
    expect(textOf(`${html}<p>b</p>`)).toBe('b');
  });

  test('a list of links that a sentence announces is part of it', () => {
    const list = `<ul><li>${link('Fee Rules')}</li><li>${link('API Rules')}</li><li>${link('Privacy')}</li></ul>`;
    expect(textOf(`<p>These Terms include the following documents:</p>${list}`)).toBe(
      'These Terms include the following documents:\n\n- Fee Rules\n\n- API Rules\n\n- Privacy',
    );
  });

  test.each(['footer', 'aside', 'nav'])('an agreement in a %s is read', (name) => {
    expect(textOf(`<p>a</p><${name}>${agreement}</${name}>`)).toContain('20. We may');
  });

  test('a clause with links in it is read', () => {
    expect(textOf(`<p>See ${link('a')}, ${link('b')} and ${link('c')}, which are part of this Agreement.</p>`)).toBe(
      'See a, b and c, which are part of this Agreement.',
    );
  });
});

describe('pages of all kinds', () => {
  test('XHTML', () => {
    const page = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>a<br/>b</p><ol><li>c</li></ol><![CDATA[d]]></body></html>',
      'application/xhtml+xml',
    );
    expect(collect(page).text).toBe('a\nb\n\n1. c\n\nd');
  });

  test('tables made by style, and by roles', () => {
    expect(
      textOf(
        '<div style="display:table"><div style="display:table-row"><div style="display:table-cell">A</div><div style="display:table-cell">5%</div></div></div>',
      ),
    ).toBe('A\t5%');
    expect(
      textOf(
        '<div role="table"><div role="row" style="display:flex"><div role="cell">A</div><div role="cell">5%</div></div></div>',
      ),
    ).toBe('A\t5%');
    expect(textOf('<div><div style="display:table-cell">A</div><div style="display:table-cell">5%</div></div>')).toBe(
      'A\t5%',
    );
  });

  test('definitions, right-to-left and unselectable text, and text of two languages', () => {
    expect(textOf('<dl><dt>Fee</dt><dd>What you pay.</dd></dl>')).toBe('Fee\n\nWhat you pay.');
    expect(textOf('<p dir="rtl" style="user-select:none">Terms الشروط</p><p lang="zh">费用</p>')).toBe(
      'Terms الشروط\n\n费用',
    );
  });

  test('a word that may be parted is whole, and leads back to its letters', () => {
    document.body.innerHTML = '<p>\u200b</p><p>You shall in\u00addem\u200bnify<wbr> us.</p>';
    const collected = collect(document.body);
    expect(collected.text).toBe('You shall indemnify us.');
    expect(collected.rangesOf(10, 19).map(String)).toEqual(['in\u00addem\u200bnify']);
  });

  test.each(['del', 's', 'strike'])('what is struck out (<%s>) is no part of the agreement', (tag) => {
    document.body.innerHTML = `<p>We may <${tag}>not</${tag}> terminate it.</p><${tag}><p>You pay.</p></${tag}>`;
    const collected = collect(document.body);
    expect(collected.text).toBe('We may terminate it.');
    expect(collected.rangesOf(0, 16).map(String).join('')).toBe('We may terminate');
  });

  test.each(['\u200c', '\u200d', '\u200e', '\u2062', '\u202c', '\u034f', '\ufe0f'])(
    'a word with an unseen character in it is whole (%j)',
    (unseen) => {
      document.body.innerHTML = `<p>You shall indem${unseen}nify us.</p>`;
      expect(collect(document.body).text).toBe('You shall indemnify us.');
    },
  );
});
