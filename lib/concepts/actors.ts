/** Who acts: finds, for each concept of a sentence, the party that is its subject. English and Chinese word order. */
import type { Units } from './units';
import { isRole, whoActs, type Role, type Token } from './token';

/** Characters between two parties that act together (" and/or the "). */
const longestConjunction = 12;
/** How much of the Chinese text before a party is looked at. */
const lookBehind = 8;

const articles = words('the any such said each all its a an that');
const conjunctions = words('and or nor');
/** After one of these a party is an object: "to SHOPLINE", "notify the Developer". */
const prepositions = words(
  `to of with from for against between on in upon about through under via without towards toward among contact
  notify notifies inform provide providing pay give grants grant granted cause causes enable allow indemnify indemnifies
  defend compensate compensates reimburse release releases assist protect`,
);
/** After one of these it is an object unless a verb follows: "as we may decide". */
const comparisons = words('as than');
/** Before one of these a party is a subject. */
const verbs = words(
  `shall may will must should has have had reserves reserve is are can could would might cannot agree agrees undertakes
  acknowledge acknowledges do does did fail fails use uses deem deems determine determines decide decides choose chooses
  believe believes 有 不 将 可 会 无 应 须 仅 保 均 概 亦 先 未 认 因 立 发 拒 根 依 按
  基 若 如 收 需 对`,
);
const possessives = words('our your us');
const hanFillers = /(任何|其他|该等|所有|及其|相关|有关)$/;
const hanConjunction = /[及和与或、]$/;
const hanPrepositions =
  /[向对给与为就从至于在按因帮替照]$|(帮助|要求|代表|通知|授权|允许|协助|配合|提供给|导致|造成|使|未经|经|收到|接到|根据|依据|遵守|违反|由于|通过)[“"]?$/;

/** Whether a verb stands right behind unit `last`, so that a party that ends there leads its clause. */
export function leadsClause({ units }: Units, last: number): boolean {
  return verbs.has(units[last + 1] ?? '');
}

/**
 * Sets `actor` and `agent` of a sentence's tokens; `unitsOf` tells the first and last unit of a party's token, `offset`
 * where the sentence starts.
 */
export function assignActors(
  tokens: readonly Token[],
  units: Units,
  folded: string,
  unitsOf: Map<Token, [number, number]>,
  offset: number,
): void {
  let actor: Role | null = null;
  let previous: { end: number; oblique: boolean } | null = null;
  const hasHanAgent = folded.includes('由');
  let read = 0;
  for (const token of tokens) {
    if (hasHanAgent && namesSubject(folded, read, token.start - offset)) actor = 'thirdParty';
    read = Math.max(read, token.start - offset);
    if (!isRole(token.concept)) {
      token.actor = actor;
      token.who = whoActs(actor, false);
      continue;
    }
    const [first, last] = unitsOf.get(token)!;
    const before = behaviourBefore(units, folded, first);
    token.actor = token.concept;
    token.agent = before.agent;
    token.who = whoActs(token.actor, token.agent);
    let oblique = before.oblique || (before.compared && !leadsClause(units, last)) || isOwner(units, folded, last);
    // "Party A and the interface provider": the first of a pair stands for both, as subject or as object.
    const paired = before.joined && previous !== null && token.start - previous.end <= longestConjunction;
    if (paired && previous!.oblique && !leadsClause(units, last)) oblique = true;
    if (!oblique && !(paired && !previous!.oblique)) actor = token.concept;
    previous = { end: token.end, oblique };
  }
}

/** Whether 由 stands in a stretch of text as in 由作者本人承担: somebody acts, though no party that is known. */
function namesSubject(folded: string, from: number, to: number): boolean {
  const at = folded.lastIndexOf('由', to - 1);
  return at >= from && !'此于'.includes(folded[at + 1] ?? '此') && !'自理事缘经交'.includes(folded[at - 1] ?? ' ');
}

/** What the words before a party make of it. */
function behaviourBefore({ units, starts, breaks }: Units, folded: string, first: number) {
  if (breaks[first] || first === 0) return { joined: false, agent: false, compared: false, oblique: false };
  let k = first - 1;
  while (k >= 0 && articles.has(units[k]!)) k--;
  const previous = k >= 0 ? units[k]! : '';
  const start = starts[first]!;
  const han = folded
    .slice(Math.max(0, start - lookBehind), start)
    .trimEnd()
    .replace(hanFillers, '');
  // 由甲方 names the one who does it, and so the subject of what follows; "by SHOPLINE" ends its clause.
  const isHanAgent = han.endsWith('由');
  return {
    joined: conjunctions.has(previous) || hanConjunction.test(han),
    compared: comparisons.has(previous),
    agent: previous === 'by' || isHanAgent || han.endsWith('被'),
    oblique: previous === 'by' || han.endsWith('被') || prepositions.has(previous) || hanPrepositions.test(han),
  };
}

/** "SHOPLINE's", "our", 甲方的: a party that owns something is not the subject. */
function isOwner({ units, ends }: Units, folded: string, last: number): boolean {
  const next = units[last + 1];
  return next === "'s" || next === '的' || folded[ends[last]!] === "'" || possessives.has(units[last]!);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
