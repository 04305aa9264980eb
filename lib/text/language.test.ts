import { expect, test } from 'vitest';
import { readLanguages } from './language';

function languages(...texts: string[]) {
  const text = texts.join('\n');
  let start = 0;
  const blocks = texts.map((each) => {
    const block = { start, end: start + each.length };
    start = block.end + 1;
    return block;
  });
  return readLanguages(text, blocks);
}

const ENGLISH = 'The developer shall pay the fees which are due under this agreement.';
const CHINESE = '开发者应当按照本协议的约定支付费用。';

test('tells English from Chinese in one document', () => {
  expect(languages(ENGLISH, CHINESE, ENGLISH)).toEqual(['en', 'zh', 'en']);
});

test('takes Chinese with English names in it for Chinese', () => {
  expect(
    languages('1.8 AppID & RSA密钥：指服务商在申请开发应用时获得的由甲方授予的接入账户和密钥，参见API文档。'),
  ).toEqual(['zh']);
});

test('tells other languages apart', () => {
  const german =
    'Der Nutzer ist verpflichtet, die fälligen Gebühren innerhalb von dreißig Tagen nach Erhalt der Rechnung an den Betreiber zu zahlen.';
  const french =
    'Le développeur est tenu de payer les frais exigibles dans un délai de trente jours à compter de la réception de la facture.';
  const japanese = '利用者は、本規約に基づき料金を支払うものとします。';
  const korean = '개발자는 본 계약에 따라 수수료를 지불하여야 합니다.';
  const russian = 'Разработчик обязан оплатить сборы в соответствии с настоящим соглашением.';
  expect(languages(german, french, japanese, korean, russian)).toEqual(['other', 'other', 'other', 'other', 'other']);
});

test('a block too short to tell goes with its neighbours', () => {
  expect(languages('Fees', ENGLISH, 'API', CHINESE, '(API)')).toEqual(['en', 'en', 'en', 'zh', 'zh']);
});
