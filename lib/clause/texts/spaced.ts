/**
 * Template tag for Chinese: where a value meets the words around it, a space parts Chinese characters from Latin letters
 * and figures ("自 2025 年起"). The values themselves stay as they are: they may be an agreement's own words.
 */
export function spaced(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.slice(1).reduce((line, next, i) => join(join(line, String(values[i])), next), words[0]!);
}

function join(left: string, right: string): string {
  const parted =
    (han.test(left.slice(-1)) && /^[\w$€£¥%]/.test(right)) || (/[\w%]$/.test(left) && han.test(right.charAt(0)));
  return parted ? `${left} ${right}` : left + right;
}

const han = /\p{Script=Han}/u;
