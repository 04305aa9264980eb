import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from './clause/finding';
import { analyse } from './engine';

const amendment = 'We may amend these Terms at any time without notice.';
const cap = 'Our total liability shall not exceed the fees you paid in the twelve months before the claim.';
const law = 'These Terms are governed by the laws of Singapore.';

const typesOf = (text: string) => analyse(text).findings.map(({ type }) => type);

/** The one finding of a type. */
function only(text: string, type: Finding['type']): Finding {
  const found = analyse(text).findings.filter((finding) => finding.type === type);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What holds for every analysis. */
function expectSound(text: string, { findings, coverage }: Analysis): void {
  for (const { start, end, quote, parts, facts, qualifiers } of findings) {
    expect(text.slice(start, end)).toBe(quote);
    expect(parts).toContainEqual({ start, end });
    expect(parts).toEqual([...parts].sort((a, b) => a.start - b.start));
    for (const part of parts) {
      expect(part.end).toBeGreaterThan(part.start);
      expect(part.end - part.start).toBeLessThanOrEqual(2000);
    }
    for (const read of [...facts, ...qualifiers]) expect(text.slice(read.start, read.end)).toBe(read.quote);
  }
  expect(findings).toEqual([...findings].sort((a, b) => a.start - b.start || a.end - b.end));
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  const unread = coverage.unread.reduce((sum, { count }) => sum + (count ?? 0), 0);
  expect(coverage.characters).toBe(text.length);
  expect(coverage.read + unread).toBe(text.length);
}

describe('traditional Chinese', () => {
  const text =
    '服務條款\n\n一、變更\n本公司得隨時修改本條款，無須另行通知。\n\n二、付款\n使用者逾期付款者，應按日支付欠款萬分之五之違約金。\n\n三、爭議\n雙方合意以臺灣臺北地方法院為第一審管轄法院。\n';

  test('is read like simplified, and quoted as written', () => {
    expect(analyse(text).title).toBe('服務條款');
    expect(only(text, 'unilateral-amendment').quote).toContain('本公司得隨時修改本條款');
    expect(only(text, 'penalty').facts).toMatchObject([{ kind: 'rate', value: 0.05, per: 'day' }]);
    expect(only(text, 'jurisdiction').facts).toMatchObject([{ place: '臺灣臺北地方法院', country: 'TW' }]);
    expectSound(text, analyse(text));
  });
});

describe('a heading that names whose rights follow', () => {
  const item = '对账户进行审核，并有权随时调整接口。';

  test('says who acts where a paragraph does not', () => {
    const typesUnder = (heading: string) => typesOf(`服务协议\n\n${heading}\n\n${item}\n\n我们提供服务，您付费。\n`);
    expect(typesUnder('一、我们的权利')).toContain('service-change');
    expect(typesUnder('一、您的权利')).not.toContain('service-change');
  });

  test('says nothing of a paragraph that names another', () => {
    const text = '服务协议\n\n一、您的权利和义务\n\n我们有权随时调整接口。\n';
    expect(typesOf(text)).toContain('service-change');
  });
});

describe('a finding', () => {
  test('says what, how grave, where, and in which section', () => {
    const text = `1. Changes\n\n1.1 ${amendment}\n\n2. Liability\n\n2.1 ${cap}\n`;
    const finding = only(text, 'unilateral-amendment');
    expect(finding).toMatchObject({ severity: 'high', section: '1.1' });
    expect(finding.quote).toContain(amendment);
    expect(finding.qualifiers.map(({ id }) => id)).toEqual(['at-any-time', 'no-notice']);
    expect(only(text, 'liability-cap')).toMatchObject({
      section: '2.1',
      facts: [{ kind: 'cap', basis: 'fees', months: 12 }],
    });
  });

  test('comes in the order of the text', () => {
    expect(typesOf(`${law} ${cap} ${amendment}`)).toEqual(['governing-law', 'liability-cap', 'unilateral-amendment']);
    expect(typesOf(`${amendment} ${cap} ${law}`)).toEqual(['unilateral-amendment', 'liability-cap', 'governing-law']);
  });

  test('one sentence may state clauses of two types', () => {
    const types = typesOf(
      'These Terms are governed by the laws of Singapore and its courts have exclusive jurisdiction.',
    );
    expect(types).toEqual(expect.arrayContaining(['governing-law', 'jurisdiction']));
  });

  test('is one for a section that states the clause twice, two for two sections', () => {
    const again = 'We reserve the right to revise the platform rules in our sole discretion.';
    const together = only(`1. ${amendment} ${again}`, 'unilateral-amendment');
    expect(together.parts).toHaveLength(2);
    const apart = analyse(`1. ${amendment}\n\n2. You pay.\n\n3. ${again}`).findings;
    expect(apart.filter(({ type }) => type === 'unilateral-amendment').map(({ section }) => section)).toEqual([
      '1',
      '3',
    ]);
  });

  test('has the words of the lead-in among its qualifiers', () => {
    const text =
      'We may, in our sole discretion and without notice, do the following:\n(1) amend these Terms;\n(2) send mail.';
    const { quote, qualifiers, severity } = only(text, 'unilateral-amendment');
    expect(quote).toContain('amend these Terms');
    expect(qualifiers.map(({ id }) => id)).toEqual(['sole-discretion', 'no-notice']);
    expect(severity).toBe('critical');
  });

  test('has no qualifier of another item of the same paragraph', () => {
    const text = 'We may: (a) refuse orders in our sole discretion; (b) amend these Terms.';
    expect(only(text, 'unilateral-amendment').qualifiers).toEqual([]);
  });

  test('has a part for the lead-in and for each item that completes it, and none for other items', () => {
    const items = ['(1) the annexes;', '(2) the rules of the platform;', '(3) the colour of the buttons.'];
    const text = `We may amend these Terms at any time, including:\n${items.join('\n')}`;
    const parts = only(text, 'unilateral-amendment').parts.map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['We may amend these Terms at any time, including:', items[0], items[1]]);
  });

  test('knows from the lead-in who acts in an item', () => {
    const item = '(1) fully indemnify the other side against all losses.';
    expect(typesOf(`If the rules are broken, you shall:\n${item}`)).toContain('indemnity');
    expect(typesOf(`If the rules are broken, we shall:\n${item}`)).not.toContain('indemnity');
  });

  test('is named after the part that binds, wherever it stands', () => {
    const talk = 'The decision of the arbitrator is final and binding on both parties.';
    const binding = 'Any dispute shall be finally settled by arbitration.';
    for (const text of [`17. ${talk} ${binding}`, `17. ${binding} ${talk}`]) {
      const finding = only(text, 'arbitration');
      expect(finding.parts).toHaveLength(2);
      expect(finding.quote).toContain(binding);
    }
  });

  test('is none for a heading', () => {
    expect(typesOf('9. Binding arbitration of disputes\n\nYou pay on time.')).toEqual([]);
    expect(typesOf('# We may amend these Terms at any time\n\nYou pay on time.')).toEqual([]);
  });

  test('reads the period that "the aforesaid period" points to', () => {
    const text =
      'We notify you of changes to the fees; you may object within five days. ' +
      'If you do not object within the aforesaid period, you are deemed to have accepted the change.';
    expect(only(text, 'deemed-acceptance').facts).toEqual([
      expect.objectContaining({ kind: 'period', value: 5, unit: 'day' }),
    ]);
  });

  test('goes by who is who in the document', () => {
    const rest = 'Acme may suspend access. Acme shall not be liable. Merchant shall pay. Merchant must comply.';
    const parties = 'This Agreement is between Acme Ltd ("Acme") and the merchant ("Merchant").';
    expect(typesOf(`${parties} ${rest} Acme may amend this Agreement.`)).toContain('unilateral-amendment');
    expect(typesOf(`${parties} ${rest} Merchant may amend this Agreement.`)).not.toContain('unilateral-amendment');
  });
});

