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
    expect(documents(text, null, ['Lumen'])).toEqual({ own: ['Lumen Developer Terms', 'Developer Terms'], others: [] });
  });

  test('so are the title and what several documents are called together', () => {
    const text =
      'The rules (collectively, the “API Terms”) bind you. By the API Terms, read as the Seller Agreement, we bind you.';
    expect(documents(text, 'Acme Seller Agreement')).toEqual({ own: ['API Terms'], others: [] });
  });

  test('neither headings, words at the start of a sentence, what is also written small nor rules of a court', () => {
    const text =
      'Payment Terms\n\nOld Guidelines are void. Keep to the Payment Terms: payment terms vary. Under the Commercial ' +
      'Arbitration Rules and the Agreement we meet. See “Other Legal Terms”.';
    expect(documents(text)).toEqual({ own: [], others: [] });
  });

  test('本《…》 is the agreement itself', () => {
    expect(
      documents('您应遵守本《隐私政策》和《社区规范》。《云帆服务协议》（以下简称“本协议”）自公布起生效。').own,
    ).toEqual(['《隐私政策', '《云帆服务协议']);
  });

  test('only so many, however many there are', () => {
    const text = Array.from({ length: 500 }, (_, i) => `You keep to the Rule${i} Policy.`).join(' ');
    expect(documents(text).others).toHaveLength(60);
  });
});
