import { afterEach, describe, expect, test } from 'vitest';
import { collect, collectInSlices } from './collect';

afterEach(() => document.body.replaceChildren());

function textOf(html: string): string {
  document.body.innerHTML = html;
  return collect(document.body).text;
}

/** What the ranges of some words hold, joined. */
function painted(html: string, words: string): string[] {
  document.body.innerHTML = html;
  const collected = collect(document.body);
  const start = collected.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return collected.rangesOf(start, start + words.length).map(String);
}

describe('text as rendered', () => {
  test.each([
    ['blocks stand apart', '<h2>Fees</h2><p>You pay.</p><div>At once.</div>', 'Fees\n\nYou pay.\n\nAt once.'],
    ['white space collapses', '<p>\n  You   shall\n\tpay. </p>', 'You shall pay.'],
    ['inline elements join', '<p>in<b>dem</b>nify <i> and</i> <u>hold</u></p>', 'indemnify and hold'],
    ['a line break is a line break', '<p>one<br>two</p>', 'one\ntwo'],
    ['two line breaks make a block', '<p>one<br><br>two</p>', 'one\n\ntwo'],
    ['preformatted text keeps its lines', '<pre>1. A\n   b\n\n2. C</pre>', '1. A\n   b\n\n2. C'],
    ['style can keep lines', '<div style="white-space:pre-line">one\n two\n\nthree</div>', 'one\ntwo\n\nthree'],
    ['style makes blocks', '<p><span style="display:block">one</span><span>two</span></p>', 'one\n\ntwo'],
    ['no-break spaces stay', '<p>US$&nbsp;5</p>', 'US$\u00a05'],
    ['text right in the body counts', 'one<p>two</p>three', 'one\n\ntwo\n\nthree'],
    ['markup inside text is text', '<p>&lt;b&gt;x&lt;/b&gt;</p>', '<b>x</b>'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>a</li><li>b</li></ol>', '1. a\n\n2. b'],
    ['start and value', '<ol start="4"><li>a</li><li value="9">b</li><li>c</li></ol>', '4. a\n\n9. b\n\n10. c'],
    ['letters', '<ol type="a" start="26"><li>a</li><li>b</li></ol>', '(z) a\n\n(aa) b'],
    ['Roman numerals', '<ol style="list-style:upper-roman" start="4"><li>a</li></ol>', '(IV) a'],
    ['nested lists', '<ol><li>a<ol type="i"><li>b</li></ol></li><li>c</li></ol>', '1. a\n\n(i) b\n\n2. c'],
    ['bullets', '<ul><li>a</li></ul>', '- a'],
    ['a paragraph in an item', '<ol><li><p>a</p><p>b</p></li></ol>', '1. a\n\nb'],
    ['an empty item', '<ol><li></li><li>b</li></ol><p>c</p>', '2. b\n\nc'],
    ['a list right in an item', '<ol><li><ol type="a"><li>b</li></ol></li></ol>', '1. (a) b'],
    ['no number where the style has none', '<ol style="list-style:none"><li>a</li></ol>', 'a'],
    ['no second number', '<ol><li>1.1 a</li><li>(b) b</li></ol>', '1.1 a\n\n(b) b'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('tables', () => {
  test('a row is a line, its cells apart by tabs', () => {
    expect(textOf('<table><tr><th>Plan</th><th>Fee</th></tr><tr><td>A</td><td>5%</td></tr></table>')).toBe(
      'Plan\tFee\n\nA\t5%',
    );
  });

  test('a cell may hold blocks, and be empty', () => {
    expect(
      textOf(
        '<table><tr><td><p>A</p></td><td></td><td><p>5%</p><p>7%</p></td></tr><tr><td></td><td>B</td></tr></table>',
      ),
    ).toBe('A\t5%\n\n7%\n\nB');
  });
});

describe('what is left out', () => {
  test.each([
    ['code', '<script>a</script><style>a</style><noscript>a</noscript><template>a</template><p>b</p>'],
    [
      'menus and page furniture',
      '<nav>a</nav><footer>a</footer><aside>a</aside><div role="navigation">a</div><p>b</p>',
    ],
    [
      'controls',
      '<button>a</button><input value="a"><select><option>a</option></select><textarea>a</textarea><p>b</p>',
    ],
    ['what is not displayed', '<p hidden>a</p><p style="display:none">a</p><p>b</p>'],
    ['what is invisible', '<p style="visibility:hidden">a</p><p>b</p>'],
    ['ornaments', '<p><span aria-hidden="true">a</span>b</p>'],
  ])('%s', (_, html) => {
    expect(textOf(html)).toBe('b');
  });

  test.each([
    ['closed details', '<details><summary>a</summary><p>b</p></details>', 'a\n\nb'],
    ['notes and ends inside the text', '<main><aside>a</aside><footer>b</footer></main>', 'a\n\nb'],
    ['visible in invisible', '<div style="visibility:hidden">x<p style="visibility:visible">a</p></div>', 'a'],
    ['headings that fold', '<h3><button>a</button></h3><p>b</p>', 'a\n\nb'],
    ['what a dialog hides from screen readers only', '<div aria-hidden="true"><p>a</p></div>', 'a'],
  ])('but not %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('a long text in a read-only field is read', () => {
    const agreement = 'You shall pay. '.repeat(40).trim();
    document.body.innerHTML = `<p>a</p><textarea readonly>${agreement}</textarea><p>b</p>`;
    const collected = collect(document.body);
    expect(collected.text).toBe(`a\n\n${agreement}\n\nb`);
    expect(collected.rangesOf(3, 3 + agreement.length)).toEqual([]);
  });
});

describe('a long text in a field', () => {
  const agreement = 'You shall pay. '.repeat(40).trim();

  test.each([
    ['that is shut off with its form', `<fieldset disabled><textarea></textarea></fieldset>`, ''],
    ['that holds what the page put there', `<textarea>${agreement}</textarea>`, agreement],
  ])('%s is read', (_, html, before) => {
    document.body.innerHTML = html;
    const field = document.querySelector('textarea')!;
    expect(field.value).toBe(before);
    if (before === '') field.value = agreement;
    expect(collect(document.body).text).toBe(agreement);
  });

  test('that somebody has written is not', () => {
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea')!.value = agreement;
    expect(collect(document.body).text).toBe('');
  });
});

describe('the way back to the page', () => {
  test('words split over elements are one range', () => {
    expect(painted('<p>You <b>shall</b> pay <i>at once</i>.</p>', 'shall pay at')).toEqual(['shall pay at']);
  });

  test('collapsed white space is no obstacle', () => {
    expect(painted('<p>You\n   shall\n   <b> pay</b></p>', 'You shall pay')).toEqual(['You\n   shall\n    pay']);
  });

  test('no range runs over what was left out', () => {
    expect(painted('<p>You shall <button>?</button>pay <span hidden>never</span>at once.</p>', 'shall pay at')).toEqual(
      ['shall ', 'pay ', 'at'],
    );
  });

  test('list numbers have no range', () => {
    expect(painted('<ol><li>You pay.</li></ol>', '1. You')).toEqual(['You']);
  });

  test('blocks, lines and cells have ranges of their own', () => {
    expect(painted('<p>one<br>two</p><p>three</p>', 'one\ntwo\n\nthree')).toEqual(['one', 'two', 'three']);
  });

  test('text that has changed since has none', () => {
    document.body.innerHTML = '<p>You shall pay.</p><p>At once.</p>';
    const collected = collect(document.body);
    document.querySelector('p')!.firstChild!.nodeValue = 'You may go.!!';
    expect(collected.rangesOf(0, 14)).toEqual([]);
    expect(collected.rangesOf(16, 24).map(String)).toEqual(['At once.']);
    document.body.lastElementChild!.remove();
    expect(collected.rangesOf(16, 24)).toEqual([]);
  });

  test('a place in the page leads to its offset', () => {
    document.body.innerHTML = '<p>\n  You <b>shall</b> pay.</p><nav>menu</nav>';
    const collected = collect(document.body);
    expect(collected.text).toBe('You shall pay.');
    expect(collected.offsetOf(document.querySelector('b')!.firstChild!, 2)).toBe(6);
    expect(collected.offsetOf(document.querySelector('p')!.firstChild!, 3)).toBe(0);
    expect(collected.offsetOf(document.querySelector('nav')!.firstChild!, 1)).toBeNull();
  });

  test('every character of a tangled page leads back to itself', () => {
    document.body.innerHTML =
      '<main><h1>Terms</h1>x<p> a <b>b<!-- c --> </b> d</p><ol><li>e<br> f</li></ol><table><tr><td>g<td> h</table><pre>i\n j</pre></main>';
    const collected = collect(document.body);
    for (let at = 0; at < collected.text.length; at++) {
      const back = collected
        .rangesOf(at, at + 1)
        .map(String)
        .join('');
      if (back !== '') expect(back.replace(/\s/, ' ')).toBe(collected.text[at]!.replace(/\s/, ' '));
      else expect('\n\t1. '.includes(collected.text[at]!)).toBe(true);
    }
  });
});

describe('bounds', () => {
  test('a very deep page is read', () => {
    let inner: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'deep';
    expect(collect(document.body).text).toBe('deep');
  });

  test('text beyond a million characters is cut, and how much is said', () => {
    document.body.append('x'.repeat(1_000_100), document.createElement('p'), 'yy');
    const collected = collect(document.body);
    expect(collected.text.length).toBe(1_000_000);
    expect(collected.unread).toEqual([{ reason: 'too-long', count: 102 }]);
  });

  test('in slices it reads the same', async () => {
    document.body.innerHTML = '<p>You <b>shall</b> pay.</p>'.repeat(3_000);
    const collected = await collectInSlices(document.body, new AbortController().signal);
    expect(collected.text).toBe(collect(document.body).text);
  });

  test('a signal that ends stops it', async () => {
    document.body.innerHTML = '<p>a</p>'.repeat(100);
    await expect(collectInSlices(document.body, AbortSignal.abort('gone'))).rejects.toBe('gone');
  });

  test('the page stays as it was', () => {
    document.body.innerHTML = '<details><summary>a</summary><p class="x">b</p></details><ol><li>c</li></ol>';
    const before = document.documentElement.outerHTML;
    collect(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('a document without a view is read by names and attributes', () => {
  const page = new DOMParser().parseFromString(
    '<h1>T</h1><p hidden>x</p><p style="display: none">x</p><ol><li>a</li></ol><table><tr><td>b<td>c</table><pre>d\ne</pre>',
    'text/html',
  );
  const collected = collect(page);
  expect(collected.text).toBe('T\n\n1. a\n\nb\tc\n\nd\ne');
  expect(collected.title).toBe('T');
});
