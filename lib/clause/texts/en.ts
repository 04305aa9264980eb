/** What Clauselight says, in English. Facts before feelings: no advice to accept or refuse, no score, no exclamation. */
import { clauses } from './en-clauses';
import { overview, panel, tools } from './en-tools';
import { wrongFinding } from './en-wrong-finding';
import type { CardTexts, FactTexts, KeyTermTexts, PopupTexts, PunctuationTexts, ReportTexts, Texts } from './texts';

const locale = 'en-GB';

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString(locale)} ${n === 1 ? one : many}`;

const punctuation: PunctuationTexts = {
  list: (parts) => parts.join(', '),
  enumeration: (parts) => parts.join(', '),
  statements: (parts) => parts.join('; '),
  labelled: (label, words) => `${label}: ${words}`,
  withAside: (words, aside) => `${words} (${aside})`,
  sentence: (words) => `${words}.`,
  sentences: (sentences) => sentences.join(' '),
};

const facts: FactTexts = {
  labels: {
    amount: 'Amount',
    rate: 'Rate',
    cap: 'Cap',
    jurisdiction: 'Forum',
    law: 'Law',
    forum: 'Arbitration at',
  },
  periodLabels: {
    notice: 'Notice',
    objection: 'To object',
    payment: 'Due',
    response: 'To respond',
    claim: 'To claim',
    retention: 'Kept',
    cure: 'To put right',
    effect: 'In force',
    other: 'Period',
  },
  money: (value, currency) =>
    new Intl.NumberFormat(locale, {
      ...(currency === null ? {} : { style: 'currency', currency }),
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value),
  period: (value, unit) => count(value, unit === 'business-day' ? 'working day' : unit),
  timed: (times, period) =>
    ({
      notice: `${period}’${period.endsWith('s') ? '' : 's'} notice`,
      objection: `${period} to object`,
      payment: `due within ${period}`,
      response: `${period} to respond`,
      claim: `${period} to claim`,
      retention: `kept for ${period}`,
      cure: `${period} to put it right`,
      effect: `in force after ${period}`,
      other: null,
    })[times],
  range: (min, max) => `${min} to ${max}`,
  atMost: (amount) => `up to ${amount}`,
  atLeast: (amount) => `${amount} or more`,
  rate: (percent, per, annual) =>
    (per === 'once' ? percent : `${percent} a ${per}`) +
    (annual !== null && per !== 'year' ? ` (${annual} a year)` : ''),
  aboveBase: (rate) => `${rate} above a base rate`,
  capFees: (months) => {
    if (months === null) return 'fees paid';
    return months === 1 ? 'fees of one month' : `fees paid in the last ${months} months`;
  },
  shareOf: (percent, fees) => `${percent} of ${fees}`,
  capFeesOr: (fees, amount, whichever) =>
    whichever
      ? `${fees} or ${amount}, whichever is ${whichever === 'greater' ? 'more' : 'less'}`
      : `${fees}, or ${amount}`,
  placeIn: (place, country) => `${place}, ${country}`,
  courtsIn: (place) => `courts in ${place}`,
  lawOf: (place) => `${place} law`,
  adjectives: {
    AU: 'Australian',
    CA: 'Canadian',
    CN: 'Chinese',
    DE: 'German',
    ES: 'Spanish',
    FR: 'French',
    IE: 'Irish',
    IN: 'Indian',
    IT: 'Italian',
    JP: 'Japanese',
    KR: 'South Korean',
    NL: 'Dutch',
  },
};

const keyTerms: KeyTermTexts = {
  values: {
    'unilateral-amendment': { 'on-posting': 'In force once published', 'no-notice': 'Changed without notice' },
    'fee-change': { 'no-notice': 'Fees change without notice', 'no-consent': 'Fees change without consent' },
    'termination-at-will': { 'no-notice': 'Ended without notice' },
    'data-licence': { perpetual: 'Perpetual licence', irrevocable: 'Irrevocable licence' },
    'deemed-notice': { 'on-posting': 'Received once published' },
    indemnity: { uncapped: 'You cover all losses' },
  },
  perpetualIrrevocableLicence: 'Perpetual, irrevocable licence',
  cappedAt: (cap) => `Capped at ${cap}`,
  receivedAfter: (period) => `Received after ${period}`,
  arbitration: 'arbitration',
  arbitrationBy: (shortName) => `${shortName} arbitration`,
  arbitrationAt: (institution) => `arbitration at ${institution}`,
  theySetTheAmount: 'they set the amount',
  wholeLiability: 'the most they owe you',
  underRules: (rules) => `under ${rules}`,
};

const report: ReportTexts = {
  untitled: 'Agreement without a title',
  from: (file) => `From ${file}`,
  inForceSince: (date) => `In force since ${date}`,
  severityCount: (n, severity) => `${n.toLocaleString(locale)} ${severity}`,
  clausesFound: (n, whole) =>
    whole
      ? `${count(n, 'clause costs', 'clauses cost')} you something`
      : `${count(n, 'clause')} found in the part that was read`,
  nothingFound: (types) => `None of the ${types} types of clause found`,
  nothingFoundInPart: (types) => `None of the ${types} types of clause found in the part that was read`,
  lookedFor:
    'Looked for penalties, fee and rule changes, data licences, liability limits, termination, deemed consent, disputes and more, in English and Chinese.',
  canBeMissed: 'A clause in unusual words can be missed. This is a reading aid, not legal advice.',
  noText: 'There was no text to read',
  tooLittleRead: 'Too little could be read to say anything',
  readOfText: (percent) => `Read ${percent}% of the text`,
  notRead: 'Not read',
  unread: (reason, n) =>
    ({
      language: `${n === null ? 'some text' : count(n, 'character')} in a language Clauselight does not read`,
      'too-long': `${n === null ? 'some text' : count(n, 'character')} beyond the length Clauselight reads`,
      'cross-origin-frame': `${n === null ? 'frames' : count(n, 'frame')} from another host`,
      frame: `${n === null ? 'frames' : count(n, 'frame')} of the page`,
      'shadow-root': `${n === null ? 'embedded components' : count(n, 'embedded component')} of the page`,
      image: `${n === null ? 'pictures' : count(n, 'picture')} that may hold text`,
    })[reason],
  keyTerms: 'Key terms',
  section: 'Section',
  sectionNumber: (section) => `section ${section}`,
  value: 'What it says',
  severity: 'Severity',
  term: 'Term',
  meaning: 'What it means for you',
  ask: 'What to ask for instead',
  ownRules: 'Your own rules',
  unasked: (n) => `Own rules with a pattern were not asked about ${count(n, 'sentence')}`,
};

const popup: PopupTexts = {
  readOfPage: (percent) => `Read ${percent}% of the page`,
  filterBySeverity: 'Filter by severity',
  keyTerms: 'Key terms',
  allFindings: 'All findings by family',
  goToClause: 'Go to clause',
  explain: 'Explain',
  showLess: 'Show less',
  showMore: (n) => `Show ${n.toLocaleString(locale)} more`,
  filtered: (n, severity) => count(n, `${severity} clause`),
  showAll: 'Show all',
  content: 'Summary and findings',
  highlights: 'Highlights',
  highlightsOn: 'Highlights on',
  highlightsOff: 'Highlights off',
  loading: 'The page is still loading',
  loadingWhy: 'Clauselight looks at it as soon as it is there.',
  reading: 'Reading the page',
  nothingLeaves: 'Nothing leaves this computer.',
  unmarked: (count) =>
    count === 1
      ? 'One passage is listed here but could not be marked on the page.'
      : `${count} passages are listed here but could not be marked on the page.`,
  cardGone: 'The page removes the cards that explain its clauses. The explanations are here.',
  partlyRead: 'There may be clauses in what was not read. Read that part yourself.',
  notAgreement: 'This page doesn’t read like an agreement',
  notAgreementWhy: 'Too few words of agreements were found on it. So it was not scanned and nothing is marked.',
  notScanned: 'Not scanned',
  scanAnyway: 'Scan anyway',
  unreadable: {
    'browser-page': {
      lead: 'This page cannot be read',
      why: 'It belongs to the browser, which lets no extension read it. Clauselight has looked at nothing. Open an agreement on the web instead.',
    },
    'store-page': {
      lead: 'This page cannot be read',
      why: 'The browser lets no extension read pages of the extension store. Clauselight has looked at nothing. Open an agreement on another site instead.',
    },
    restricted: {
      lead: 'This page cannot be read',
      why: 'The browser does not let Clauselight read it, so it has looked at nothing. If the page did not load, load it again. Otherwise look on the browser’s page of extensions which sites Clauselight may read; your organisation may have set that.',
    },
    'file-access': {
      lead: 'Clauselight may not read files yet',
      why: 'Files on this computer are read only where you allow it: on the browser’s page of extensions, under the details of Clauselight, switch on “Allow access to file URLs”, then reload this page.',
    },
    'no-text': {
      lead: 'There is no text to read here',
      why: 'Clauselight reads the text of web pages only; it has looked at nothing. If the site offers the agreement as a web page, open that.',
    },
  },
  reload: 'Reload the page to read it',
  reloadWhy: 'The page was opened before Clauselight was installed or updated. Marks on it no longer respond.',
  reloadWarning: 'Text you typed into a form on the page may be lost by reloading.',
  reloadPage: 'Reload page',
  openedBefore: 'Opened before the update',
  error: 'The page could not be read',
  errorWhy: 'Nothing can be said about its clauses. Reloading the page may help.',
};

const card: CardTexts = {
  findings: 'Clauselight: findings',
  keys: (index, total) => `Clauselight: finding ${index + 1} of ${total}. Arrow keys move, Escape closes.`,
  label: (name, severity, section) =>
    [name, severity.toLowerCase(), section === null ? null : `section ${section}`].filter(Boolean).join(', '),
  sameWords: 'Same words:',
  position: (index, total) => `${index} of ${total}`,
  previous: 'Previous finding',
  next: 'Next finding',
  close: 'Close',
};

/** All texts in English. */
export const en: Texts = {
  name: 'Clauselight',
  locale,
  punctuation,
  clauses,
  families: {
    data: 'Your data',
    changes: 'Changes',
    money: 'Money',
    liability: 'Liability',
    enforcement: 'Power over your account',
    consent: 'How you are bound',
    disputes: 'Disputes',
    obligations: 'What you must keep doing',
  },
  severities: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  severityWords: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  qualifiers: {
    perpetual: 'with no end',
    irrevocable: 'cannot be withdrawn',
    'no-notice': 'no notice',
    'on-posting': 'in force once published',
    'sole-discretion': 'they decide alone',
    'no-liability': 'they owe nothing for it',
    'no-consent': 'without your consent',
    uncapped: 'all losses',
    'at-any-time': 'at any time',
    immediate: 'immediately',
    mutual: 'binds both sides',
    'advance-notice': '30 days’ notice or more',
    'legal-limit': 'as far as the law allows',
    'cause-only': 'only for serious breach',
  },
  facts,
  keyTerms,
  report,
  wrongFinding,
  popup,
  card,
  tools,
  overview,
  panel,
  copy: { idle: 'Copy', copied: 'Copied', failed: 'Copying was not allowed' },
};
