import type { FileProblemTexts } from './file-problem-texts';

/** What is wrong with a file of rules or settings, in Simplified Chinese. */
export const fileProblems: FileProblemTexts = {
  place: ({ at, position }) =>
    [at, ...(position === null ? [] : [`第 ${position + 1} 个字符`])].filter((part) => part !== '').join('，') +
    (at === '' ? '' : '：'),
  words: {
    'not-json': ({ found }) => `文件不是 JSON（${found}）。请检查逗号、引号和括号。`,
    'other-file': ({ found }) => `这是另一种文件（“${found}”）。请选择其他文件。`,
    'newer-version': ({ found }) => `文件由更新版本的 Clauselight 生成（${found}）。请先更新 Clauselight。`,
    'wrong-kind': ({ found, expected }) => `此处不能写“${found}”。应写 ${expected}。`,
    missing: ({ expected }) => (expected === '' ? '此项缺失，请补上。' : `此项缺失，请从 ${expected} 中选一个。`),
    empty: () => '此项为空，请填写。',
    'too-long': ({ limit }) => `内容过长，最多 ${number(limit)} 个字符。`,
    'too-many': ({ limit }) => `数量过多，最多 ${number(limit)} 个。`,
    'same-id': ({ found }) => `已有规则使用编号“${found}”。每条规则的编号须各不相同。`,
    'phrases-or-pattern': () => '一条规则只能有短语或句式其一，请写其中一种。',
    'no-words': ({ found }) => `“${found}”中没有文字或数字。请写要查找的词语。`,
    'unknown-key': ({ found, expected }) => `无法识别“${found}”，已忽略。可用的有 ${expected}。`,
    'pattern-sign': ({ found }) =>
      `${found === '' ? '此处缺少内容' : `此处不能写“${found}”`}。句式由英文单词、#Tag、{word}、(a|b)、. 和 * 组成，以空格分隔。`,
    'pattern-regex': () => '不支持正则表达式。可改写为 (word|word)，或用 {word} 表示一个词的各种形式。',
    'pattern-bracket': () => '不需要方括号，请删去。',
    'pattern-unclosed': () => '括号没有闭合，请补上“)”。',
    'pattern-unopened': ({ found }) => `“${found}”没有对应的开括号，请删去或补上。`,
    'pattern-nested': () => '括号内不能再有括号。请把各个选项并列：(a|b|c d)。',
    'pattern-empty-choice': ({ found }) => `“${found}”之前缺少一个选项。请补上单词，或删去“|”。`,
    'pattern-choice-sign': ({ found }) => `括号内不能写“${found}”，只能写单词和 #Tag。`,
    'pattern-choice-count': ({ found }) => `括号内有空格时不能加次数“${found}”。请去掉空格：(may|must){2}。`,
    'pattern-tag': ({ found, expected }) => `没有“${found}”这个标签。是否应为 ${expected}？`,
    'pattern-root': () => '花括号内写一个单词，后面可加 /verb、/noun 或 /adjective：{change/verb}。',
    'pattern-count': () => '次数写作 {2} 或 {1,3}，最多 50，较小的数在前。',
    'pattern-apart': () => '“*”须单独书写，前后留空格。若要表示一次或多次，请用“+”。',
    'pattern-start': () => '“^”只能写在句式的最前面。',
    'pattern-end': () => '“$”只能写在句式的最后面。',
    'pattern-optional': () => '句式中的每一项都可以不出现。请加上一个必须出现的单词或 #Tag。',
  },
};

function number(limit: number | null): string {
  return (limit ?? 0).toLocaleString('zh-CN');
}
