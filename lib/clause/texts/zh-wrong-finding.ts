import type { WrongFindingTexts } from './wrong-finding-texts';

/** The text that reports a wrong finding, in Simplified Chinese. */
export const wrongFinding: WrongFindingTexts = {
  title: (name) => `误报：${name}`,
  why: '问题说明：',
  rule: '规则',
  severity: '严重程度',
  qualifiers: '加重或减轻因素',
  section: '条款号',
  facts: '数据',
  clause: '条款原文',
  id: '发现编号',
  version: 'Clauselight',
  page: '页面',
};
