import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['period'] as const))
    .map((f) => (f.kind === 'period' ? [f.value, f.unit, f.iso, f.times] : []));

describe('periods', () => {
  test.each([
    ["We give thirty (30) days' prior notice.", 30, 'day', 'P30D', 'notice'],
    ['a written notice thirty(30) days in advance', 30, 'day', 'P30D', 'notice'],
    ['after a 30-day notice period', 30, 'day', 'P30D', 'notice'],
    ['deemed delivered on the third natural day after being mailed', 3, 'day', 'P3D', 'notice'],
    ['If you do not agree, tell us within five days.', 5, 'day', 'P5D', 'objection'],
    ['You may opt out within 30 calendar days.', 30, 'day', 'P30D', 'objection'],
    ['pay the penalty within 5 working days of receiving written notice', 5, 'business-day', 'P5D', 'payment'],
    ['must issue a response within 24 hours', 24, 'hour', 'PT24H', 'response'],
    ['must remedy the breach within two weeks', 2, 'week', 'P2W', 'cure'],
    ['within 48 hours of our request you must remedy it', 48, 'hour', 'PT48H', 'cure'],
    ['Any claim must be brought within one (1) year.', 1, 'year', 'P1Y', 'claim'],
    ['We retain your logs for twelve (12) months.', 12, 'month', 'P12M', 'retention'],
    ['Changes take effect 14 days after posting.', 14, 'day', 'P14D', 'effect'],
    ['at least seven (7) business days before the move you notify us', 7, 'business-day', 'P7D', 'notice'],
    ['It takes 3 to 5 business days.', 5, 'business-day', 'P5D', 'other'],
    ['terminate upon at least a month’s notice', 1, 'month', 'P1M', 'notice'],
    ['for two\nmonths', 2, 'month', 'P2M', 'other'],
    ['within half a day of the breach', 12, 'hour', 'PT12H', 'other'],
    ['for two and a half years', 30, 'month', 'P30M', 'other'],
    ['ends one (1) year and six (6) months after signature', 18, 'month', 'P18M', 'other'],
    ['within a fortnight', 2, 'week', 'P2W', 'other'],
    ['for two calendar quarters', 6, 'month', 'P6M', 'other'],
    ['Invoices are net 30.', 30, 'day', 'P30D', 'payment'],
    ['If a dispute is not settled within 60 days', 60, 'day', 'P60D', 'claim'],
    ['terms: net 45', 45, 'day', 'P45D', 'payment'],
    ['collect it within 24 hours on weekdays, from the day you received notice', 24, 'hour', 'PT24H', 'other'],
    ['paid on a net-60 basis', 60, 'day', 'P60D', 'payment'],
    ['settlement on T+2', 2, 'business-day', 'P2D', 'payment'],
    ['payouts are made on D+1', 1, 'day', 'P1D', 'payment'],
    ['fails to remedy the breach within 7 days of notice', 7, 'day', 'P7D', 'cure'],
    ['Tell us 30 days prior the change taking effect.', 30, 'day', 'P30D', 'notice'],
    ['renews for successive one (1) year terms until either party gives notice', 1, 'year', 'P1Y', 'other'],
    ['renews automatically for another 12 months unless you give notice', 12, 'month', 'P12M', 'other'],
    ['may withhold your payments for up to 60 days', 60, 'day', 'P60D', 'retention'],
    ['If a payment is more than 15 days late', 15, 'day', 'P15D', 'other'],
    ['must supply the name and IP address within 24 hours of such request', 24, 'hour', 'PT24H', 'response'],
    ['You must resolve the issue within 3 days from the date on which you received notice.', 3, 'day', 'P3D', 'cure'],
    ['We may refuse to pay if the goods come back within 30 days.', 30, 'day', 'P30D', 'payment'],
    ['Having received our notice, you must act within 3 days.', 3, 'day', 'P3D', 'other'],
    ['Refunds must be requested within 14 days.', 14, 'day', 'P14D', 'claim'],
    ['Refund requests are accepted within 24 hours.', 24, 'hour', 'PT24H', 'claim'],
    ['features you have not used within a 28-day period with or without notice', 28, 'day', 'P28D', 'other'],
    ["a paid account, and haven't accessed it for 12 months", 12, 'month', 'P12M', 'other'],
    ['if there is no activity for 180 days we may delete the account', 180, 'day', 'P180D', 'retention'],
    ['file similar claims within 90 days of each other', 90, 'day', 'P90D', 'other'],
    ['files a petition that is not dismissed within 60 days', 60, 'day', 'P60D', 'other'],
    ['If you do not wish to be bound, notify us within 30 days.', 30, 'day', 'P30D', 'objection'],
    ['for twenty years, fully paid', 20, 'year', 'P20Y', 'other'],
  ])('English: %s', (text, value, unit, iso, times) => {
    expect(read(text)).toEqual([[value, unit, iso, times]]);
  });

  test.each([
    ['我们可提前15天以书面通知的方式终止本协议', 15, 'day', 'P15D', 'notice'],
    ['应至少提前三十（30）日通知您', 30, 'day', 'P30D', 'notice'],
    ['通知自寄出后第三个工作日视为送达', 3, 'business-day', 'P3D', 'notice'],
    ['乙方保证在接到甲方通知2小时内与客户取得联系', 2, 'hour', 'PT2H', 'response'],
    ['如不接受该通知，应自公告之日起五日内书面告知甲方', 5, 'day', 'P5D', 'objection'],
    ['应在收到甲方支付通知后10个工作日内向甲方返还款项', 10, 'business-day', 'P10D', 'payment'],
    ['您应在收到通知后三个工作日内回复', 3, 'business-day', 'P3D', 'response'],
    ['应在两周内整改', 2, 'week', 'P2W', 'cure'],
    ['应于半年内提起诉讼', 6, 'month', 'P6M', 'claim'],
    ['我们将保留您的数据三个月', 3, 'month', 'P3M', 'retention'],
    ['自公布之日起第七日生效', 7, 'day', 'P7D', 'effect'],
    ['立即通知甲方，并于十五个工作日内，提交更新后的文件', 15, 'business-day', 'P15D', 'other'],
    ['服务期限为两年', 2, 'year', 'P2Y', 'other'],
    ['须在24小时内完成', 24, 'hour', 'PT24H', 'other'],
    ['三十日前通知对方', 30, 'day', 'P30D', 'notice'],
    ['服务期为一年半', 18, 'month', 'P18M', 'other'],
    ['应在一个半月内', 45, 'day', 'P45D', 'other'],
    ['提前一个月零五天通知', 35, 'day', 'P35D', 'notice'],
    ['平台按T+7与商家结算', 7, 'business-day', 'P7D', 'payment'],
    ['在一个季度内付清', 3, 'month', 'P3M', 'payment'],
    ['双方如无异议，自动续约一年', 1, 'year', 'P1Y', 'other'],
    ['连续180日未进行任何登录，甲方无需通知即可收回', 180, 'day', 'P180D', 'other'],
    ['连续180日未登录的，账号数据将被删除', 180, 'day', 'P180D', 'retention'],
    ['逾期超过15日的', 15, 'day', 'P15D', 'other'],
    ['应在接到甲方通知之日起3个工作日内提交全部凭证', 3, 'business-day', 'P3D', 'response'],
    ['账户冻结90天', 90, 'day', 'P90D', 'retention'],
    ['应在两日内一次性付清', 2, 'day', 'P2D', 'payment'],
    ['在指定的3日期限内改正', 3, 'day', 'P3D', 'cure'],
    ['发货后72h内上传单号', 72, 'hour', 'PT72H', 'other'],
  ])('Chinese: %s', (text, value, unit, iso, times) => {
    expect(read(text)).toEqual([[value, unit, iso, times]]);
  });

  test.each([
    'at least 18 years old',
    'eighteen (18) years of age or older',
    'children under 16 years',
    'support 24/7 and 24 hours a day, seven days a week',
    'every 30 days',
    'on 25 May 2018',
    'version 3.2 of section 12',
    'the third party',
    '$5 a month',
    'the first day of each month',
    '年满18周岁',
    '2024年3月10日',
    '二〇二四年十二月',
    '每月10日前结算',
    '7×24小时客服',
    '每30日结算一次',
    '10000日元',
    '同一天',
    '第三方',
    'one quarter of the fees',
    'a net 30% margin',
    'the T+0 market',
    'by UPS One-Day Service',
    "three months' fees",
    '三个月服务费',
    '一年期贷款市场报价利率',
    '3日期票据',
    '24h客服热线',
    '每3天一次',
  ])('no period: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('two periods in a sentence are both read, in order', () => {
    expect(
      read('For paid users respond within 24 hours, for others the response is due within three (3) working days.'),
    ).toEqual([
      [24, 'hour', 'PT24H', 'response'],
      [3, 'business-day', 'P3D', 'response'],
    ]);
  });
});

test.each(['5 hours', '5 hrs', '5 yrs', '5h', '5 days', '5 weeks', '5 months', '5 years', '５　ＤＡＹＳ'])(
  'a unit of time alone: %s',
  (words) => {
    expect(read(`within ${words}`)).toHaveLength(1);
  },
);

test.each('5个工作日 5小时 5个钟头 5天 5日 5周 5个星期 5个礼拜 5个月 5年 5个季度'.split(' '))(
  '单独的时间单位：%s',
  (words) => {
    expect(read(`于${words}内`)).toHaveLength(1);
  },
);
