/** The result of reading an agreement. All offsets are UTF-16 code units into the text as given, end exclusive. */
import type { ClauseType } from './clause-type';
import type { Fact } from './fact';
import type { OwnReading } from './own-finding';
import type { QualifierId, Severity } from './severity';

export interface Span {
  start: number;
  end: number;
}

/** A qualifier found in a clause, with the words that carry it. */
export interface Qualifier extends Span {
  id: QualifierId;
  quote: string;
}

/** Another section of the same agreement that a clause names. */
export interface SectionReference extends Span {
  /** Its number as written: "8.2", "第七条". */
  section: string;
  /** Its heading with its number, or `null`. */
  words: string | null;
}

/** One clause that costs the reader something. */
export interface Finding extends Span {
  /** From the type and the normalised quote, not from the place: survives a re-scan and edits elsewhere. */
  id: string;
  type: ClauseType;
  severity: Severity;
  /** The words of the main part: `text.slice(start, end)`. */
  quote: string;
  /** The sentences or list items that state the clause, in order of the text; none is longer than 2,000 characters. */
  parts: Span[];
  /** The section number or label as written ("13.2.8", "十三"), or `null`. */
  section: string | null;
  facts: Fact[];
  qualifiers: Qualifier[];
  /** Where else its words send the reader; absent where nowhere. */
  refersTo?: SectionReference[];
}

/** Why a stretch of the input was not read. */
export type UnreadReason = 'language' | 'too-long' | 'cross-origin-frame' | 'frame' | 'shadow-root' | 'image';

export interface Unread {
  reason: UnreadReason;
  /** How many characters, frames, shadow roots or pictures were left out; `null` when nobody can know. */
  count: number | null;
}

/** What was read and what was not. */
export interface Coverage {
  /** UTF-16 code units of the text. */
  characters: number;
  /** Of these, how many were read. */
  read: number;
  unread: Unread[];
}

/** Where an outermost section begins. */
export interface SectionHeading {
  start: number;
  /** Its number as written, or `null`. */
  number: string | null;
  /** Its heading on one line, with its number: "13. Breach of Liability"; `null` where it has none. */
  words: string | null;
  /** The heading over the annex or further agreement it belongs to; `null` in the first agreement of a text. */
  part: string | null;
}

export interface Analysis {
  /** The title the document gives itself, or `null`. */
  title: string | null;
  /** The date from which it is in force, as written, or `null`. */
  effectiveDate: string | null;
  /** Languages found in it that the engine reads. */
  languages: ('en' | 'zh')[];
  /** In the order of the text. */
  findings: Finding[];
  /** The outermost sections, in the order of the text; absent where it has none. */
  sections?: SectionHeading[];
  /** What the person's own rules made of it; absent where none were asked. */
  own?: OwnReading;
  coverage: Coverage;
}
