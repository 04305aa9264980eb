/** What the labels of an agreement say. Offsets are UTF-16 code units into its text, end exclusive. */
import type { Fact } from '../../lib/clause/fact';
import type { Span } from '../../lib/clause/finding';
import type { ClaudetteTag } from './claudette-tags';

/** A sentence or list item with the clause types it states. */
export interface LabelledUnit extends Span {
  /** Types that have to be found. */
  must: ReadonlySet<string>;
  /** Types that are right when found: those of `must` and the optional ones. */
  may: ReadonlySet<string>;
}

/** A fact that a unit states; its values stand beside the fields named here. */
export interface LabelledFact extends Readonly<Record<string, unknown>> {
  /** Index of the unit. */
  at: number;
  /** The clause type it belongs to. */
  type: string;
  kind: Fact['kind'];
  quote: string;
  /** May be read or not; such facts are not counted. */
  optional?: boolean;
}

/** A line of a text that is labelled by line. */
export interface LabelledLine extends Span {
  /** Tags that the line carries as potentially or clearly unfair. */
  unfair: ReadonlySet<ClaudetteTag>;
  /** Tags that it carries as clearly fair: finding them is neither right nor wrong. */
  fair: ReadonlySet<ClaudetteTag>;
}

export type Labels =
  | { by: 'unit'; units: readonly LabelledUnit[]; facts: readonly LabelledFact[] }
  | { by: 'line'; lines: LabelledLine[] };

export interface LabelledDocument {
  /** The file's name without its ending. */
  name: string;
  text: string;
  labels: Labels;
}
