/** What the parts of the extension say to each other. A message that is none of these is not answered. */
import type { Analysis } from '../clause/finding';
import type { CardWords } from '../report/card-words';
import type { PageState } from '../report/page-state';

/** To the background, from the sniffer: the page of the sending tab holds an agreement. */
export interface AgreementFound {
  kind: 'agreement-found';
}

/** To the background and the popup, from the reader: the page's state has changed. */
export interface StateChanged {
  kind: 'state-changed';
  state: PageState;
}

/** To the background, from the reader: what does this text cost its reader? Answered with an `AnalyseAnswer`. */
export interface Analyse {
  kind: 'analyse';
  text: string;
}

/** To the background, from the reader: text in frames is about to be painted. Answered when their style sheet is there. */
export interface StyleFrames {
  kind: 'style-frames';
}

/** To a page's sniffer, from the popup; answered with `SnifferAnswer`. */
export interface AskSniffer {
  kind: 'ask-sniffer';
}

/** To a page's reader, from the popup; answered with a `PageState`. */
export interface AskReader {
  kind: 'ask-reader';
}

/** To a page's reader, from the popup: show the finding with this id. */
export interface JumpTo {
  kind: 'jump-to';
  id: string;
}

/** To a page's reader, from the popup: highlights on or off; answered with the new `PageState`. */
export interface ToggleHighlights {
  kind: 'toggle-highlights';
}

export type Message =
  AgreementFound | Analyse | StateChanged | StyleFrames | AskSniffer | AskReader | JumpTo | ToggleHighlights;

export type AnalyseAnswer =
  | { kind: 'analysed'; analysis: Analysis; cards: CardWords }
  /** A newer text of the same tab came before this one's turn. */
  | { kind: 'outdated' }
  | { kind: 'failed'; message: string };

export interface SnifferAnswer {
  /** Whether the page holds an agreement; its reader may still be on its way. */
  agreement: boolean;
  /** Whether the page is a document without text nodes, such as a PDF or an image. */
  noText: boolean;
}

/** Whether a value received from another part of the extension is a message of this kind. */
export function isMessage<Kind extends Message['kind']>(
  value: unknown,
  kind: Kind,
): value is Extract<Message, { kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
