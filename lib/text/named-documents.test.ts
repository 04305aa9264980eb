import { describe, expect, test } from 'vitest';
import { readDocuments } from './named-documents';

function documents(text: string, title: string | null = null, platform: string[] = []) {
  return readDocuments(text, title, { platform, you: [] });
}

describe('readDocuments', () => {
  test('reads names by their form: written large inside a sentence', () => {
    const text =
      'Payments are subject to the Lumen Pay User Agreement and our Refund Policy. See Acme.com Conditions of Use.';
    expect(documents(text).others).toEqual(['Lumen Pay User Agreement', 'Refund Policy', 'Conditions of Use']);
  });

  test('what is called "this" is the agreement itself, with and without the name of the platform', () => {
    const text =
      'These Lumen Developer Terms bind you. The present Developer Terms end; the Lumen Developer Terms of Use go on.';
    expect(documents(text, null, ['Lumen'])).toMatchObject({
      own: ['Lumen Developer Terms', 'Developer Terms'],
      others: [],
    });
  });

  test('so are the title and what several documents are called together', () => {
    const text =
      'The rules (collectively, the “API Terms”) bind you. By the API Terms, read as the Seller Agreement, we bind you.';
    expect(documents(text, 'Acme Seller Agreement')).toMatchObject({ own: ['API Terms'], others: [] });
  });

  test('what a document is called in short is it, whether its own or another one', () => {
    const text =
      'These Terms of Use (“TOU”) and the Data Processing Addendum (the "DPA") bind you. This Master Services ' +
      'Agreement (“Agreement”) is with Acme (“Acme”). Mine Terms of Service ("MTS") stand above.';
    expect(documents(text, 'Mine Terms of Service')).toMatchObject({
      own: ['TOU', 'Master Services Agreement', 'MTS'],
      others: ['Data Processing Addendum', 'DPA'],
    });
  });

  test('neither headings, words at the start of a sentence, what is also written small nor rules of a court', () => {
    const text =
      'Payment Terms\n\nOld Guidelines are void. Keep to the Payment Terms: payment terms vary. Under the Commercial ' +
      'Arbitration Rules and the Agreement we meet. See “Other Legal Terms”.';
    expect(documents(text)).toEqual({ own: [], others: [], laws: [] });
  });

  test('本《…》 is the agreement itself', () => {
    expect(
      documents('您应遵守本《隐私政策》和《社区规范》。《云帆服务协议》（以下简称“本协议”）自公布起生效。').own,
    ).toEqual(['《隐私政策', '《云帆服务协议']);
  });

  test('statutes are known by their form, and by standing among laws', () => {
    const laws = (text: string) => documents(text).laws.sort();
    expect(laws('您应遵守《民法典》、《征信业管理条例》和《网络安全法》，以及《店铺管理办法》。')).toEqual([
      '《征信业管理条例',
      '《民法典',
      '《网络安全法',
    ]);
    expect(
      laws('遵守《云帆规则》。按照《算法推荐管理规定》《标识办法》及《云服务安全评估办法》等有关法律法规执行。'),
    ).toEqual(['《云服务安全评估办法', '《标识办法', '《算法推荐管理规定']);
    expect(laws('您应遵守《平台使用方法》、《结算办法》和法律。')).toEqual([]);
  });

  test('only so many, however many there are', () => {
    const text = Array.from({ length: 500 }, (_, i) => `You keep to the Rule${i} Policy.`).join(' ');
    expect(documents(text).others).toHaveLength(60);
    const letter = (i: number) => String.fromCharCode(65 + (i % 26));
    const inShort = Array.from(
      { length: 500 },
      (_, i) => `We keep to the Acme Policy (“A${letter(i)}${letter(i / 26)}”).`,
    );
    const { own, others } = documents(inShort.join(' '));
    expect(others.length).toBeGreaterThan(1);
    expect(own.length + others.length).toBeLessThanOrEqual(60);
  });
});
