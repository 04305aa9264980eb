import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../lib/clause/texts/texts';
import { settingsTextsOf, textsOf } from '../lib/clause/texts/texts-of';
import { noticeOf } from './notice-of';
import { pageStates } from './test-states';

/** Words that ask for something to be done, where there is no button that does it. */
const asks = { en: /\b(?:open|look|switch on|read that|reload)\b/i, zh: /请|打开|开启|查看/ };

/** States that a person can only wait for, or know. */
const nothingToDo = ['loading', 'reading', 'nothing found'];

describe.each(interfaceLanguages)('in %s', (language) => {
  test('every state without findings says what it is, and what to do by a button or in words', async () => {
    const texts = await textsOf(language);
    for (const [name, state] of Object.entries(pageStates)) {
      const notice = noticeOf(state, texts);
      if (!notice) continue;
      expect(notice.lead.length, name).toBeGreaterThan(4);
      const partly = state.kind === 'read' && state.analysis.coverage.unread.length > 0;
      const words = [...notice.paragraphs, ...(partly ? [texts.popup.partlyRead] : [])].join(' ');
      expect(words, name).not.toBe('');
      // The surfaces add the button themselves, since only they know the site.
      const hasButton = notice.action !== undefined || state.kind === 'switched-off';
      if (!hasButton && !nothingToDo.includes(name)) expect(words, name).toMatch(asks[language]);
    }
  });

  test('"nothing found" says what was looked for and that it is no legal advice; "hardly read" does not say it', async () => {
    const texts = await textsOf(language);
    const said = (name: string) => noticeOf(pageStates[name]!, texts)!.paragraphs.join(' ');
    for (const name of ['nothing found', 'nothing found in what was read']) {
      expect(said(name)).toContain(texts.report.lookedFor);
      expect(said(name)).toMatch(language === 'en' ? /not legal advice/ : /不构成法律意见/);
    }
    expect(said('hardly anything read')).toBe('');
  });

  test('what is not synced says where it is kept, and what helps', async () => {
    const { notSynced } = await settingsTextsOf(language);
    for (const words of Object.values(notSynced)) {
      expect(words).toMatch(
        language === 'en' ? /this device only.*(?:export|later change)/ : /只保存在这台设备上.*(?:导出|再更改)/,
      );
    }
  });
});
