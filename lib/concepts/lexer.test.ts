import { describe, expect, test } from 'vitest';
import { fold, foldToCodes } from '../text/fold';
import type { Concept } from './english';
import { Lexer } from './lexer';
import type { Token } from './token';
import { TokenList } from './token-list';

const lexer = new Lexer({ platform: ['SHOPLINE', 'Acme (Asia) Ltd', '甲方'], you: ['Developer', '乙方'] });

const languageOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

function lexFrom(text: string, start: number, by = lexer): Token[] {
  const tokens = new TokenList();
  by.lex(foldToCodes(text), start, text.length, languageOf(text), tokens);
  return tokens.slice({ from: 0, to: tokens.length });
}

const lex = (text: string, by = lexer) => lexFrom(text, 0, by);

/** Who acts at the first mention of a concept; `undefined` when the text has none. */
function actorAt(text: string, concept: Concept): Token['actor'] | undefined {
  return lex(text).find((token) => token.concept === concept)?.actor;
}

const wordsOf = (text: string, concept: Concept) =>
  lex(text)
    .filter((token) => token.concept === concept)
    .map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  test('of each concept the longest phrase at a place counts', () => {
    expect(wordsOf('the applicable terms and conditions', 'rules')).toEqual(['applicable terms and conditions']);
  });

  test('concepts of shorter phrases at the same place count as well', () => {
    expect(wordsOf('You may terminate it', 'stopUse')).toEqual(['may terminate']);
    expect(wordsOf('You may terminate it', 'may')).toEqual(['may']);
  });

  test('a shield takes all of its words: none of them means anything else', () => {
    expect(wordsOf('We will not be liable.', 'notLiable')).toEqual(['will not be liable']);
    expect(wordsOf('We will not be liable.', 'liability')).toEqual([]);
  });

  test('words that look like a concept and are none', () => {
    expect(wordsOf('this Agreement (as amended)', 'amend')).toEqual([]);
    expect(wordsOf('in a small claims court', 'court')).toEqual([]);
    expect(wordsOf('in a small claims court', 'nothing')).toEqual([]);
    expect(wordsOf('in a court', 'court')).toEqual(['court']);
    expect(wordsOf('您应提交可靠的资料', 'may')).toEqual([]);
    expect(wordsOf('您可提交资料', 'may')).toEqual(['可']);
  });

  test('words inside a longer phrase that is no shield keep their meaning', () => {
    expect(wordsOf('an early termination of liability cap', 'terminate')).toEqual(['termination']);
    expect(wordsOf('without prior notice', 'noNotice')).toEqual(['without prior notice']);
    expect(wordsOf('without prior notice', 'notice')).toEqual([]);
  });

  test('traditional characters mean what the simplified ones do', () => {
    expect(wordsOf('甲方得隨時終止本協議', 'terminate')).toEqual(['終止']);
    expect(actorAt('甲方不負任何責任', 'notLiable')).toBe('platform');
  });

  test('no phrase reaches across a sign', () => {
    expect(wordsOf('We may act without, notice being given', 'noNotice')).toEqual([]);
    expect(wordsOf('我们可通知。知悉', 'notice')).toEqual(['通知']);
  });

  test('a wildcard stands for one word of the text', () => {
    expect(wordsOf('these Supplier Terms apply', 'agreement')).toContain('these Supplier Terms');
  });

  test('"not" behind may, must or will makes it mayNot', () => {
    for (const text of ['You may not copy it', 'You shall not copy it', 'You must not copy it'])
      expect(wordsOf(text, 'mayNot'), text).toHaveLength(1);
    expect(wordsOf('You may copy it', 'mayNot')).toEqual([]);
    expect(wordsOf('You may, not only once, copy it', 'mayNot')).toEqual([]);
    expect(wordsOf('您不得复制', 'mayNot')).toEqual(['不得']);
  });

  test('whole words only, in English', () => {
    expect(wordsOf('dismayed weekends usury', 'may')).toEqual([]);
    expect(wordsOf('weekend bus', 'platform')).toEqual([]);
  });
});

