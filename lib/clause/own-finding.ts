/** What a person's own rules find. */
import type { ClauseType } from './clause-type';
import type { Finding, Span } from './finding';

/**
 * A clause that a person's own rule found. Everything that holds of a finding holds of it; a rule stands in place of
 * the clause type, and nothing is read out of it (`facts` and `qualifiers` are empty).
 */
export interface OwnFinding extends Omit<Finding, 'type'> {
  type: 'own';
  /** As its author wrote it: data, not to be trusted as markup. */
  rule: { id: string; name: string };
  /** The words that made the rule match, inside the parts, in order of the text. */
  matches: Span[];
}

export type AnyFinding = Finding | OwnFinding;

/** What own rules made of an agreement. */
export interface OwnReading {
  /** In the order of the text. */
  findings: OwnFinding[];
  /** Sentences about which a rule with a pattern could not be asked: there were too many, or they could not be parsed. */
  unasked: number;
}

/** What finds a clause: a clause type, or an own rule by its id. The same key stands in settings. */
export type ClauseKind = ClauseType | `own:${string}`;

/** Which clause type or own rule a finding is of. */
export function kindOf(finding: AnyFinding): ClauseKind {
  return finding.type === 'own' ? `own:${finding.rule.id}` : finding.type;
}
