import type { SectionHeading } from '../lib/clause/finding';
import type { AnyFinding } from '../lib/clause/own-finding';

/** Findings that stand together in one section of an agreement. */
export interface PanelSection {
  /** `null` where they stand before the first one. */
  heading: SectionHeading | null;
  /** Whether an annex or a further agreement begins with it, of what is listed. */
  beginsPart: boolean;
  /** Never empty. */
  findings: AnyFinding[];
}

/** Findings by the outermost section they stand in; both are in the order of the text. Sections without findings are left out. */
export function sectionsOf(findings: readonly AnyFinding[], headings: readonly SectionHeading[]): PanelSection[] {
  const sections: PanelSection[] = [];
  let next = 0;
  for (const finding of findings) {
    while (next < headings.length && headings[next]!.start <= finding.start) next++;
    const heading = headings[next - 1] ?? null;
    const last = sections.at(-1);
    if (last && last.heading === heading) {
      last.findings.push(finding);
    } else {
      const part = heading?.part ?? null;
      sections.push({ heading, beginsPart: part !== null && part !== last?.heading?.part, findings: [finding] });
    }
  }
  return sections;
}
