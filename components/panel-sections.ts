import type { AnyFinding } from '../lib/clause/own-finding';

/** Findings that stand together in one section of an agreement. */
export interface PanelSection {
  /** Its number or label, as written; `null` where the agreement gives none. */
  heading: string | null;
  /** Never empty. */
  findings: AnyFinding[];
}

/** Findings, which are in the order of the text, by the outermost section they stand in: "13.2.8" belongs to "13". */
export function sectionsOf(findings: readonly AnyFinding[]): PanelSection[] {
  const sections: PanelSection[] = [];
  for (const finding of findings) {
    const heading = outermost(finding.section);
    const last = sections.at(-1);
    if (last && last.heading === heading) last.findings.push(finding);
    else sections.push({ heading, findings: [finding] });
  }
  return sections;
}

function outermost(section: string | null): string | null {
  return /^(\d+)\.\d/.exec(section ?? '')?.[1] ?? section;
}
