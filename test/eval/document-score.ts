/** What scoring one document gives. */
import type { Severity } from '../../lib/clause/severity';
import type { Counts, FactCounts } from './counts';

/** A label that was not found, or a part of a finding that no label allows. */
export interface Example {
  document: string;
  /** The clause type or CLAUDETTE tag it is about. */
  of: string;
  /** What is shown as its kind: `of`, or "fact" and the kind of fact. */
  label: string;
  /** Its words on one line, at most 300 characters. */
  words: string;
}

/** The agreement of findings with labels in one document. */
export interface Agreement {
  /** Over the document: of all types together, or of lines that are unfair in any way. */
  whole: Counts;
  /** By clause type, or by CLAUDETTE tag; none for what neither occurs in the labels nor was found. */
  byLabel: ReadonlyMap<string, Counts>;
  facts: FactCounts;
  /** In the order of the text. */
  misses: readonly Example[];
  /** In the order of the findings. */
  falses: readonly Example[];
}

export interface DocumentScore extends Agreement {
  name: string;
  by: 'unit' | 'line';
  severities: Readonly<Record<Severity, number>>;
  /** What is wrong with findings or labels themselves, a line each; such findings are not counted. */
  errors: readonly string[];
}

const longestWords = 300;

/** Words of a text as examples show them. */
export function exampleWords(words: string): string {
  return words.replace(/\s+/g, ' ').slice(0, longestWords);
}
