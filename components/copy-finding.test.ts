import { expect, test } from 'vitest';
import { copyText } from './copy-finding';
import { findingFrom, lateFee, penalty } from './test-analysis';

test('what is copied is cited as in the language of the clause', () => {
  expect(copyText(findingFrom(penalty), 'Developer Agreement')).toBe(`“${penalty.quote}”\nDeveloper Agreement, 13.2.8`);
  expect(copyText(findingFrom(lateFee), '开放平台服务协议')).toBe(`“${lateFee.quote}”\n开放平台服务协议，8.2`);
});

test('a clause without a section in an agreement without a title is cited alone', () => {
  expect(copyText(findingFrom({ ...lateFee, section: null }), '')).toBe(`“${lateFee.quote}”`);
});
