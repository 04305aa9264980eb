const LABEL =
  /^[([（【]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zA-Z]|[ivxlcIVXLC]{1,5}|第?[一二三四五六七八九十百]{1,4}[条章节]?)[.)）、\]】:：]{0,2}$|^[•·▪●○–-]$/;

/** Whether some words are nothing but the number or bullet of what stands beside them. */
export function isLabel(words: string): boolean {
  return LABEL.test(words.trim());
}

/** Whether some words are a number as clauses have it; a letter alone may be the picture of an icon. */
export function isNumber(words: string): boolean {
  return isLabel(words) && /[^a-zA-Z\s]/.test(words);
}
