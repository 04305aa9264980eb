/** The shape of a rule: data that says which sentences state a clause of one type. */
import type { ClauseType } from '../clause/clause-type';
import type { Fact } from '../clause/fact';
import type { Severity } from '../clause/severity';
import type { Pattern } from './pattern';

export interface Rule {
  /** The clause type; also the name of the rule's file. */
  type: ClauseType;
  /** A sentence states the clause when one of these matches … */
  patterns: readonly Pattern[];
  /** … and none of these does. */
  except?: readonly Pattern[];
  /** The kinds of fact to read from the clause. */
  facts: readonly Fact['kind'][];
  /**
   * Which neighbouring sentences are one clause: those of the same numbered section a few sentences apart (`section`),
   * or all under the same top-level heading (`chapter`), for matters that a whole chapter goes on about.
   */
  oneClausePer: 'section' | 'chapter';
}

/** A text that a rule must flag, with facts it must read out of it (those fields that are named are compared). */
export interface FlagExample {
  text: string;
  facts?: readonly Partial<Fact>[];
  /** What its words must make of it, where an example is about that. */
  severity?: Severity;
}

/** The tests of a rule: at least four texts to flag and four to pass over in each language. */
export type Examples = Record<'en' | 'zh', { flag: readonly (string | FlagExample)[]; pass: readonly string[] }>;
