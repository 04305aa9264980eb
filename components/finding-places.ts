import type { SectionReference } from '../lib/clause/finding';
import type { AnyFinding } from '../lib/clause/own-finding';

/** Another section that a clause is read together with. */
export interface FindingPlace extends SectionReference {
  /** What of it is listed, in the order of the text. */
  findings: AnyFinding[];
}

/** The sections that a finding's words refer to, each with the findings in it. */
export function placesOf(finding: AnyFinding, listed: readonly AnyFinding[]): FindingPlace[] {
  if (finding.type === 'own') return [];
  return (finding.refersTo ?? []).map((reference) => ({
    ...reference,
    findings: listed.filter(({ start, section }) => start >= reference.start && isWithin(section, reference.section)),
  }));
}

/** "8.2.1" and "8.2(a)" stand in "8.2", "8.21" does not. */
function isWithin(section: string | null, other: string): boolean {
  return (
    section !== null &&
    (section === other || (section.startsWith(other) && /^[.(（]/.test(section.slice(other.length))))
  );
}
