/** An agreement's text, cut into what the engine reads. All offsets are UTF-16 code units into `text`, end exclusive. */

export type Language = 'en' | 'zh' | 'other';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** A heading, paragraph, list item or table row. Hard line breaks inside a sentence do not end a block. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Its number or label as written, without brackets of the sentence: "13.2.8", "(1)", "十三", or inherited, or `null`. */
  section: string | null;
  language: Language;
}

/** A sentence, or a member of one that ends with a semicolon; the unit a finding's part is made of. */
export interface Sentence {
  start: number;
  end: number;
  /** Index into `blocks`. */
  block: number;
  /** Index into `sentences` of the lead-in ("SHOPLINE may take the following measures:") of the list this stands in. */
  leadIn: number | null;
}

/** Where a section of an agreement begins. */
export interface Section {
  /** Of its first block. */
  start: number;
  end: number;
  /** Its full label, as findings have it; words where it has no number. */
  section: string | null;
  /** Of its own number: "8" of "Annex 2, 8"; `null` where it has none. */
  number: string | null;
  /** Its heading on one line, with its number: "13. Breach of Liability"; `null` where it has none. */
  words: string | null;
  /** Whether it stands in no other. */
  isOutermost: boolean;
  /** Which of the agreements or annexes of the text it belongs to; each numbers its sections anew. */
  part: number;
  /** The heading over that part, where it is not the first. */
  partTitle: string | null;
}

/** The two sides. Names as the document writes them, longest first, without pronouns. */
export interface Parties {
  platform: string[];
  you: string[];
}

/** Documents by the names that the agreement calls them. */
export interface NamedDocuments {
  /** The agreement itself. */
  own: string[];
  others: string[];
  /** Statutes: what they say binds everybody anyway. */
  laws: string[];
}

export interface AgreementText {
  text: string;
  title: string | null;
  effectiveDate: string | null;
  blocks: Block[];
  sentences: Sentence[];
  sections: Section[];
  parties: Parties;
  documents: NamedDocuments;
}
