/** Who acts: finds, for each concept of a sentence, the party that is its subject. English and Chinese word order. */
import { conceptNumber } from './concept-number';
import { acts, isRole } from './token';
import type { Units } from './units';
import { conceptName } from './vocabularies';
import { wordKind, type WordKinds } from './word-kinds';

/** Characters between two parties that act together (" and/or the "). */
const longestConjunction = 12;
/** Characters of a Chinese thing behind a party. */
const longestThing = 4;
/** Characters of the beginning of a Chinese relative clause. */
const longestRelative = 20;
/** How much of the Chinese text before a party is looked at. */
const lookBehind = 8;
/** How much of it before one that another has named. */
const lookBehindNamed = 16;
/** How much of it before one that is told apart by a clause: 对违反规则的用户. */
const lookBehindClause = 28;

const apostrophe = 0x27;
/** 由 */
const hanBy = 0x7531;
const comma = 0x2c;
const opening = 0x28;
const closing = 0x29;
const hanFillers =
  /(任何|其他|该等|所有|及其|相关|有关|以下|下列|上述|前述|违规|违约|违法|恶意|部分|个别|该|此类|该类|各类|失信)$/;
const hanConjunction = /[及和与或、]$/;
/** 甲方或其指定的: whoever is named by it acts beside it. */
const hanNamedBy = /[及和与或、][^,;:.!?]{0,9}(指定|授权|委托|委派|认可|聘请)的$/;
const hanPrepositions =
  /[向对给与为就从至于在按因帮替照把将归代]$|(帮助|要求|委托|聘请|安排|代表|通知|授权|允许|协助|配合|提供给|导致|造成|使|未经|经|收到|接到|根据|依据|遵守|违反|由于|通过|给予|征得|取得|获得|得到|联系|咨询|致电|反馈)[“"]?$/;

/** 有权对违反本协议的: who follows is an object. */
const hanObjectClause = /[对向给将把][^,;:.!?，；：。！？对向给将把]{2,24}的$/;

/** Behind a party, what is theirs: 用户信息, 商家店铺. */
const hanThing =
  /^((个人|)(数据|信息|资料|账号|账户|帐号|帐户|内容|评论|评价|店铺)|(管理|工作|委派|相关|)人员|员工|平台(内容|应用|规则|服务|协议|政策|接口|产品|系统|用户|商家|数据|信息))/;

/** Behind a party, the clause that tells which thing is meant: 享受平台提供的服务. */
const hanRelative =
  /^(所|已|自行|)(提供|发布|发送|上传|提交|制定|公布|公示|指定|认可|授权|使用|注册|开设|经营|销售|收集|规定|展示|创建|持有|享有|拥有|运营|控制|支付|缴纳|遭受)[^,;:.!?，；：。！？]{0,15}的/;
/** Before a party that may lead a clause of its own all the same: 如您发布的内容违法. */
const hanLeading = /([如若当因但且并而即则凡除及和与或由]|如果|对于|关于|只要|视为)$/;

/** Done to somebody, or to what is theirs: 冻结商户账户. */
const hanDoneTo =
  /(注册|登录|访问|浏览|进入|下载|安装|加入|入驻|接入|调用|退出|使用|利用|借助|享受|操作|删除|冻结|限制|终止|暂停|中止|停止|关闭|取消|注销|封禁|收集|获取|披露|公开|展示|处理|分析|保存|存储|修改|查看|查询|审核|检查|核实|调查|验证|扣除|划扣|收取|保护|侵犯|损害|追究|影响|索取|您的|我们的)$/;

/** Who finds out something about a party remains the subject: 甲方发现乙方违规的，有权…. */
const hanKnowing =
  /(发现|发觉|察觉|认为|认定|判断|判定|怀疑|确认|相信|得知|获知|获悉|查实|核实|查明|证实|评估|投诉|举报|指控)$/;
/** What goes on with that subject behind the clause on what was found out. */
const hanGoesOn = /^(则|即|并|均|将|会|有权|得以|可(?!能)|应|须|需|必须|不得|不再|无需|无须|立即|随时|随即|直接|保留)/;

const hanDuty = /^(应|须|需|必须|不得|不应|不可|不能)/;

/** Whether a verb stands right behind unit `last`, so that a party that ends there leads its clause. */
export function leadsClause({ numbers }: Units, kinds: WordKinds, last: number): boolean {
  return kinds.is(numbers[last + 1]!, wordKind.verb);
}

/** By the number of a concept that is a mention of a party, who that is; 0 for others. */
const mentions = Uint8Array.from(conceptName, (concept) => (isRole(concept) ? acts[concept] : 0));

/** Follows who is the subject through a sentence. */
export class Subject {
  readonly #text: Uint16Array;
  readonly #start: number;
  readonly #end: number;
  readonly #units: Units;
  readonly #kinds: WordKinds;
  /** Who acts, one of `acts`. */
  #actor: number = acts.nobody;
  /** Where the party ends that was mentioned last, and whether it is an object. */
  #previousEnd = -1;
  #isPreviousOblique = false;
  #read: number;
  /** The last unit of the subject. */
  #subjectUnit = -1;
  /** Who found out what the clause says that is being read; `null` where nobody did. */
  #knower: number | null = null;
  /** Who acts around the brackets that are open: 您对……（包括我们遭受的损失）负责. */
  #aroundBrackets: number = acts.nobody;

  /** A sentence of folded text, and its units. */
  constructor(text: Uint16Array, start: number, end: number, units: Units, kinds: WordKinds) {
    this.#text = text;
    this.#start = this.#read = start;
    this.#end = end;
    this.#units = units;
    this.#kinds = kinds;
  }

  /** Who acts at the next concept of the sentence, a sum of `acts`; it takes up the units from `first` to `last`. */
  whoActs(concept: number, first: number, last: number): number {
    if (this.#units.hasHan) {
      const start = this.#units.starts[first]!;
      if (start > this.#read) this.#followBrackets(this.#read, start);
      if (this.#knower !== null) this.#resume(this.#knower, this.#read, start);
      if (this.#namesSubject(this.#read, start)) this.#actor = acts.thirdParty;
      if (start > this.#read) this.#read = start;
    }
    const party = mentions[concept]!;
    if (party !== 0) return this.#mention(party, first, last);
    if (concept === conceptNumber.pronoun && this.#knower !== null && this.#goesOn(first, last)) {
      this.#actor = this.#knower;
      this.#knower = null;
    }
    return this.#actor;
  }

  /** "If Acme finds that Developer …, it may": whether an English pronoun leads a new clause. */
  #goesOn(first: number, last: number): boolean {
    return !this.#units.hasHan && this.#units.breaks[first] === 1 && leadsClause(this.#units, this.#kinds, last);
  }

  /** Whether the subject so far finds out about a party: "Acme finds that Developer …", 甲方发现乙方……. */
  #isFoundOut(before: Behaviour, first: number): boolean {
    const { breaks, hasHan } = this.#units;
    if (hasHan || this.#actor === acts.nobody) return before.found;
    let k = first;
    while (k > this.#subjectUnit && breaks[k] === 0) k--;
    return k === this.#subjectUnit;
  }

  /** What stands in brackets changes nothing for what follows them. */
  #followBrackets(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (this.#text[at] === opening) this.#aroundBrackets = this.#actor;
      else if (this.#text[at] === closing && this.#aroundBrackets !== acts.nobody) {
        this.#actor = this.#aroundBrackets;
        this.#aroundBrackets = acts.nobody;
      }
    }
  }

  /** Behind the clause on what was found out, who found it acts again. */
  #resume(knower: number, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (this.#text[at] !== comma) continue;
      if (!hanGoesOn.test(this.#textBetween(at + 1, Math.min(this.#end, at + 4)))) continue;
      this.#actor = knower;
      this.#knower = null;
      return;
    }
  }

  #mention(party: number, first: number, last: number): number {
    const before = this.#behaviourBefore(first);
    const gap = this.#previousEnd < 0 ? Infinity : this.#units.starts[first]! - this.#previousEnd;
    // "Party A and the interface provider": the first of a pair stands for both, as subject or as object.
    const isPaired = before.joined && gap <= longestConjunction;
    const isOblique =
      this.#isObject(before, party, first, last) || (this.#isPreviousOblique && this.#isObjectToo(isPaired, gap, last));
    if (!isOblique && !(isPaired && !this.#isPreviousOblique)) this.#lead(party, before, first, last);
    this.#previousEnd = this.#units.ends[last]!;
    this.#isPreviousOblique = isOblique;
    return before.agent ? party | acts.agent : party;
  }

  /** A party is the subject from now on. */
  #lead(party: number, before: Behaviour, first: number, last: number): void {
    this.#knower = this.#actor !== party && this.#isFoundOut(before, first) ? this.#actor : null;
    this.#subjectUnit = last;
    this.#actor = party;
  }

  /** Whether a party is an object by what stands around it. */
  #isObject(before: Behaviour, party: number, first: number, last: number): boolean {
    if (before.oblique || this.#isOwner(last)) return true;
    if (before.compared && (!leadsClause(this.#units, this.#kinds, last) || this.#isDoneToFirst(party, last)))
      return true;
    return this.#actor !== acts.nobody && this.#isInRelative(first, last);
  }

  /** Whether a party is an object as the one before it is. */
  #isObjectToo(isPaired: boolean, gap: number, last: number): boolean {
    // 对用户或第三方不承担责任: a Chinese verb stands behind the objects as well.
    if (isPaired) return this.#units.hasHan || !leadsClause(this.#units, this.#kinds, last);
    // 甲方平台, where both are names of one.
    return gap === 0;
  }

  /** Whether 由 stands in a stretch of text as in 由作者本人承担: somebody acts, though no party that is known. */
  #namesSubject(from: number, to: number): boolean {
    let at = to - 1;
    while (at >= from && this.#text[at] !== hanBy) at--;
    if (at < from || at + 1 >= this.#end || '此于'.includes(this.#textBetween(at + 1, at + 2))) return false;
    return at === this.#start || !'自理事缘经交'.includes(this.#textBetween(at - 1, at));
  }

  /** Whether a party is the subject only of a Chinese clause in the middle of another: 您可使用平台提供的服务. */
  #isInRelative(first: number, last: number): boolean {
    const { hasHan, breaks, starts, ends } = this.#units;
    if (!hasHan || first === 0 || breaks[first] === 1) return false;
    const end = ends[last]!;
    if (!hanRelative.test(this.#textBetween(end, Math.min(this.#end, end + longestRelative)))) return false;
    return !hanLeading.test(this.#hanBefore(starts[first]!));
  }

  /** 用户使用本平台应遵守规则: what is used stands before a duty, which is that of the one who uses it. */
  #isDoneToFirst(party: number, last: number): boolean {
    if (!this.#units.hasHan || this.#actor === acts.nobody || this.#actor === party) return false;
    const end = this.#units.ends[last]!;
    return hanDuty.test(this.#textBetween(end, Math.min(this.#end, end + longestThing)));
  }

  /** What the words before a party make of it. */
  #behaviourBefore(first: number): Behaviour {
    const { numbers, breaks, starts } = this.#units;
    if (breaks[first] === 1 || first === 0) return unmoved;
    let k = first - 1;
    while (k > 0 && this.#kinds.is(numbers[k]!, wordKind.article)) k--;
    const previous = numbers[k]!;
    const han = this.#hanBefore(starts[first]!);
    const isBy = this.#kinds.is(previous, wordKind.by);
    // 由甲方 names the one who does it, and so the subject of what follows; "by SHOPLINE" ends its clause.
    const isHanAgent = han.endsWith('由');
    const isHanPassive = han.endsWith('被');
    return {
      joined:
        this.#kinds.is(previous, wordKind.conjunction) ||
        (han !== '' && (hanConjunction.test(han) || (han.endsWith('的') && this.#isNamedByOther(starts[first]!)))),
      compared: this.#kinds.is(previous, wordKind.comparison) || (han !== '' && hanDoneTo.test(han)),
      agent: isBy || isHanAgent || isHanPassive,
      found: han !== '' && hanKnowing.test(han),
      oblique:
        isBy ||
        isHanPassive ||
        this.#kinds.is(previous, wordKind.preposition) ||
        (han !== '' && hanPrepositions.test(han)) ||
        (han.endsWith('的') && this.#isObjectOfClause(starts[first]!)),
    };
  }

  #isObjectOfClause(offset: number): boolean {
    return hanObjectClause.test(this.#textBetween(Math.max(this.#start, offset - lookBehindClause), offset).trimEnd());
  }

  #isNamedByOther(offset: number): boolean {
    return hanNamedBy.test(this.#textBetween(Math.max(this.#start, offset - lookBehindNamed), offset).trimEnd());
  }

  /** The Chinese words before an offset, less those that say nothing; empty where the sentence has none. */
  #hanBefore(offset: number): string {
    if (!this.#units.hasHan) return '';
    return this.#textBetween(Math.max(this.#start, offset - lookBehind), offset)
      .trimEnd()
      .replace(hanFillers, '');
  }

  #textBetween(from: number, to: number): string {
    return String.fromCharCode(...this.#text.subarray(from, to));
  }

  /** "SHOPLINE's", "our", 甲方的, "SHOPLINE policies", 用户信息: a party that owns something is not the subject. */
  #isOwner(last: number): boolean {
    const { numbers, ends, breaks } = this.#units;
    const end = ends[last]!;
    return (
      this.#kinds.is(numbers[last + 1]!, wordKind.owning) ||
      (this.#kinds.is(numbers[last + 1]!, wordKind.thing) &&
        breaks[last + 1] === 0 &&
        !this.#kinds.is(numbers[last]!, wordKind.pronoun)) ||
      (end < this.#end && this.#text[end] === apostrophe) ||
      (this.#units.hasHan && hanThing.test(this.#textBetween(end, Math.min(this.#end, end + longestThing)))) ||
      this.#kinds.is(numbers[last]!, wordKind.possessive)
    );
  }
}

/** What the words before a party make of it. */
interface Behaviour {
  /** Another stands before it that does the same. */
  joined: boolean;
  agent: boolean;
  /** What follows was found out about it. */
  found: boolean;
  /** It is an object, whatever follows it. */
  oblique: boolean;
  /** It is an object unless a verb follows. */
  compared: boolean;
}

const unmoved: Behaviour = { joined: false, agent: false, found: false, compared: false, oblique: false };
