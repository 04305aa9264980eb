import type { Times } from '../clause/fact';
import { afterLast, beforeFirst, endOfLast, hasNear, leadToEnd, reach, type Phrase, type Step } from '../text/near';

/**
 * What the period at `start`–`end` of a folded sentence times, from the words around it: the nearest of the cue words,
 * once notice "in advance", deemed receipt and objection are ruled out. `other` when nothing tells.
 */
export function timesOf(text: string, start: number, end: number): Times {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const after = text.slice(end, end + REACH_AFTER);
  const phrase = text.slice(start, end);
  if (isAdvance(before, phrase, after)) return 'notice';
  if (isTerm(before, phrase, after)) return 'other';
  if (isUnused(phrase, after)) return /删除|清除|清空|销毁/.test(after) ? 'retention' : 'other';
  if (isIdle(before, phrase)) return ERASES.test(before + after) ? 'retention' : 'other';
  if (/^ {0,2}of (?:each |one an)other\b/i.test(after) || LEFT_PENDING.test(before)) return 'other';
  if (isLateness(before, phrase, after)) return 'other';
  if (isHeld(before, phrase)) return 'retention';
  if (DEEMED_RECEIVED.some((deemed) => hasNear(before + phrase + after, deemed))) return 'notice';
  if (OBJECTION.test(before) || OBJECTION.test(after)) return 'objection';
  if (/^exceed/i.test(phrase) && !/\bnot {0,2}$/i.test(before)) return 'other';
  if (/^net\b/i.test(phrase)) return 'payment';
  if (isHandedIn(before, after)) return 'response';
  const times = nearestCue(before, phrase, after);
  return times === 'other' && ON_REQUEST.test(after) ? 'response' : times;
}

const REACH_BEFORE = 220;
const REACH_AFTER = 140;

/** "30 days in advance", "30 days' prior notice", "prior notice of 30 days", 提前15天, 30天前通知. */
function isAdvance(before: string, phrase: string, after: string): boolean {
  if (
    /提前/.test(phrase) ||
    /提前(?:至少)? ?$|(?:notice|notification)(?: period)? of(?: at least| not less than)? {0,2}$/i.test(before)
  )
    return true;
  if (/前$/.test(phrase) && /通知|告知|公告|公示/.test(before + after)) return true;
  if (/^ {0,2}(?:prior (?:to|the|such|any)|before|ahead of)\b/i.test(after)) return NOTIFIES.test(before);
  // "within five days of notice" counts from a notice; "five days of notice" is one.
  if (/^ {0,2}of the\b/i.test(after) || (/^within\b/i.test(phrase) && /^ {0,2}of\b/i.test(after))) return false;
  return /^'?s? {0,2}(?:(?:written|prior|advance|advanced|previous|email|a|of|the|or more) {1,2}){0,4}(?:notice|notification)\b|^[^.;,]{0,24}\b(?:in advance|beforehand)\b/i.test(
    after,
  );
}

/** How long an agreement runs: "successive one-year terms", "renews for another 12 months", 自动续约一年. */
function isTerm(before: string, phrase: string, after: string): boolean {
  return (
    /^ {0,2}(?:renewal )?terms?\b/i.test(after) ||
    leadToEnd(before + phrase, RENEWS_FOR, phrase.length + 30, '.;') !== null ||
    /(?:续约|续期|续签|续展|延续|顺延|延长|有效期|(?:合作|服务|合同|协议|租赁)期限)[^,。;]{0,4}$/.test(before)
  );
}

const RENEWS_FOR = /\b(?:renew|extend)(?:s|ed)? (?:[a-z]{1,14} ){0,2}for\b/gi;

/** 连续12个月未登录: how long an account lies idle. */
function isUnused(phrase: string, after: string): boolean {
  return (
    /^(?:连续|超过|满)/.test(phrase) &&
    !phrase.endsWith('内') &&
    /^ ?(?:以上)?[^,。;]{0,2}(?:未|没有|无)[^,。;]{0,8}(?:登录|登陆|使用|活动|访问|操作)/.test(after)
  );
}

