/** What a person can choose. */
import type { ClauseKind } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';

export const languageChoices = ['auto', 'en', 'zh'] as const;

/** `standard` is that of the surfaces; `colour-blind` differs in blue, yellow and lightness; `ink` in shapes and lines alone. */
export const palettes = ['standard', 'colour-blind', 'ink'] as const;

/**
 * What happens on a site's pages: `always` read, also where nothing looks like an agreement; `never`; `ask`: told of, and
 * read on a click. Without a choice a page is read when it holds an agreement.
 */
export const siteChoices = ['always', 'never', 'ask'] as const;

/** `listed`: not painted on the page; `off`: neither listed nor painted, but counted. */
export const kindChoices = ['listed', 'off'] as const;

export type LanguageChoice = (typeof languageChoices)[number];
export type Palette = (typeof palettes)[number];
export type SiteChoice = (typeof siteChoices)[number];
export type KindChoice = (typeof kindChoices)[number];

export interface Settings {
  /** `auto` is the browser's. */
  language: LanguageChoice;
  palette: Palette;
  /** The strokes along the edge of the page. */
  overview: boolean;
  /** Whether the card opens when the pointer rests on a mark; on a click and by keyboard it always does. */
  card: boolean;
  /** Severities that are listed; the others are counted. */
  shown: Severity[];
  /** Of these, the severities that are painted. */
  painted: Severity[];
  /** Clause types and own rules that are treated otherwise. */
  kinds: Partial<Record<ClauseKind, KindChoice>>;
  /** By site key (`siteKey`). */
  sites: Record<string, SiteChoice>;
}

/** The settings of somebody who has chosen nothing. A page where everything is marked marks nothing: low is only listed. */
export function defaultSettings(): Settings {
  return {
    language: 'auto',
    palette: 'standard',
    overview: true,
    card: true,
    shown: [...severities],
    painted: ['critical', 'high', 'medium'],
    kinds: {},
    sites: {},
  };
}

/** The most that is kept; a site's key in UTF-16 code units. */
export const settingsLimits = { sites: 500, siteKey: 1000, kinds: 300 } as const;
