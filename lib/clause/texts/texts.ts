/** The shape of what Clauselight says in one language. The engine speaks in ids; only surfaces read these texts. */
import type { ClauseType, Family } from '../clause-type';
import type { CapFact, Fact, PeriodUnit, RateFact, Times } from '../fact';
import type { UnreadReason } from '../finding';
import type { WrongFindingTexts } from './wrong-finding-texts';
import type { QualifierId, Severity } from '../severity';
import type { OverviewTexts, PanelTexts, ToolTexts } from './tool-texts';

/** What one clause type is called. */
export interface ClauseText {
  /** "Licence to your data". */
  name: string;
  /** One or two words for a narrow column: "Your data". */
  short: string;
  /** Two to five words: what the clause does, where no fact says it better. */
  consequence: string;
}

/** What is explained of one clause type. */
export interface Explanation {
  /** One sentence: what such a clause means for the reader. Says only what every clause of the type says. */
  meaning: string;
  /** One sentence: what to ask for instead. */
  ask: string;
}

export type Explanations = Record<ClauseType, Explanation>;

/** The languages of the interface. */
export const interfaceLanguages = ['en', 'zh'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** What a list of findings says. */
export interface Texts {
  /** Of the extension. */
  name: string;
  /** BCP 47 tag, for formatting numbers, naming countries and the `lang` of what we say. */
  locale: string;
  punctuation: PunctuationTexts;
  clauses: Record<ClauseType, ClauseText>;
  families: Record<Family, string>;
  /** As a label: "Critical". */
  severities: Record<Severity, string>;
  /** After a number: "3 critical". */
  severityWords: Record<Severity, string>;
  /** In running text, without a capital: "they decide alone". */
  qualifiers: Record<QualifierId, string>;
  facts: FactTexts;
  keyTerms: KeyTermTexts;
  report: ReportTexts;
  wrongFinding: WrongFindingTexts;
  popup: PopupTexts;
  card: CardTexts;
  tools: ToolTexts;
  overview: OverviewTexts;
  panel: PanelTexts;
  /** On the button that copies a clause: before, after, and when the page or browser forbids it. */
  copy: Record<'idle' | 'copied' | 'failed', string>;
}

/** All that is said of findings: what is explained of them too, which a list does not need before one is opened. */
export interface FullTexts extends Texts {
  explanations: Explanations;
}

/** How words are put together. */
export interface PunctuationTexts {
  /** Parts of one statement: "Singapore law, SIAC arbitration". */
  list(parts: readonly string[]): string;
  /** Things of one kind: "3 critical, 2 high". */
  enumeration(parts: readonly string[]): string;
  /** Statements that could stand alone: "no notice; they decide alone". */
  statements(parts: readonly string[]): string;
  /** "Due: 5 working days". */
  labelled(label: string, words: string): string;
  /** Words with others in brackets behind them: "Penalty (critical)". */
  withAside(words: string, aside: string): string;
  sentence(words: string): string;
  /** Whole sentences, one after another. */
  sentences(sentences: readonly string[]): string;
}

/** Words around numbers and names. Percentages, money and countries come already formatted. */
export interface FactTexts {
  labels: Record<Exclude<Fact['kind'], 'period'>, string>;
  /** Labels of periods, by what they time: "Due", "Notice". */
  periodLabels: Record<Times, string>;
  /** @param currency ISO 4217, or `null` when the text does not say */
  money(value: number, currency: string | null): string;
  period(value: number, unit: PeriodUnit): string;
  /** A period in running text: "due within 5 working days"; `null` when it is not known what it times. */
  timed(times: Times, period: string): string | null;
  range(min: string, max: string): string;
  atMost(amount: string): string;
  atLeast(amount: string): string;
  rate(percent: string, per: RateFact['per'], annual: string | null): string;
  /** A rate that comes on top of a base rate. */
  aboveBase(rate: string): string;
  /** @param months how far back the fees count, or `null` when the clause does not say */
  capFees(months: number | null): string;
  /** @param percent formatted: "50% of fees paid" */
  shareOf(percent: string, fees: string): string;
  /** A cap by fees with a sum of money beside them; `whichever` where the clause says which of them counts. */
  capFeesOr(fees: string, amount: string, whichever?: CapFact['whichever']): string;
  /** A place with its country: "Austin, US". */
  placeIn(place: string, country: string): string;
  courtsIn(place: string): string;
  /** @param place a country or state: "Singapore law" */
  lawOf(place: string): string;
  /** Adjectives by country code (ISO 3166 alpha-2) where the name of the country does not do before "law". */
  adjectives: Readonly<Record<string, string>>;
}

/** Words that only key terms use: a value is two to five words with a capital, a condition has none. */
export interface KeyTermTexts {
  /** What a qualifier makes of a clause, as the value. */
  values: Partial<Record<ClauseType, Partial<Record<QualifierId, string>>>>;
  perpetualIrrevocableLicence: string;
  cappedAt(cap: string): string;
  receivedAfter(period: string): string;
  arbitration: string;
  arbitrationBy(shortName: string): string;
  arbitrationAt(institution: string): string;
  /** Conditions. */
  theySetTheAmount: string;
  wholeLiability: string;
  underRules(rules: string): string;
}

/** What reports and the popup say about the agreement as a whole. */
export interface ReportTexts {
  untitled: string;
  /** Where the text came from: "From terms.txt". */
  from(file: string): string;
  inForceSince(date: string): string;
  /** One of the counts: "3 critical". */
  severityCount(count: number, severity: string): string;
  /** The lead sentence; with `whole` false only a part was read. */
  clausesFound(count: number, whole: boolean): string;
  nothingFound(types: number): string;
  nothingFoundInPart(types: number): string;
  /** What "nothing found" means, and what it does not. */
  lookedFor: string;
  canBeMissed: string;
  noText: string;
  /** In place of "nothing found" where hardly anything was read. */
  tooLittleRead: string;
  readOfText(percent: number): string;
  notRead: string;
  /** @param count characters, frames or components; `null` when nobody can know */
  unread(reason: UnreadReason, count: number | null): string;
  keyTerms: string;
  section: string;
  sectionNumber(section: string): string;
  value: string;
  severity: string;
  term: string;
  meaning: string;
  ask: string;
  /** The heading of what a person's own rules found. */
  ownRules: string;
  /** How many sentences own rules with a pattern could not be asked about. */
  unasked(count: number): string;
}

export interface PopupTexts {
  readOfPage(percent: number): string;
  filterBySeverity: string;
  keyTerms: string;
  allFindings: string;
  goToClause: string;
  /** On a finding: shows all of its words, what they mean and what can be done; and back. */
  explain: string;
  showLess: string;
  /** At the end of a long list. */
  showMore(count: number): string;
  /** Over the list while it is filtered: "3 critical clauses". */
  filtered(count: number, severity: string): string;
  showAll: string;
  /** The accessible name of the scrolling part. */
  content: string;
  highlights: string;
  highlightsOn: string;
  highlightsOff: string;
  loading: string;
  loadingWhy: string;
  reading: string;
  nothingLeaves: string;
  partlyRead: string;
  /** How many stretches of text could not be marked on the page. */
  unmarked(count: number): string;
  cardGone: string;
  notAgreement: string;
  notAgreementWhy: string;
  notScanned: string;
  scanAnyway: string;
  unreadable: Record<
    'browser-page' | 'store-page' | 'restricted' | 'file-access' | 'no-text',
    { lead: string; why: string }
  >;
  reload: string;
  reloadWhy: string;
  reloadWarning: string;
  reloadPage: string;
  openedBefore: string;
  error: string;
  errorWhy: string;
}

export interface CardTexts {
  /** The accessible name of the part of the page where the keyboard finds the findings. */
  findings: string;
  /** On the button there, for the finding at a position from 0. */
  keys(index: number, total: number): string;
  /** The accessible name of the card. */
  label(name: string, severity: string, section: string | null): string;
  /** Before other findings in the same words. */
  sameWords: string;
  /** "80 of 128". */
  position(index: number, total: number): string;
  previous: string;
  next: string;
  close: string;
}
