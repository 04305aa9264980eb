/** Words of the text with which a person reports a wrong finding. */
export interface WrongFindingTexts {
  title(name: string): string;
  /** Before a line for the person to fill in. */
  why: string;
  rule: string;
  severity: string;
  qualifiers: string;
  section: string;
  facts: string;
  clause: string;
  id: string;
  version: string;
  page: string;
}
