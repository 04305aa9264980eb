/** Which labelled documents nobody looked at while rules were written. All others, the rules were developed on. */

/** By corpus, the names of its documents that were held out. */
export const heldOut: Readonly<Record<string, readonly string[]>> = {
  'developer-terms': ['grok', 'pinterest', 'zh-livesupport'],
  'claudette-dev': [
    'Dropbox',
    'Flo',
    'Garmin',
    'Groupon',
    'Instagram',
    'Mozilla',
    'MyHeritage',
    'Pinterest',
    'Quora',
    'Skyscanner',
    'Spotify',
    'Tumblr',
    'Twitch',
    'WhatsApp',
    'WorldOfWarcraft',
    'Zynga',
  ],
};

export function isHeldOut(corpus: string, document: string): boolean {
  return heldOut[corpus]?.includes(document) ?? false;
}
