/** Words by which an agreement is told from a text about something else, English and Chinese. */

/** The text speaks of itself as what binds: "these Terms", "this Developer Agreement", 本协议. */
export const selfReference =
  /\b(?:these|this) (?:[a-z]{1,20} ){0,3}?(?:terms|agreement|conditions|policy|contract|licen[cs]e|eula)\b|[本此][\u4e00-\u9fff]{0,4}(?:[协協][议議]|[条條]款|合同|合[约約]|[规規][则則]|[声聲]明|[约約]定|[许許]可)/gi;

/** Agreements may speak of themselves so, and so does everybody who writes about one. */
export const agreementMention = /\bthe (?:agreements?|terms)\b/gi;

/** Words that bind: somebody agrees, must, must not, has a right. Advice and news have few of them. */
export const bindingWords =
  /\byou (?:hereby |also |further |expressly |acknowledge and |understand and ){0,2}(?:agree|acknowledge|represent|warrant|consent|grant)\b|\byou (?:may|must|will|shall|agree) not\b|\byou are (?:solely )?responsible\b|\b(?:customers?|developers?|licensees?|users?|merchants?|partners?) (?:will|shall|must|may not|agrees?)\b|\bwe (?:may|reserve)\b|\breserves? the right\b|\bis entitled to\b|\bshall\b|\b(?:herein|hereby|hereof|hereto|hereunder|hereinafter|thereof)\b|您同意|同意[并並]接受|已充分[阅閱][读讀]|不得|有[权權]|[应應][当當]|[须須]|特此|以下(?:[简簡][称稱]|[统統][称稱]|[称稱])/gi;

/** What agreements settle. Each entry is one subject; a text about one of them touches few of the others. */
export const subjects: readonly RegExp[] = [
  /\bliab(?:le|ility)\b|[责責]任/gi,
  /\bindemnif|\bindemnity\b|hold harmless|[赔賠][偿償]/gi,
  /\bgoverned by\b|governing law|jurisdiction|[适適]用[^。]{0,12}法律|管[辖轄]/gi,
  /\bterminat(?:e|ed|ion)\b|[终終]止|解除/gi,
  /\bwarrant(?:y|ies)\b|\bas[ -]is\b|保[证證]/gi,
  /(?:maximum|fullest|full) extent|extent permitted|permitted by (?:applicable )?law|法律允[许許]/gi,
  /notwithstanding|without limitation|including,? but not limited to|without prejudice|不限[于於]/gi,
  /\bdiscretion\b|without (?:prior )?notice|prior written|[单單]方|自行[决決]定|通知/gi,
  /\barbitrat|\bdisputes?\b|仲裁|[争爭][议議]/gi,
  /force majeure|severab|entire agreement|\bwaiver\b|不可抗力|可分割|完整[协協][议議]/gi,
  /intellectual property|royalty-free|non-exclusive|知[识識]产权|智慧財產|著作[权權]/gi,
  /third part(?:y|ies)|\bthe parties\b|either party|甲方|乙方|[双雙]方|第三[方人]/gi,
  /effective date|last updated|come into effect|生效/gi,
  /\bconfidential|保密/gi,
  /\bbreach\b|\bviolat(?:e|ion)|[违違][约約反]/gi,
];

const LINE_NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)、\s]|$|(?=[A-Z\u4e00-\u9fff]))|[(（](?:[a-z]|[ivx]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:section|article)\s\d|第?[一二三四五六七八九十]{1,3}[、条章])/i;

/** Whether a line begins with a section number: "1.", "13.2", "(a)", "Section 4", 第三条, 五、. */
export function isNumberedLine(line: string): boolean {
  return LINE_NUMBER.test(line.trimStart());
}

const ENGLISH_NAME =
  /^(?:\S{1,30}\s){0,8}(?:terms(?:\s(?:of|and|&|for|to)\s.{1,40})?|agreement|conditions|addendum|eula|tos|legal)(?:\s?[([].{1,30})?[.!]?$/i;
const CHINESE_NAME =
  /^.{0,36}(?:[协協](?:[议議]|定)|[条條]款|合同|合[约約]|[须須]知|[约約]定|章程|[规規][则則])(?:[书書]|版)?(?:[（(].{0,20})?$/;

/** Whether a title, or a part of it ("Terms of Service | Example"), is the name of an agreement. */
export function isAgreementName(title: string): boolean {
  const parts = [title, ...title.split(/[|–—·_:：\n]|\s-\s/)]
    .map((part) => part.trim())
    .filter((part) => part.length < 90);
  return parts.some((part) => ENGLISH_NAME.test(part) || CHINESE_NAME.test(part));
}

/** Whether a title asks, teaches or counts, as titles of articles do and names of agreements do not. */
export function isArticleTitle(title: string): boolean {
  return (
    /^\s{0,20}(?:how|what|why|when|who|which|should|is|are|does|do|can|understanding|explained|guide|\d{1,2} )/i.test(
      title,
    ) ||
    /[?？!！]|\b(?:explained|guide|lawsuit|sued?|sues|things|tips|need to know|review)\b|如何|怎么|什么|为何|解读|盘点|教程|新闻|起诉/i.test(
      title,
    )
  );
}

/** Whether a path names an agreement: /legal/terms-of-service, /eula.html. */
export function isAgreementPath(path: string): boolean {
  return /(?:^|[/_.-])(?:terms|tos|eula|agreements?|conditions|legal|tnc|xieyi)(?:[/_.-]|$)/i.test(path);
}

/** Whether a path is one of a blog, of news or of an encyclopaedia: /blog/…, /2024/05/…, /wiki/…. */
export function isArticlePath(path: string): boolean {
  return /(?:^|\/)(?:blogs?|news|posts?|stor(?:y|ies)|wiki|questions|forum|(?:19|20)\d\d\/\d{1,2})(?:\/|$)/i.test(path);
}