describe('names of the parties', () => {
  test('as the document writes them, with and without plural, in any case', () => {
    expect(wordsOf('SHOPLINE and Shopline', 'platform')).toEqual(['SHOPLINE', 'Shopline']);
    expect(wordsOf('a Developer or Developers', 'you')).toEqual(['Developer', 'Developers']);
    expect(wordsOf('甲方、乙方', 'platform')).toEqual(['甲方']);
  });

  test('a name with brackets in it is read literally, not as notation', () => {
    expect(wordsOf('Acme', 'platform')).toEqual([]);
    expect(wordsOf('Acme Asia Ltd may', 'platform')).toEqual(['Acme Asia Ltd']);
    const { length } = 'Foo big Baz';
    expect(lex('Foo big Baz', new Lexer({ platform: ['Foo * Baz', 'Foo (big | Baz'], you: [] }))).toMatchObject([
      { concept: 'platform', start: 0, end: length },
    ]);
    expect(lex('Foo big Baz', new Lexer({ platform: ['Foo * Baz'], you: [] }))).toEqual([]);
  });

  test('a name counts as a party where a longer phrase begins with it', () => {
    const tokens = lex('由用户自行承担', new Lexer({ platform: [], you: ['用户'] }));
    expect(tokens.find(({ concept }) => concept === 'you')).toMatchObject({ start: 1, end: 3, agent: true });
    expect(tokens.find(({ concept }) => concept === 'bear')?.actor).toBe('you');
  });

  test('a law means nothing of its own', () => {
    const names = { own: [], others: [], laws: ['《商务规则法'] };
    const concepts = lex('遵守《商务规则法》', new Lexer({ platform: [], you: [] }, names)).map(
      ({ concept }) => concept,
    );
    expect(concepts).toContain('lawWord');
    expect(concepts).not.toContain('rules');
  });

  test('a name of another document means nothing', () => {
    expect(lex('SHOPLINE', new Lexer({ platform: [], you: [] }))).toEqual([]);
  });
});

describe('who acts', () => {
  test.each([
    ['We may amend it', 'amend', 'platform'],
    ['You may amend it', 'amend', 'you'],
    ['Either party may amend it', 'amend', 'either'],
    ['Third parties may amend it', 'amend', 'thirdParty'],
    ['It is amended', 'amend', null],
    ['If you are late, SHOPLINE may amend it', 'amend', 'platform'],
    ['If SHOPLINE asks, Developer shall amend it', 'amend', 'you'],
    ['甲方有权修改', 'amend', 'platform'],
    ['乙方应修改', 'amend', 'you'],
    ['如乙方违约，甲方有权修改', 'amend', 'platform'],
  ] as const)('the nearest subject before it: %s', (text, concept, actor) => {
    expect(actorAt(text, concept)).toBe(actor);
  });

  test.each([
    ['We give to you what we amend', 'amend', 'platform'],
    ['We notify you and amend it', 'amend', 'platform'],
    ['SHOPLINE may, against Developer, amend it', 'amend', 'platform'],
    ['甲方有权向乙方通知并修改', 'amend', 'platform'],
    ['甲方有权要求乙方修改', 'amend', 'platform'],
    ['甲方有权自行或委托第三方修改', 'amend', 'platform'],
    ['甲方有权删除乙方账号并修改', 'amend', 'platform'],
    ['甲方可将乙方账号修改', 'amend', 'platform'],
  ] as const)('an object is no subject: %s', (text, concept, actor) => {
    expect(actorAt(text, concept)).toBe(actor);
  });

  test.each([
    ['Our rules may change', 'amend', null],
    ["SHOPLINE's partners may amend it", 'amend', null],
    ['SHOPLINE Data may be amended', 'amend', null],
    ['SHOPLINE, data in hand, may amend it', 'amend', 'platform'],
    ['SHOPLINE’s partners may amend it', 'amend', null],
    ['We set prices; your app may change', 'amend', 'platform'],
    ['We store it and may amend it', 'amend', 'platform'],
    ['甲方的规则变更', 'amend', null],
    ['乙方应知悉甲方平台规则并修改', 'amend', 'you'],
  ] as const)('an owner is no subject: %s', (text, concept, actor) => {
    expect(actorAt(text, concept)).toBe(actor);
  });

  test.each([
    ['甲方有权判断乙方发布的内容并修改', 'amend', 'platform'],
    ['甲方有权了解乙方使用甲方网站的目的并修改', 'amend', 'platform'],
    ['甲方有权处罚，乙方发布的内容应修改', 'amend', 'you'],
    ['甲方同意如乙方发布的内容修改', 'amend', 'you'],
    ['乙方利用甲方内容时应修改', 'amend', 'you'],
    ['乙方借助甲方接口修改', 'amend', 'you'],
    ['乙方使用甲方网站应修改', 'amend', 'you'],
    ['甲方将对违规乙方修改', 'amend', 'platform'],
    ['甲方有权对违反规则的乙方修改', 'amend', 'platform'],
    ['甲方对乙方或第三方不修改', 'amend', 'platform'],
  ] as const)('who acts only in a clause within a Chinese clause is no subject of it: %s', (text, concept, actor) => {
    expect(actorAt(text, concept)).toBe(actor);
  });

  test.each([
    ['甲方发现乙方违规的，有权修改', 'platform'],
    ['甲方合理怀疑乙方可能违规，或发现可疑交易的，有权修改', 'platform'],
    ['甲方确认乙方违约后，将修改', 'platform'],
    ['甲方发现乙方违规，可能修改', 'you'],
    ['甲方发现乙方违规的，乙方应修改', 'you'],
    ['甲方发现乙方将修改', 'you'],
    ['甲方接到投诉乙方侵权的，可修改', 'platform'],
    ['If SHOPLINE finds that Developer is late, it may amend it', 'platform'],
    ['If SHOPLINE finds that Developer is late, Developer may amend it', 'you'],
    ['If SHOPLINE asks, Developer may stay, but if it may not, it will amend it', 'you'],
  ] as const)('who found out something acts again behind it: %s', (text, actor) => {
    expect(actorAt(text, 'amend')).toBe(actor);
  });

  test('the agent of an English passive is marked and acts on nothing that follows', () => {
    const tokens = lex('The fee is set by SHOPLINE and may be amended');
    expect(tokens.find(({ concept }) => concept === 'platform')).toMatchObject({ agent: true });
    expect(tokens.find(({ concept }) => concept === 'amend')?.actor).toBeNull();
    expect(lex('SHOPLINE may amend').find(({ concept }) => concept === 'platform')?.agent).toBe(false);
  });

  test.each([
    ['乙方对后果（包括甲方遭受的损失）修改', 'amend', 'you'],
    ['甲方（乙方除外）有权修改', 'amend', 'platform'],
    ['本服务（甲方提供）修改', 'amend', 'platform'],
    ['乙方应配合（见附件），甲方有权修改', 'amend', 'platform'],
  ] as const)('who acts within Chinese brackets does not act behind them: %s', (text, concept, actor) => {
    expect(actorAt(text, concept)).toBe(actor);
  });

  test('由 marks who acts in what follows; 被 does not', () => {
    expect(lex('费用由甲方承担').find(({ concept }) => concept === 'platform')).toMatchObject({ agent: true });
    expect(actorAt('费用由乙方承担', 'bear')).toBe('you');
    expect(actorAt('费用被乙方变更', 'amend')).toBeNull();
  });

  test('the first of two that act together stands for both', () => {
    expect(actorAt('SHOPLINE and the interface provider may amend it', 'amend')).toBe('platform');
    expect(actorAt('甲方及接口提供者有权修改', 'amend')).toBe('platform');
    expect(actorAt('甲方或甲方指定的第三方有权修改', 'amend')).toBe('platform');
    expect(actorAt('甲方及其授权的第三方可修改', 'amend')).toBe('platform');
    expect(actorAt('SHOPLINE may set the prices and the interface provider may amend them', 'amend')).toBe(
      'thirdParty',
    );
  });

  test('the second of two objects is an object as well', () => {
    expect(actorAt('SHOPLINE reports to Developer or third parties and amends it', 'amend')).toBe('platform');
  });
});

