/** A report of the page in another tab, to be printed. It is made of what that page's reader knows: nothing is kept. */
import '../../components/cl-print-report';
import { wearPalette } from '../../components/wear-palette';
import { browser } from '../../lib/browser/native-api';
import { reportedTab } from '../../lib/browser/printable-report';
import { SettingsStore } from '../../lib/browser/settings-store';
import { askPage } from '../../lib/browser/tab-state';
import { textsOf } from '../../lib/clause/texts/texts-of';
import type { PageState } from '../../lib/report/page-state';
import { chosenLanguage } from '../../lib/settings/chosen-language';

const { settings } = await new SettingsStore(browser.storage).load();
const texts = await textsOf(chosenLanguage(settings, navigator.languages));
document.documentElement.lang = texts.locale;
wearPalette(document, settings.palette);

const tabId = reportedTab(location.href);
const [state, tab] = await Promise.all([
  askPage<PageState>(tabId, { kind: 'ask-reader' }),
  browser.tabs.get(tabId).catch(() => null),
]);

const report = document.createElement('cl-print-report');
report.texts = texts;
if (state?.kind === 'read') report.page = { state, address: tab?.url ?? '', date: new Date() };
report.addEventListener('cl-print', () => window.print());
document.body.append(report);

// It is the name of the file when the report is printed into one.
const title = state?.kind === 'read' ? state.analysis.title || state.title : '';
document.title = title ? texts.punctuation.labelled(texts.name, title) : texts.name;