describe('ids', () => {
  const id = only(amendment, 'unilateral-amendment').id;

  test.each([
    ['an edit before it', `You pay on time.\n\n${amendment}`],
    ['an edit behind it', `${amendment}\n\n${law}`],
    ['a number before it', `2.1 ${amendment}`],
    ['another line break in it', amendment.replace('Terms at', 'Terms\nat')],
    ['other white space in it', amendment.replaceAll(' ', '\u00a0 ')],
  ])('stay with %s', (_, text) => {
    expect(only(text, 'unilateral-amendment').id).toBe(id);
  });

  test('change with the words', () => {
    expect(only(amendment.replace('at any time', 'on Sundays'), 'unilateral-amendment').id).not.toBe(id);
  });

  test('the same words three times have three, the first that of the words alone', () => {
    const text = ['# Terms', ...['# Use', '# Fees', '# End'].map((heading) => `${heading}\n\n${amendment}`)].join(
      '\n\n',
    );
    const { findings } = analyse(text);
    expect(findings.map(({ type, section, quote }) => [type, section, quote])).toEqual(
      ['Use', 'Fees', 'End'].map((section) => ['unilateral-amendment', section, amendment]),
    );
    expect(findings[0]?.id).toBe(id);
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(3);
  });
});

describe('coverage', () => {
  const russian = 'Мы можем изменить настоящие условия в любое время без уведомления пользователя сервиса.';

  test('a block in a language that is not read is counted, the rest is read', () => {
    const text = `${amendment}\n\n${russian}\n\n${law}`;
    const analysis = analyse(text);
    expect(analysis.coverage).toEqual({
      characters: text.length,
      read: text.length - russian.length,
      unread: [{ reason: 'language', count: russian.length }],
    });
    expect(analysis.languages).toEqual(['en']);
    expect(analysis.findings.map(({ type }) => type)).toEqual(['unilateral-amendment', 'governing-law']);
  });

  test('what counts as not read is not read, words of a known language in it neither', () => {
    const mixed = `${russian.repeat(4)} ${amendment}`;
    const { coverage, findings } = analyse(`${law}\n\n${mixed}`);
    expect(coverage.unread).toEqual([{ reason: 'language', count: mixed.length }]);
    expect(findings.map(({ type }) => type)).toEqual(['governing-law']);
  });

  test('a text all in such a language is not read at all', () => {
    const { coverage, languages, findings } = analyse(`${russian}\n\n${russian}`);
    expect(coverage.unread).toEqual([{ reason: 'language', count: 2 * russian.length }]);
    expect(languages).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('both languages are read in one document', () => {
    const text = `${amendment}\n\n本协议适用中华人民共和国法律。`;
    const analysis = analyse(text);
    expect(analysis.languages).toEqual(['en', 'zh']);
    expect(analysis.coverage.unread).toEqual([]);
    expect(analysis.findings.map(({ type }) => type)).toEqual(['unilateral-amendment', 'governing-law']);
  });

  test.each(['', ' ', '\n\n\u3000\t'])('an empty text %j', (text) => {
    expect(analyse(text)).toEqual({
      title: null,
      effectiveDate: null,
      languages: [],
      findings: [],
      coverage: { characters: text.length, read: text.length, unread: [] },
    });
  });
});

/** How long the engine takes is for the benchmark to say; here it has to come to an end on a busy machine too. */
const patience = { timeout: 60_000 };

describe('hostile input', patience, () => {
  test.each([
    ['2 MB of one word', 'a'.repeat(2_000_000)],
    ['2 MB of one Han character', '可'.repeat(2_000_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['400,000 spaces', `We may${' '.repeat(400_000)}amend these Terms.`],
    ['a sentence of a megabyte', 'we may amend the terms and '.repeat(40_000)],
    ['a Chinese sentence of half a megabyte', '我们有权修改本协议，'.repeat(50_000)],
    ['50,000 items', 'We may:\n' + Array.from({ length: 50_000 }, (_, i) => `(${i}) amend these Terms;`).join('\n')],
    ['50,000 brackets', '('.repeat(50_000) + 'we may amend these Terms' + ')'.repeat(50_000)],
    ['half a megabyte of digits', '1,000.'.repeat(100_000)],
    ['200,000 possessives', "we's ".repeat(200_000)],
    ['the notation of the vocabularies', `${'(a|b|)'.repeat(20_000)} * * * We may amend these Terms.`],
    ['a party named like it', 'Acme (*|) Ltd ("A(c|*") may amend these Terms. '.repeat(1000)],
    ['half characters', '\ud83d We may \udc00 amend these Terms. \ud83d'],
    ['control characters', '\u0000We may\u0000 amend \u202ethese\u200b Terms.\u0000'],
  ])('%s', (_, text) => {
    expectSound(text, analyse(text));
  });

  test('markup in a text is text', () => {
    const text = '<script>alert("x")</script> We may <b onclick="x()">amend</b> these Terms &amp; rules.';
    const finding = only(text, 'unilateral-amendment');
    expect(finding.quote).toContain('<b onclick="x()">amend</b>');
    expectSound(text, analyse(text));
  });

  test('words thrown together at random', () => {
    const words =
      'we you may 我们 有权 修改 本协议 ， 。 ; : . ( ) “ ” amend these Terms fees 5 days US$ \n 1. (1) 十三、 ＭＡＹ'.split(
        ' ',
      );
    let seed = 1;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 80 }, () => words[next() % words.length]).join(' ');
      expectSound(text, analyse(text));
    }
  });
});

describe('the seeds', patience, () => {
  const folder = new URL('../seeds/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

  test('there are some', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('%s: sound, found in, and the same each time', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const analysis = analyse(text);
    expectSound(text, analysis);
    expect(analysis.findings.length).toBeGreaterThan(5);
    expect(analysis.title).not.toBeNull();
    expect(analyse(text)).toEqual(analysis);
  });
});