describe('offsets', () => {
  test.each([
    '“You” may not ‘amend’ SHOPLINE’s Terms',
    'Ｗｅ　ＭＡＹ　ａｍｅｎｄ　the Agreement',
    'We\nmay\r\n  amend\tthe\u00a0Agreement',
    '甲方（SHOPLINE）有权修改\n本协议。',
    'İ we may amend 𝒜 the Agreement',
  ])('are those of the text as given: %j', (text) => {
    const tokens = lex(text);
    const amend = tokens.find(({ concept }) => concept === 'amend')!;
    expect(fold(text.slice(amend.start, amend.end))).toMatch(/^(amend|修改)$/);
    for (const { start, end } of tokens) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });

  test('count from the start of the text, not of the sentence', () => {
    const text = 'You pay. We may amend this.';
    const tokens = lexFrom(text, 9);
    expect(new Set(tokens.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['We', 'may', 'amend']));
    expect(tokens[0]?.start).toBe(9);
  });

  test('tokens come in the order of the text; a Han character counts for three', () => {
    const tokens = lex('甲方有权修改');
    expect([...new Set(tokens.map(({ at }) => at))]).toEqual([0, 6, 12]);
    const starts = lex('We may amend the Agreement at any time without notice').map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('long runs of white space do not drive words apart', () => {
    const [, may] = lex(`We${' '.repeat(500)}may`);
    expect(may?.at).toBeLessThan(10);
  });
});

test('nothing in an empty text or one of signs alone', () => {
  expect(lex('')).toEqual([]);
  expect(lex('… — (*) | <b>')).toEqual([]);
});
