import { afterEach, describe, expect, test } from 'vitest';
import { mayBeAgreement } from './may-be-agreement';

const seeds = import.meta.glob<string>('../../seeds/*.txt', { query: '?raw', import: 'default', eager: true });

afterEach(() => document.body.replaceChildren());

/** Whether the page would be looked at more closely if these were its paragraphs. */
function passes(lines: string[]): boolean {
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    document.body.append(paragraph);
  }
  return mayBeAgreement(document);
}

describe('mayBeAgreement', () => {
  test.each(Object.entries(seeds))('lets %s pass', (_, text) => {
    expect(passes(text.split('\n'))).toBe(true);
  });

  test('lets the first lines of an agreement pass', () => {
    expect(passes(seeds['../../seeds/shopline-en.txt']!.split('\n').slice(0, 60))).toBe(true);
  });

  test.each([
    ['no text', ''],
    ['a recipe', 'Tomatoes want sun, water and a sheltered place; pinch out the side shoots every week.'],
    ['a link to the terms', 'By signing up you agree to our Terms of Service and our Privacy Policy.'],
    ['news with one legal word', 'The company denied liability, and the talks were terminated on Monday.'],
    ['Chinese news', '消费者协会表示,平台责任不清,将继续关注不公平格式条款问题,并公布典型案例。'],
  ])('holds back %s', (_, text) => {
    expect(passes([text])).toBe(false);
  });

  const terms = seeds['../../seeds/weixin-en.txt']!;

  test('sees what stands in frames and open shadow roots, nested ones too', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(terms);
    expect(mayBeAgreement(document)).toBe(true);
    document.body.replaceChildren();
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    const shadow = inner.attachShadow({ mode: 'open' });
    expect(mayBeAgreement(document)).toBe(false);
    shadow.append(terms);
    expect(mayBeAgreement(document)).toBe(true);
  });

  test('sees the shadow roots of custom elements on a page with many elements', () => {
    document.body.innerHTML = '<nav>' + '<b>tomato</b>'.repeat(1_000) + '</nav><terms-page></terms-page>';
    document.querySelector('terms-page')!.attachShadow({ mode: 'open' }).append(terms);
    expect(mayBeAgreement(document)).toBe(true);
  });

  test('is not led astray by code', () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify(terms));
    document.body.append(script, 'The company denied liability.');
    expect(mayBeAgreement(document)).toBe(false);
    document.body.append(terms);
    expect(mayBeAgreement(document)).toBe(true);
  });

  test('takes the words of all frames together', () => {
    for (const words of ['Termination', 'Liability', 'Confidential', 'Intellectual Property']) {
      document.body.appendChild(document.createElement('iframe')).contentDocument!.body.append(words);
      expect(mayBeAgreement(document)).toBe(words === 'Intellectual Property');
    }
  });

  test('leaves what is too long to be searched to the sniffer', () => {
    const list = document.createElement('ul');
    list.innerHTML = '<li>tomato'.repeat(20_001);
    document.body.append(list);
    expect(mayBeAgreement(document)).toBe(true);
    document.body.replaceChildren('tomato '.repeat(150_000));
    expect(mayBeAgreement(document)).toBe(true);
    document.body.replaceChildren('tomato '.repeat(100_000));
    expect(mayBeAgreement(document)).toBe(false);
  });
});
