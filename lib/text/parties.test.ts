import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readParties } from './parties';

function parties(text: string, title: string | null = null) {
  return readParties(text, title);
}

describe('readParties', () => {
  test('reads what stands with the pronouns', () => {
    const text =
      'These terms are made between Acme Cloud, Inc. (“Acme”, “we” or “us”) and you (the “Licensee” or “you”).';
    expect(parties(text)).toEqual({ platform: ['Acme Cloud, Inc.', 'Acme'], you: ['Licensee'] });
  });

  test('reads sides from a role and a company', () => {
    const text =
      'This agreement is entered into between Foo Labs LLC (“Foo”) and the customer that accepts it (“Customer”).';
    expect(parties(text)).toEqual({ platform: ['Foo Labs LLC', 'Foo'], you: ['customer'] });
  });

  test('resolves 甲方 and 乙方 through what is defined beside them', () => {
    expect(parties('云帆科技有限公司（以下简称“甲方”或“云帆”）与您（以下简称“乙方”）订立本协议。')).toEqual({
      platform: ['云帆科技有限公司', '云帆', '甲方'],
      you: ['乙方'],
    });
  });

  test('平台 is a party where it is defined as one', () => {
    expect(parties('本协议由云帆科技有限公司（以下简称“平台”）与入驻商家（以下简称“您”）签订。')).toEqual({
      platform: ['云帆科技有限公司', '平台'],
      you: ['入驻商家'],
    });
    expect(parties('云帆开放平台（以下简称“平台”）向您提供接口。').platform).toEqual([]);
  });

  test('a role that is defined is you with its first duty', () => {
    expect(parties('使用本服务的公司，以下简称“商家”。商家应提交资料。').you).toEqual(['商家']);
    expect(parties('使用本服务的公司，以下简称商家。商家应提交资料。').you).toEqual([]);
  });

  test('a company is no more than what its mentions have in common', () => {
    const text =
      '云帆科技有限公司提供服务。开发者同意云帆科技有限公司有权修改规则。如因开发者违约给云帆科技有限公司造成损失，应予赔偿。';
    expect(parties(text).platform).toEqual(['云帆科技有限公司']);
    expect(parties('为使用云帆科技有限公司的服务，您应阅读本协议。').platform).toEqual(['云帆科技有限公司']);
    expect(parties('华为技术有限公司提供服务。').platform).toEqual(['华为技术有限公司']);
  });

  test('the role that has the duties is you, though the title names another', () => {
    const text =
      '商家注册后成为用户。用户应妥善保管密码。用户不得转让账号。用户应遵守规则。用户同意接收通知。商家可在后台查看，商家登录后生效。';
    expect(parties(text, '商家使用协议').you).toContain('用户');
  });

  test.each([
    [
      'These Terms are between Acme Inc. and its affiliates (“Acme”) and whoever accepts them.',
      ['Acme Inc.', 'Acme'],
      [],
    ],
    [
      'This is made between Acme Ltd, a company incorporated in England (the “Company”), and a person.',
      ['Acme Ltd', 'Company'],
      [],
    ],
    ['This is a contract between you (the Affiliate) and us (Acme LLC).', ['Acme LLC'], ['Affiliate']],
    [
      'Acme Limited, hereinafter referred to as Acme, and the business, hereinafter the Merchant, agree.',
      ['Acme Limited', 'Acme'],
      ['Merchant'],
    ],
  ])('English definitions: %s', (text, platform, you) => {
    expect(parties(text)).toEqual({ platform, you });
  });

  test('a letter in brackets is whose the role before it is', () => {
    const text = '云帆商城（甲方）与入驻商户（乙方）订立本协议。甲方应开具发票。甲方不得迟延。乙方有权查询。';
    expect(parties(text)).toMatchObject({ platform: expect.arrayContaining(['甲方']), you: ['乙方', '商户'] });
  });

  test('甲方 may be the merchant', () => {
    const text = '甲方（商户）：\n乙方（平台）：云帆科技有限公司\n甲方应按时支付费用。乙方有权暂停服务。';
    expect(parties(text)).toEqual({ platform: ['云帆科技有限公司', '乙方', '平台'], you: ['商户', '甲方'] });
  });

  test('where nothing is defined, deeds tell', () => {
    const text = '乙方平台由乙方运营，乙方为甲方提供服务。甲方应支付费用，甲方不得转让账户，甲方承诺遵守规则。';
    expect(parties(text)).toEqual({ platform: ['乙方'], you: ['甲方'] });
    const english =
      'Party B provides the platform. Party A shall pay Party B. Party A must keep the password. Party A agrees.';
    expect(parties(english)).toEqual({ platform: ['Party B'], you: ['Party A'] });
  });

  test('a user may be a third party', () => {
    const text =
      '“Developer” or “you” means who builds apps. “User” means a user of the Developer’s apps. Developer shall pay. User shall not sue. User must wait. User agrees.';
    expect(parties(text).you).toEqual(['Developer']);
  });

  test('a brand that has the powers is the platform', () => {
    const text =
      'Nimbus may terminate the account. Nimbus is not liable for loss. Nimbus will publish changes. You agree.';
    expect(parties(text).platform).toEqual(['Nimbus']);
    expect(parties('云帆有权暂停服务。如您违约，云帆有权终止服务。云帆不承担责任。').platform).toEqual(['云帆']);
  });

  test('a name with the duties is you, though it may do this and that, unless "you" has more', () => {
    const text =
      'Nimbus may suspend the service. Nimbus is not liable. Nimbus will publish changes. Subagent shall pay the fees. Subagent must keep records. Subagent agrees to audits. Subagent is solely responsible for refunds. Subagent will be liable for losses. Subagent may terminate this contract.';
    expect(parties(text)).toEqual({ platform: ['Nimbus'], you: ['Subagent'] });
    const other = `${text} ${'You agree to that. You must do so. '.repeat(4)}`;
    expect(parties(other)).toEqual({ platform: ['Nimbus'], you: [] });
  });

  test('a Chinese role that no list has is you where it has the duties', () => {
    const text =
      '云帆有权暂停服务。云帆不承担责任。撮合人应提交资料。撮合人须妥善保管密码。撮合人不得转让账号。撮合人承诺合法经营。如有变更，撮合人应及时通知。撮合人有权申请退出。';
    expect(parties(text)).toEqual({ platform: ['云帆'], you: ['撮合人'] });
    expect(parties(`${text}${'您应遵守规则。您同意本协议。您不得违约。'.repeat(3)}`).you).toEqual([]);
  });

  test('who you make contracts with through the platform is not the platform', () => {
    const text = 'With each booking a contract is made between you and the Guest. The Guest pays you.';
    expect(parties(text).platform).toEqual([]);
    const own = 'This agreement is made between you and the Nimbus Corporation.';
    expect(parties(own).platform).toEqual(['Nimbus Corporation']);
  });

  test('a word between names is none, wherever the quotes stand', () => {
    const text = 'Nimbus Inc. (Nimbus,” “we” or “us”) welcomes you. You pay or leave.';
    expect(parties(text).platform).toEqual(['Nimbus Inc.']);
  });

  test('a site that has the powers is the platform, whole though a role is part of its name', () => {
    const text =
      '本协议由于云帆网络科技有限公司与商户订立。云帆商户平台有权修改规则。如违约，云帆商户平台有权终止服务。第三方平台有权收费。第三方平台有权拒绝。商户应付款。商户不得转让。商户须保密。';
    expect(parties(text)).toEqual({ platform: ['云帆网络科技有限公司', '云帆商户平台'], you: ['商户'] });
  });

  test.each([
    [
      '欢迎申请使用云帆网络科技有限公司及其关联公司（以下称“服务提供者”）的服务。',
      ['云帆网络科技有限公司', '服务提供者'],
    ],
    ['用户与云帆网络科技有限公司及其关联公司（以下简称为 “云帆”）订立本协议。', ['云帆网络科技有限公司', '云帆']],
    ['本协议由 NIMBUS（以下简称"平台"）与商家共同签署。', ['NIMBUS', '平台']],
    ['本网站及其运营公司云帆网络科技有限公司提供服务。', ['云帆网络科技有限公司']],
  ])('who a company is called by: %s', (text, platform) => {
    expect(parties(text).platform).toEqual(platform);
  });

  test('the country of a company is none of its names', () => {
    const text = 'Nimbus Inc., a company under the laws of Panama (the “Licensor”), grants you a licence.';
    expect(parties(text).platform).not.toContain('Panama');
  });

  test('roles that both may be the reader’s tell nothing of letters: their deeds do', () => {
    const text =
      '甲方（委托方）\n乙方（推广方）\n甲方平台派发任务。乙方应推广。乙方须保密。乙方不得转包。乙方承诺守法。';
    expect(parties(text)).toEqual({ platform: ['委托方', '甲方'], you: ['推广方', '乙方'] });
  });

  test('what a definition means by a name', () => {
    expect(
      parties(
        '“Referral Partner” means you, who apply. “Operator” means Nimbus B.V., Amsterdam. “User” means any guest.',
      ),
    ).toEqual({ platform: ['Operator'], you: ['Referral Partner'] });
    expect(
      parties(
        '“Account” means your account. “Use” means you access it. “Bank” means Lumen Inc. “Company” means who you work for.',
      ),
    ).toEqual({
      platform: [],
      you: [],
    });
    expect(parties('1.1 提供者：指云帆公司。\n1.2 “签约人”是指您。\n1.3 “账户”指您的账户。')).toEqual({
      platform: ['提供者'],
      you: ['签约人'],
    });
  });

  test('a name in quotes that has some duties is you; a thing that shall be this and that is not', () => {
    const text =
      'Nimbus may end this. Nimbus is not liable. Nimbus will publish changes. The user who registers (“Practitioner”) signs up. ';
    expect(parties(`${text}Practitioner must pay. Practitioner agrees. Practitioner shall insure.`).you).toEqual([
      'Practitioner',
    ]);
    expect(
      parties(`${text}“Levy” is due. Levy shall be paid. Levy shall apply. Levy shall remain. Levy shall survive.`).you,
    ).toEqual([]);
  });

  test('a third party is not Party A', () => {
    expect(parties('We offer Third Party Applications. You must not sue. Third-Party Boards are theirs.')).toEqual({
      platform: [],
      you: [],
    });
  });

  test('who has affiliates is a platform', () => {
    const text = '云集汇及其关联公司对交易概不介入，云集汇将提供工具。除法律规定外，云集汇及其关联公司无法核实商品。';
    expect(parties(text).platform).toEqual(['云集汇']);
  });

  test('a Latin name that acts in a Chinese text is set off by spaces', () => {
    expect(parties('SkyHost 保留随时修改本政策的权力。因此产生的损失，SkyHost 将不负任何责任。').platform).toEqual([
      'SkyHost',
    ]);
  });

  test('generic nouns and third companies are no party', () => {
    const text =
      'The Service (the “Service”) and the Platform (the “Platform”) are offered to you. Service may change. Service will end. Service is not liable. Payments are handled by Stripe.';
    expect(parties(text)).toEqual({ platform: [], you: [] });
  });

  test('an apostrophe inside a name does not end it', () => {
    const text =
      'Acme Ltd (the “Company” or “we”), which runs its websites (the “Company’s Websites”), and you (the “Publisher”, the “Advertiser” or “you“).';
    expect(parties(text)).toEqual({ platform: ['Acme Ltd', 'Company'], you: ['Advertiser', 'Publisher'] });
  });

  test('a role of the stronger side that has the powers is the platform', () => {
    const text =
      'A licensor may be a person. The Licensor may suspend the service. The Licensor is not liable. The Licensor will publish changes. You agree.';
    expect(parties(text).platform).toEqual(['Licensor']);
  });

  test('an Affiliate that has the duties is you, affiliates are not', () => {
    const text = 'Affiliate must keep records. Affiliate shall pay. Affiliate agrees. Affiliate must not spam.';
    expect(parties(text).you).toContain('Affiliate');
    const group = 'Our affiliates must keep records. Its affiliates shall pay. Such affiliates agree and must answer.';
    expect(parties(group).you).toEqual([]);
  });

  test.each([
    ['shopline-en', 'SHOPLINE Developer Agreement', ['SHOPLINE'], ['Developer'], ['User', 'Users']],
    [
      'keruyun-en',
      'Open Platform Service Agreement',
      ['Party A', 'Keruyun'],
      ['Party B', 'service provider'],
      ['user'],
    ],
    ['keruyun-zh', '开放平台服务协议', ['甲方', '客如云'], ['乙方', '服务商'], ['商户', '用户']],
    ['kuaishou-zh', '快手服务市场服务协议（用户版）', ['成都快购科技有限公司'], ['用户'], ['服务商']],
    ['weixin-en', 'Weixin Mini Programs Platform Terms of Service', ['Tencent'], ['users', 'developers'], []],
    ['tencent-cloud-en', 'Tencent Cloud Mini Program Platform Agreements', ['Tencent Cloud', 'Tencent'], [], []],
  ])('reads the seed %s', (name, title, platform, you, neither) => {
    const found = parties(readFileSync(`seeds/${name}.txt`, 'utf8'), title);
    expect(found.platform).toEqual(expect.arrayContaining(platform));
    expect(found.you).toEqual(expect.arrayContaining(you));
    for (const word of neither) expect([...found.platform, ...found.you]).not.toContain(word);
  });
});

test.each(['Acme Systems plc', 'Acme B.V.', 'Acme S.A.', 'Acme SAS', 'Acme A/S'])(
  'a company that offers the terms is known by its legal form: %s',
  (company) => {
    const text = `This Agreement is made between ${company} ("Provider") and the party named in the order ("Licensee").`;
    expect(readParties(text, null).platform).toContain('Provider');
  },
);
