/** Which labelled documents nobody looked at while rules were written. All others, the rules were developed on. */

/** By corpus, the names of its documents that were held out. */
export const heldOut: Readonly<Record<string, readonly string[]>> = {
  'developer-terms': ['grok', 'pinterest', 'zh-livesupport'],
  'claudette-dev': ['Flo', 'Instagram', 'MyHeritage', 'Quora', 'Tumblr', 'WhatsApp', 'WorldOfWarcraft', 'Zynga'],
};

export function isHeldOut(corpus: string, document: string): boolean {
  return heldOut[corpus]?.includes(document) ?? false;
}
