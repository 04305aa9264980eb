import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplified } from './simplified';

describe('simplified', () => {
  test('writes traditional characters as simplified ones', () => {
    expect(simplified('您應於三十日內繳納違約金，逾期者本公司得終止服務。')).toBe(
      '您应于三十日内缴纳违约金，逾期者本公司得终止服务。',
    );
  });

  test('leaves what is simplified already, and 著作權 a work', () => {
    const text = '本协议适用中华人民共和国法律，并由甲方所在地人民法院管辖。';
    expect(simplified(text)).toBe(text);
    expect(simplified('著作權')).toBe('著作权');
  });

  test('moves nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'應當終止責任a 。😀') }), (text) => {
        expect(simplified(text)).toHaveLength(text.length);
        expect(simplified(simplified(text))).toBe(simplified(text));
      }),
    );
  });
});