/** "has not used or accessed within a 28-day period", "no activity for 180 days": how long something lies idle. */
function isIdle(before: string, phrase: string): boolean {
  return /^(?:for|in|within|during)\b|^\d|^[a-z]{3,9} /i.test(phrase) && leadToEnd(before, IDLE, 70, '.;,') !== null;
}

const IDLE =
  /\b(?:(?:not|never|n't|no longer) (?:[a-z]{1,12} ){0,3}(?:used|accessed|active|logged|signed)|(?:have|has)n't (?:used|accessed|logged|signed)|inactiv(?:e|ity)|unused|dormant|no activity)\b/gi;
const ERASES = /\b(?:delet|eras|remov|purg)/i;

/** "a petition that is not dismissed within 60 days" */
const LEFT_PENDING = /\b(?:dismissed|discharged|vacated|stayed) {0,2}$/i;

/** "more than 15 days late", 逾期超过15日: how late something is. */
function isLateness(before: string, phrase: string, after: string): boolean {
  return (
    /^ {0,2}(?:late|overdue|past due|in arrears|delinquent)\b/i.test(after) ||
    (/^(?:超过|满)/.test(phrase) && /(?:逾期|拖欠|迟延|延迟)(?:付款|支付|缴费)?(?:的?时间)?$/.test(before))
  );
}

/** "may withhold payments for up to 60 days": money that is kept, not due. */
function isHeld(before: string, phrase: string): boolean {
  return (
    (/^for\b/i.test(phrase) || /\bfor (?:a (?:maximum )?period of )?$/i.test(before)) &&
    leadToEnd(before, HOLDS, 90, '.;,') !== null
  );
}

const HOLDS = /\b(?:withh(?:old|olds|eld)|hold|holds|held|retain|retains|retained|freeze|freezes|frozen)\b/gi;

/** 应在收到通知后3日内提交证明材料: papers that are asked for. */
function isHandedIn(before: string, after: string): boolean {
  return /^[^,。;]{0,6}(?:提交|提供|出示)(?!.{0,8}(?:仲裁|诉讼))/.test(after) && /要求|请求|通知/.test(before);
}

/** "within 8 days of any request". */
const ON_REQUEST =
  /^ {0,2}(?:of|after|following|from|upon) (?:receipt of |receiving )?(?:[a-z]{1,12} ){0,3}requests?\b/i;

const NOTIFIES =
  /\b(?:notif|notice|inform|giv|provid|send|publish|post|announc|e-?mail|contact|advis|tell|cancel|terminat)/i;
const DEEMED_RECEIVED: readonly Phrase[] = [
  {
    first: /\b(?:deemed|considered|regarded|treated)\b/gi,
    then: [{ gap: 40, stops: '.;', word: /\b(?:delivered|received|given|served|receipt|delivery)\b/gi }],
  },
  { first: /视为/g, then: [{ gap: 12, stops: '。;', word: /送达|收到|收悉/g }] },
];
const OBJECTION =
  /\b(?:(?:do|does|did) not (?:agree|accept|consent)|not agree|disagree|object(?:s|ion|ions)?\b|opt[ -]out|reject(?:s|ion)?\b|not (?:wish|want) to (?:be bound|arbitrate)|refus(?:e|es|al)\b(?! to (?:pay|provide|refund|process|deliver))|withdraw from)|异议|不接受|不同意|反对|拒绝接受/i;

const CUES: [Times, string, string][] = [
  [
    'payment',
    'pay|pays|paying|(?<!fully[ -])paid|payout|payouts|payable|payment|payments|refund|refunded|refunds|reimburse|reimbursed|remit|invoice|invoices|invoiced|indemnify|compensate|settle|settlement|credited|overdue',
    '支付|付款|付费|缴费|交费|交纳|返还|退还|退款|缴纳|赔偿|补偿|结算|汇款|偿还|补足|付清|打款|逾期',
  ],
  ['response', 'respond|responds|response|reply|replies|answer|acknowledge', '回复|答复|响应|反馈|回应|取得联系'],
  [
    'claim',
    'claim|claims|refund requests?|requests? (?:a |for )?refunds?|make (?:this|such|a) request|be requested|dispute|disputes|appeal|appeals|lawsuit|legal action|cause of action|proceeding|proceedings|arbitration|commence|commenced|brought|file|filed',
    '索赔|起诉|诉讼|申诉|主张|投诉|仲裁|申请复核|维权',
  ],
  [
    'cure',
    'cure|cured|cures|remedy|remedied|rectify|rectified|correct|corrected|address (?:the|such|any|all|these|this|those|it)|resolve|fix|repair|curing',
    '整改|改正|纠正|补救|修复|更正|解决|消除|改进',
  ],
  [
    'retention',
    'retain|retained|retention|keep|kept|store|stored|preserve|delete|deleted|deletion|destroy|remove the data|backup|export|hosted data|inactive',
    '保留|保存|留存|删除|销毁|备份|导出|清除|冻结|暂扣|扣留',
  ],
  [
    'effect',
    'effective|take effect|takes effect|into effect|into force|effect|not apply|apply to you',
    '生效|施行|实施',
  ],
  [
    'notice',
    'notify|notifies|notified|notice|inform|informs|notification|publish|published',
    '通知|告知|公告|公示|报备',
  ],
];
const PATTERNS = CUES.map(
  ([times, latin, han]) => [times, new RegExp(`\\b(?:${latin})\\b|${han}`, 'gi')] as [Times, RegExp],
);

/** What starts the clock times nothing: "of receiving the notice", 收到通知后. */
const TRIGGER_AFTER = /^ {0,2}(?:of|from|after|following|upon|since)\b/i;
const TRIGGER_AFTER_END: Step = {
  gap: 90,
  stops: '',
  word: /(?=[,;.]| (?:[a-z]{2,20} )?(?:must|shall|will)\b|$)/gi,
};

/** Who received a notice was told before; the period times what is done then. */
const RECEIVED_NOTICE = /\b(?:receipt of|receiv(?:e|es|ed|ing)) (?:[a-z']{1,12} ){0,3}(?:notice|notification)\b/gi;

function withoutReceivedNotice(text: string): string {
  return text.replace(RECEIVED_NOTICE, (words) => ' '.repeat(words.length));
}

function withoutTriggerAfter(after: string): string {
  const trigger = TRIGGER_AFTER.exec(after);
  const stop = trigger ? reach(after, trigger[0].length, TRIGGER_AFTER_END).next().value : undefined;
  return stop ? ' '.repeat(stop.start) + after.slice(stop.start) : after;
}

const TRIGGER_BEFORE = /收到|接到|自|在|从/g;
const TRIGGER_END =
  /(?:后|之日起|之日|起)(?:的|于|,)? {0,2}$|(?<=[收接]到[^,。;]{0,12})(?:通知|要求|请求)(?:的|于)? {0,2}$/;

function withoutTriggerBefore(before: string): string {
  const end = before.search(TRIGGER_END);
  const start = end < 0 ? null : leadToEnd(before.slice(0, end), TRIGGER_BEFORE, 40, ',;。');
  return start === null ? before : before.slice(0, start) + ' '.repeat(before.length - start);
}

function nearestCue(before: string, phrase: string, after: string): Times {
  // In Chinese the deed follows the time limit or stands right before it (…于五日内支付), in English it mostly goes before.
  const left = afterLast(
    withoutReceivedNotice(withoutTriggerBefore(before)),
    /[\u4e00-\u9fff]$/.test(phrase) ? ',;。' : '.;。',
  );
  const right = beforeFirst(withoutReceivedNotice(withoutTriggerAfter(after)), '.;。');
  let best: Times = 'other';
  let distance = Infinity;
  for (const [times, pattern] of PATTERNS) {
    const last = endOfLast(left, pattern);
    const first = right.search(pattern);
    const gap = Math.min(last > 0 ? left.length - last : Infinity, first >= 0 ? first : Infinity);
    if (gap < distance) [best, distance] = [times, gap];
  }
  return best;
}
