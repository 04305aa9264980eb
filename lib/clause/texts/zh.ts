/** What Clauselight says, in Simplified Chinese. Facts before feelings: no advice to accept or refuse, no score, no exclamation. */
import { spaced } from './spaced';
import type { CardTexts, FactTexts, KeyTermTexts, PopupTexts, PunctuationTexts, ReportTexts, Texts } from './texts';
import { clauses } from './zh-clauses';
import { overview, panel, tools } from './zh-tools';
import { wrongFinding } from './zh-wrong-finding';

const locale = 'zh-CN';

const figure = (n: number) => n.toLocaleString(locale);

const currencies = new Intl.DisplayNames(locale, { type: 'currency' });

/** "第 8.2 条"; a heading that stands for a number stays as it is. */
const article = (section: string) =>
  /^[（(]?[\d〇零一二三四五六七八九十百]/.test(section) ? spaced`第${section}条` : section;

const punctuation: PunctuationTexts = {
  list: (parts) => parts.join('，'),
  enumeration: (parts) => parts.join('、'),
  statements: (parts) => parts.join('；'),
  labelled: (label, words) => `${label}：${words}`,
  withAside: (words, aside) => `${words}（${aside}）`,
  sentence: (words) => `${words}。`,
  sentences: (sentences) => sentences.join(''),
};

const facts: FactTexts = {
  labels: {
    amount: '金额',
    rate: '比率',
    cap: '上限',
    jurisdiction: '管辖法院',
    law: '适用法律',
    forum: '仲裁机构',
  },
  periodLabels: {
    notice: '通知期',
    objection: '异议期',
    payment: '付款期限',
    response: '答复期限',
    claim: '主张期限',
    retention: '保留期限',
    cure: '改正期限',
    effect: '生效',
    other: '期限',
  },
  money: (value, currency) => {
    const sum = value.toLocaleString(locale, { maximumFractionDigits: 2 });
    if (currency === null) return sum;
    return `${sum} ${currency === 'CNY' ? '元' : currencies.of(currency)}`;
  },
  period: (value, unit) =>
    `${figure(value)} ${{ hour: '小时', day: '天', 'business-day': '个工作日', week: '周', month: '个月', year: '年' }[unit]}`,
  timed: (times, period) =>
    ({
      notice: spaced`提前${period}通知`,
      objection: spaced`${period}内可提出异议`,
      payment: spaced`${period}内付清`,
      response: spaced`${period}内须答复`,
      claim: spaced`须在${period}内主张`,
      retention: spaced`保留${period}`,
      cure: spaced`${period}内可改正`,
      effect: spaced`${period}后生效`,
      other: null,
    })[times],
  range: (min, max) => spaced`${min}至${max}`,
  atMost: (amount) => spaced`不超过${amount}`,
  atLeast: (amount) => spaced`不低于${amount}`,
  rate: (percent, per, annual) => {
    const rate = {
      day: spaced`每日${percent}`,
      week: spaced`每周${percent}`,
      month: spaced`每月${percent}`,
      year: spaced`每年${percent}`,
      once: percent,
    };
    return annual !== null && per !== 'year' ? spaced`${rate[per]}（年${annual}）` : rate[per];
  },
  aboveBase: (rate) => spaced`高于基准利率${rate}`,
  capFees: (months) => (months === null ? '已付费用' : spaced`最近${months}个月已付费用`),
  shareOf: (percent, fees) => spaced`${fees}的${percent}`,
  capFeesOr: (fees, amount, whichever) =>
    whichever
      ? spaced`${fees}或${amount}，取较${whichever === 'greater' ? '高' : '低'}者`
      : spaced`${fees}，或${amount}`,
  placeIn: (place, country) => spaced`${country}${place}`,
  courtsIn: (place) => spaced`${place}法院`,
  lawOf: (place) => spaced`${place}法律`,
  adjectives: {},
};

const keyTerms: KeyTermTexts = {
  values: {
    'unilateral-amendment': { 'on-posting': '公布即生效', 'no-notice': '变更无须通知' },
    'fee-change': { 'no-notice': '费用变更无须通知', 'no-consent': '费用变更无须您同意' },
    'termination-at-will': { 'no-notice': '终止无须通知' },
    'data-licence': { perpetual: '永久授权', irrevocable: '不可撤销的授权' },
    'deemed-notice': { 'on-posting': '公布即视为送达' },
    indemnity: { uncapped: '您赔偿全部损失' },
  },
  perpetualIrrevocableLicence: '永久且不可撤销的授权',
  cappedAt: (cap) => spaced`以${cap}为限`,
  receivedAfter: (period) => spaced`${period}后视为送达`,
  arbitration: '仲裁',
  arbitrationBy: (shortName) => spaced`${shortName}仲裁`,
  arbitrationAt: (institution) => spaced`由${institution}仲裁`,
  theySetTheAmount: '金额由对方确定',
  wholeLiability: '对方赔偿的最高限额',
  underRules: (rules) => spaced`适用${rules}`,
};

const report: ReportTexts = {
  untitled: '无标题协议',
  from: (file) => spaced`来自${file}`,
  inForceSince: (date) => spaced`${date}起生效`,
  severityCount: (n, severity) => spaced`${severity}${figure(n)}`,
  clausesFound: (n, whole) =>
    whole ? spaced`${figure(n)}处条款对您不利` : spaced`已读取的部分中有${figure(n)}处条款对您不利`,
  nothingFound: (types) => spaced`未发现所查找的${types}类条款`,
  nothingFoundInPart: (types) => spaced`已读取的部分中未发现所查找的${types}类条款`,
  lookedFor: '查找的内容包括违约金、费用与规则变更、数据授权、责任限制、终止、视为同意、争议解决等，支持英文和中文。',
  canBeMissed: '措辞少见的条款可能会遗漏。本工具辅助阅读，不构成法律意见。',
  noText: '没有可读取的文字',
  tooLittleRead: '读取的内容太少，无法得出结论',
  readOfText: (percent) => `已读取全文 ${percent}%`,
  notRead: '未读取',
  unread: (reason, n) =>
    ({
      language: spaced`${n === null ? '部分文字' : `${figure(n)} 个字符`}，所用语言不在支持范围内`,
      'too-long': spaced`${n === null ? '部分文字' : `${figure(n)} 个字符`}，超出可读取的长度`,
      'cross-origin-frame': spaced`来自其他域名的${n === null ? '框架' : `${figure(n)} 个框架`}`,
      frame: spaced`本页中的${n === null ? '框架' : `${figure(n)} 个框架`}`,
      'shadow-root': spaced`本页中的${n === null ? '嵌入组件' : `${figure(n)} 个嵌入组件`}`,
      image: spaced`${n === null ? '图片' : `${figure(n)} 张图片`}，其中可能有文字`,
    })[reason],
  keyTerms: '关键条款',
  section: '条款号',
  sectionNumber: article,
  value: '内容',
  severity: '严重程度',
  term: '事项',
  meaning: '对您意味着',
  ask: '协商要点',
  ownRules: '您的自定义规则',
  unasked: (n) => spaced`有${figure(n)}个句子未用带句式的自定义规则查找`,
};

const popup: PopupTexts = {
  readOfPage: (percent) => `已读取本页 ${percent}%`,
  filterBySeverity: '按严重程度筛选',
  keyTerms: '关键条款',
  allFindings: '按类别查看全部条款',
  goToClause: '跳到原文',
  explain: '解释',
  showLess: '收起',
  showMore: (n) => spaced`再显示${figure(n)}处`,
  filtered: (n, severity) => spaced`${figure(n)}处条款，严重程度：${severity}`,
  showAll: '显示全部',
  content: '摘要与条款',
  highlights: '高亮',
  highlightsOn: '高亮已开启',
  highlightsOff: '高亮已关闭',
  loading: '本页仍在加载',
  loadingWhy: '加载完成后，Clauselight 会立即查看。',
  reading: '正在读取本页',
  nothingLeaves: '所有内容都只在这台电脑上处理。',
  unmarked: (n) => spaced`有${figure(n)}处文字已列在这里，但无法在页面上标出。`,
  cardGone: '页面移除了说明条款的卡片。说明可在这里查看。',
  partlyRead: '未读取的部分可能还有相关条款，请自行阅读。',
  notAgreement: '本页不像是协议',
  notAgreementWhy: '页面上协议用语太少，因此没有扫描，也没有标出任何内容。',
  notScanned: '未扫描',
  scanAnyway: '仍然扫描',
  unreadable: {
    'browser-page': {
      lead: '无法读取本页',
      why: '这是浏览器自身的页面，浏览器不允许扩展读取。Clauselight 没有查看任何内容。请打开网站上的协议。',
    },
    'store-page': {
      lead: '无法读取本页',
      why: '浏览器不允许扩展读取扩展商店的页面。Clauselight 没有查看任何内容。请打开其他网站上的协议。',
    },
    restricted: {
      lead: '无法读取本页',
      why: '浏览器不允许 Clauselight 读取本页，因此没有查看任何内容。如果页面没有加载成功，请重新加载；否则请在浏览器的扩展程序页面查看 Clauselight 可以读取哪些网站；这也可能由您所在的组织设置。',
    },
    'file-access': {
      lead: 'Clauselight 尚不能读取文件',
      why: '只有经您允许，才会读取这台电脑上的文件：在浏览器的扩展程序页面打开 Clauselight 的详情，开启“允许访问文件网址”，然后重新加载本页。',
    },
    'no-text': {
      lead: '这里没有可读取的文字',
      why: 'Clauselight 只读取网页中的文字，没有查看任何内容。如果网站以网页形式提供该协议，请打开那个网页。',
    },
  },
  reload: '重新加载页面后才能读取',
  reloadWhy: '本页在安装或更新 Clauselight 之前就已打开，页面上的标记不再响应。',
  reloadWarning: '重新加载可能会丢失您在页面表单中填写的内容。',
  reloadPage: '重新加载',
  openedBefore: '更新前已打开',
  error: '未能读取本页',
  errorWhy: '无法说明其中的条款。重新加载页面也许有用。',
};

const card: CardTexts = {
  findings: 'Clauselight：条款列表',
  keys: (index, total) => `Clauselight：第 ${index + 1} 处，共 ${total} 处。方向键切换，Esc 键关闭。`,
  label: (name, severity, section) =>
    [name, severity, section === null ? null : article(section)].filter(Boolean).join('，'),
  sameWords: '同一段文字：',
  position: (index, total) => `${index} / ${total}`,
  previous: '上一处',
  next: '下一处',
  close: '关闭',
};

/** All texts in Simplified Chinese. */
export const zh: Texts = {
  name: 'Clauselight',
  locale,
  punctuation,
  clauses,
  families: {
    data: '数据与内容',
    changes: '协议与规则变更',
    money: '费用与款项',
    liability: '责任',
    enforcement: '平台处置权',
    consent: '同意方式',
    disputes: '争议解决',
    obligations: '持续义务',
  },
  severities: { critical: '严重', high: '高', medium: '中', low: '低' },
  severityWords: { critical: '严重', high: '高', medium: '中', low: '低' },
  qualifiers: {
    perpetual: '永久有效',
    irrevocable: '不可撤销',
    'no-notice': '无须通知',
    'on-posting': '公布即生效',
    'sole-discretion': '由对方单方决定',
    'no-liability': '对方不承担责任',
    'no-consent': '无须您同意',
    uncapped: '赔偿全部损失',
    'at-any-time': '随时',
    immediate: '立即',
    mutual: '双方同等适用',
    'advance-notice': '至少提前 30 天通知',
    'legal-limit': '以法律允许为限',
    'cause-only': '仅限严重违约',
  },
  facts,
  keyTerms,
  report,
  wrongFinding,
  popup,
  card,
  tools,
  overview,
  panel,
  copy: { idle: '复制', copied: '已复制', failed: '未获准复制' },
};
