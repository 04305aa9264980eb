/** What kind of word may name a side of an agreement. */

export type Side = 'platform' | 'you';

const PRONOUNS: Record<Side, ReadonlySet<string>> = {
  platform: new Set('we,us,our,ours,ourselves,我们,我方,本公司,我公司,我司'.split(',')),
  you: new Set('you,your,yours,yourself,您,你,您方,贵方,贵司,贵公司,贵单位,你方'.split(',')),
};

/** The side a pronoun stands for, or `null` for any other word. */
export function sideOfPronoun(word: string): Side | null {
  const folded = word.toLowerCase();
  if (PRONOUNS.platform.has(folded)) return 'platform';
  return PRONOUNS.you.has(folded) ? 'you' : null;
}

const YOU_ROLES =
  'developers?|merchants?|partners?|customers?|licensees?|users?|members?|subscribers?|sellers?|vendors?|publishers?|clients?|participants?|applicants?|creators?|buyers?|retailers?|resellers?|advertisers?|end users?|account holders?|integrators?|affiliate partners?';
const HAN_YOU_ROLES =
  '开发者|开发商|商家|商户|用户|使用者|使用人|玩家|客户|卖家|买家|会员|入驻方|入驻商家|合作方|合作伙伴|被许可方|达人|主播|创作者|申请人|注册人|设计师|店铺经营者|委托方|需方|买方|使用方|接入方|承租方|承租人|推广者|推广方|代理方|代理商|经销商|分销商|加盟商|加盟方|渠道商|投稿人|作者|讲师|骑手|司机|租户|购买方|广告主';
const PLATFORM_ROLES =
  'company|provider|licensor|operator|platform operator|平台|平台方|运营方|提供方|服务提供方|服务提供者|提供者|运营者|服务方|许可方|供方|受托方|平台运营方';

const YOU_ROLE = new RegExp(`^(?:(?:[a-z]+ ){0,2}(?:${YOU_ROLES})|[^，。]{0,6}(?:${HAN_YOU_ROLES}))$`, 'i');
const PLATFORM_ROLE = new RegExp(`^(?:${PLATFORM_ROLES})$`, 'i');

/** The side a role noun usually names; "service provider" and 服务商 may be either, and are `null`. */
export function sideOfRole(word: string): Side | null {
  if (YOU_ROLE.test(word)) return 'you';
  return PLATFORM_ROLE.test(word) ? 'platform' : null;
}

/** Role nouns for use inside an expression, in English (case ignored) and in Chinese. */
export const YOU_ROLE_SOURCE = `(?:${YOU_ROLES})`;
export const HAN_YOU_ROLE_SOURCE = `(?:${HAN_YOU_ROLES}|服务商)`;

const THING =
  /(?:^|\W)(?:agreements?|terms?|services?|sites?|websites?|apps?|applications?|data|contents?|software|programs?|polic(?:y|ies)|accounts?|rules?|materials?|fees?|products?|orders?|forms?|addendum|information|events?|api|apis|sdk|tools?|plans?|devices?|documentation|guidelines|party|parties|effective date|platforms?|licen[cs]e|features?|systems?|marks?|disputes?|conditions?|reports?|feeds?|venue|received|described|methods?|payments?|transactions?|periods?|dates?|days|credits?|balances?|rights?|laws?|claims?|loss(?:es)?|invoices?|subscriptions?|trials?|outputs?|inputs?|models?|projects?|listings?|ads?|campaigns?|pages?)$/i;
const HAN_THING =
  /(?:协议|合同|条款|规则|服务|网站|账户|账号|帐户|帐号|信息|数据|内容|软件|应用|接口|政策|费用|市场|规范|密钥|标准|双方|各方|平台)$/;

/** What follows a company's name, and is none by itself. */
const COMPANY_FORMS = new Set(
  'private,public,company,co,limited,ltd,inc,incorporated,llc,corp,corporation,plc,pte,pty,gmbh'.split(','),
);

/** A site that stands for who runs it: 云帆商户平台; none of somebody else, or of any kind. */
const HAN_SITE =
  /^(?:本?平台|本网站|(?!其他|其它|任何|该|此|各|第三方|相关|有关|合作|他人|支付|交易|网络|电商|社交|公众|外部|竞争)[\u4e00-\u9fffA-Za-z0-9]{2,10}平台)$/;

/** What joins names in a definition; misplaced quotes leave it inside them: (Acme,” “we” or “us”). */
const JOINING = /^(?:and|or|and\/or|the|of|to|by|as|an|each|any|both|collectively|individually|together|hereinafter)$/i;

/** Whether a defined term could be a party: neither a pronoun nor the name of a thing. */
export function isPartyName(name: string): boolean {
  if (name.length < 2 || sideOfPronoun(name) || JOINING.test(name) || !/\p{L}/u.test(name)) return false;
  if (/ [A-Z]$/.test(name) && !/^Party [AB]$/i.test(name)) return false;
  if (/[，。；;,:：!?()（）]/.test(name.replace(/, ?(?=Inc|LLC|Ltd|L\.L\.C)/, ''))) return false;
  if (
    name
      .toLowerCase()
      .split(/[ ,.]/)
      .every((word) => word === '' || COMPANY_FORMS.has(word))
  )
    return /^company$/i.test(name);
  return !THING.test(name) && (!HAN_THING.test(name) || HAN_SITE.test(name));
}
