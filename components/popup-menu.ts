import type { SummaryFormat } from '../lib/clause/texts/tool-texts';
import type { Texts } from '../lib/clause/texts/texts';
import type { MenuItem } from './cl-menu';
import type { IconName } from './icon';

/** What can be done in the popup, as the ids of its menu's items. */
export type PopupAct =
  `copy-${SummaryFormat}` | `download-${SummaryFormat}` | 'report' | 'site' | 'show-hidden' | 'settings';

/** What the menu has to know. */
export interface PopupMenu {
  /** Whether there is a summary to take along. */
  hasSummary: boolean;
  hasHidden: boolean;
  /** The site of the page, where something can be chosen for it. */
  site: PopupSite | null;
  /** Whether a person has switched Clauselight off there. */
  isOff: boolean;
}

export interface PopupSite {
  /** Its host name; `null` for files. */
  host: string | null;
}

const formats: readonly SummaryFormat[] = ['markdown', 'json', 'csv'];

/** The items of the popup's menu. */
export function popupMenu({ hasSummary, hasHidden, site, isOff }: PopupMenu, { tools }: Texts): MenuItem[][] {
  const item = (id: PopupAct, label: string, icon: IconName): MenuItem => ({ id, label, icon });
  return [
    hasSummary ? formats.map((format) => item(`copy-${format}`, tools.copySummaryAs(format), 'copy')) : [],
    hasSummary
      ? [
          ...formats.map((format) => item(`download-${format}`, tools.downloadSummaryAs(format), 'save')),
          item('report', tools.printed.open, 'print'),
        ]
      : [],
    [
      ...(hasHidden ? [item('show-hidden', tools.showHidden, 'hide')] : []),
      ...(site ? [item('site', siteWords(site, isOff, tools), 'off')] : []),
      item('settings', tools.openSettings, 'settings'),
    ],
  ];
}

/** "Switch off on example.org", or on. */
export function siteWords({ host }: PopupSite, isOff: boolean, tools: Texts['tools']): string {
  return (isOff ? tools.switchOn : tools.switchOff)(host ?? tools.files);
}
