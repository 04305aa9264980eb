/** What language the words of a page are most likely in, of those that the engine reads; "en" where they are in none. */
export function spokenLanguage(words: string): 'en' | 'zh' {
  const latin = words.match(/[a-z]{2,}/gi)?.length ?? 0;
  // A Chinese word has one or two characters.
  const han = words.match(/[\u4e00-\u9fff]{1,2}/g)?.length ?? 0;
  return han > latin ? 'zh' : 'en';
}
