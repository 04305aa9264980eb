import { spaced } from './spaced';
import type { OverviewTexts, PanelTexts, SummaryFormat, ToolTexts } from './tool-texts';

const locale = 'zh-CN';

const figure = (n: number) => n.toLocaleString(locale);

const formats: Record<SummaryFormat, string> = { markdown: 'Markdown', json: 'JSON', csv: 'CSV' };

/** What can be done with findings, in Simplified Chinese. */
export const tools: ToolTexts = {
  filterByFamily: '按类别筛选',
  allFamilies: '全部类别',
  search: '搜索条款',
  searchHint: '词语、条款号或金额',
  clearSearch: '清除搜索',
  matches: (n, query) => spaced`${figure(n)}处条款含有“${query}”`,
  noMatch: (query) => `没有条款含有“${query}”`,
  resetFilters: '显示全部条款',
  copyFinding: '复制条款',
  summary: '摘要',
  copySummaryAs: (format) => spaced`复制摘要为${formats[format]}`,
  downloadSummaryAs: (format) => spaced`下载摘要为${formats[format]}`,
  summaryCopied: (format) => spaced`摘要已复制为${formats[format]}`,
  printed: {
    open: '可打印的报告',
    print: '打印',
    readOn: (date) => spaced`${date}读取。`,
    gone: '这份报告对应的页面已不再打开。请重新打开该页面，并在那里选择“可打印的报告”。',
  },
  more: '更多',
  openPanel: '打开侧边栏',
  openSettings: '设置',
  switchOff: (site) => spaced`在${site}上停用`,
  switchOn: (site) => spaced`在${site}上启用`,
  files: '本地文件',
  off: {
    lead: '已在此网站停用',
    why: '您已在此网站停用 Clauselight。它没有读取任何内容，也没有标出任何条款。',
  },
  waiting: {
    lead: '此页面像是协议',
    why: '您选择了在此网站上由您决定何时读取，因此尚未读取。',
    read: '读取此页面',
  },
  hide: '隐藏',
  hidden: '已隐藏',
  unhide: '恢复显示',
  undo: '撤销',
  hiddenHere: (n) => spaced`您在本页隐藏了${figure(n)}处条款`,
  leftOut: (n) => spaced`按照您的设置，有${figure(n)}处条款未显示`,
  showHidden: '显示已隐藏的条款',
  reportWrong: {
    open: '报告误判',
    lead: '报告误判',
    why: '以下文字包含规则、引文和版本，可复制到您反馈问题的地方。Clauselight 不会发送任何内容。',
    withAddress: '包含页面地址',
    copy: '复制报告',
    copied: '报告已复制',
  },
  announce: {
    reached: (name, severity, position, total, quote) =>
      `${name}，${severity}，第 ${figure(position)} 处，共 ${figure(total)} 处：“${quote}”`,
    ended: (headline, counts) => `读取完毕。${headline}${counts === '' ? '' : `：${counts}`}。`,
    filtered: (shown, total) => `显示 ${figure(shown)} 处，共 ${figure(total)} 处`,
    hidden: (name) => `${name}：已隐藏`,
    shownAgain: (name) => `${name}：已恢复显示`,
  },
};

/** The strokes along the edge of a page, in Simplified Chinese. */
export const overview: OverviewTexts = {
  label: '本页条款的位置',
  stroke: (name, severity) => `${name}，${severity}`,
};

/** The side panel, in Simplified Chinese. */
export const panel: PanelTexts = {
  name: 'Clauselight：本页条款',
  inOrder: (n) => spaced`${figure(n)}处条款，按页面顺序`,
  noHeading: '不在任何标题之下',
  followPage: '跟随页面',
  empty: '在标签页中打开协议后，条款会列在这里。',
  facts: '要点',
  binds: '约束对象',
  parties: { platform: '对方', you: '您', either: '双方', 'third-party': '第三方' },
  why: { critical: '为何是“严重”', high: '为何是“高”', medium: '为何是“中”', low: '为何是“低”' },
  startsAt: (name, points) => spaced`${name}：起点${points}分`,
  effect: (qualifier, points) => `${qualifier}：${points > 0 ? '+' : '−'}${Math.abs(points)}`,
  scale: {
    critical: '5 分及以上为“严重”',
    high: '3 至 4 分为“高”',
    medium: '2 分为“中”',
    low: '1 分及以下为“低”',
  },
  readWith: '请一并阅读',
};
