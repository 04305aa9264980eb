import type { WrongFindingTexts } from './wrong-finding-texts';

/** The text that reports a wrong finding, in English. */
export const wrongFinding: WrongFindingTexts = {
  title: (name) => `Wrong finding: ${name}`,
  why: 'What is wrong:',
  rule: 'Rule',
  severity: 'Severity',
  qualifiers: 'Qualifiers',
  section: 'Section',
  facts: 'Facts',
  clause: 'Clause',
  id: 'Finding',
  version: 'Clauselight',
  page: 'Page',
};
