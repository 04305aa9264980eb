import type { ClauseType } from '../clause-type';
import type { ClauseText } from './texts';

/** What each clause type is called, in Simplified Chinese. */
export const clauses: Record<ClauseType, ClauseText> = {
  'data-licence': {
    name: '使用您数据的授权',
    short: '您的数据',
    consequence: '对方可使用您的数据',
  },
  'content-licence': {
    name: '使用您内容的授权',
    short: '您的内容',
    consequence: '对方可使用您的内容',
  },
  'feedback-licence': {
    name: '您的建议归对方使用',
    short: '建议',
    consequence: '对方可使用您的建议',
  },
  'publicity-right': {
    name: '对方可使用您的名称',
    short: '宣传',
    consequence: '对方可使用您的名称',
  },
  'data-ownership': {
    name: '数据归对方',
    short: '您的数据',
    consequence: '您不能自由使用',
  },
  'data-sharing': {
    name: '数据提供给他人',
    short: '您的数据',
    consequence: '数据会提供给他人',
  },
  'data-retention': {
    name: '数据被保留',
    short: '您的数据',
    consequence: '对方无须返还数据',
  },
  'data-loss': {
    name: '数据可能丢失',
    short: '您的数据',
    consequence: '对方无须保存数据',
  },
  'ai-training': {
    name: '用于训练人工智能',
    short: '模型训练',
    consequence: '可能用于训练',
  },
  'unilateral-amendment': {
    name: '单方变更',
    short: '变更',
    consequence: '对方可变更条款',
  },
  'deemed-acceptance': {
    name: '沉默视为同意',
    short: '同意方式',
    consequence: '使用即视为同意',
  },
  'fee-change': {
    name: '费用可变',
    short: '费用',
    consequence: '费用可能变更',
  },
  'service-change': {
    name: '服务可变',
    short: '变更',
    consequence: '对方可变更服务',
  },
  'incorporated-rules': {
    name: '其他文件也有约束力',
    short: '规则',
    consequence: '其他文件约束您',
  },
  penalty: {
    name: '违约金或罚款',
    short: '违约金',
    consequence: '您须支付违约金',
  },
  'set-off': {
    name: '扣款与冻结',
    short: '扣款',
    consequence: '对方可扣款或冻结',
  },
  'no-refund': {
    name: '不予退款',
    short: '退款',
    consequence: '费用不退',
  },
  'auto-renewal': {
    name: '自动续期',
    short: '续期',
    consequence: '自动续期',
  },
  'liability-exclusion': {
    name: '对方免责',
    short: '责任',
    consequence: '对某些损失不负责',
  },
  'liability-cap': {
    name: '责任有上限',
    short: '责任',
    consequence: '对方责任有上限',
  },
  'warranty-disclaimer': {
    name: '不作保证',
    short: '保证',
    consequence: '对方不作保证',
  },
  indemnity: {
    name: '您须赔偿',
    short: '赔偿',
    consequence: '您承担对方损失',
  },
  'risk-shift': {
    name: '风险由您承担',
    short: '风险',
    consequence: '由您单独承担',
  },
  'termination-at-will': {
    name: '对方可随意终止',
    short: '终止',
    consequence: '对方可终止',
  },
  suspension: {
    name: '暂停与处罚措施',
    short: '暂停',
    consequence: '对方可暂停您的服务',
  },
  'content-removal': {
    name: '应用或内容可能被下架',
    short: '下架',
    consequence: '对方可下架您的内容',
  },
  'sole-determination': {
    name: '由对方单方认定',
    short: '认定',
    consequence: '由对方单方认定',
  },
  'audit-right': {
    name: '对方可检查您',
    short: '检查',
    consequence: '对方可检查您',
  },
  'contract-by-use': {
    name: '使用即受约束',
    short: '同意方式',
    consequence: '使用即受约束',
  },
  'bundled-consent': {
    name: '一并同意多份文件',
    short: '同意方式',
    consequence: '您同意的不止本协议',
  },
  'deemed-notice': {
    name: '通知视为送达',
    short: '通知',
    consequence: '视为已收到',
  },
  'marketing-consent': {
    name: '向您发送信息',
    short: '信息推送',
    consequence: '对方可向您发送信息',
  },
  'claim-waiver': {
    name: '您放弃权利',
    short: '权利主张',
    consequence: '您放弃权利',
  },
  arbitration: {
    name: '仲裁',
    short: '争议',
    consequence: '争议提交仲裁',
  },
  'class-action-waiver': {
    name: '不得集体诉讼',
    short: '争议',
    consequence: '不得集体诉讼',
  },
  jurisdiction: {
    name: '管辖法院',
    short: '争议',
    consequence: '指定地点的法院',
  },
  'governing-law': {
    name: '适用法律',
    short: '法律',
    consequence: '适用指定的法律',
  },
  assignment: {
    name: '对方可转让协议',
    short: '转让',
    consequence: '对方可转让',
  },
  exclusivity: {
    name: '独家限制',
    short: '独家',
    consequence: '您被绑定',
  },
  'open-source-restriction': {
    name: '限制开源软件',
    short: '开源',
    consequence: '开源受限',
  },
  'hard-deadline': {
    name: '期限很短',
    short: '期限',
    consequence: '您须按时行动',
  },
};
