/** The Chinese words of each concept; the notation is that of `english.ts`. Every character is a unit of its own. */
import { acting } from './chinese/acting';
import { changes } from './chinese/changes';
import { consent } from './chinese/consent';
import { money } from './chinese/money';
import { liability } from './chinese/liability';
import { enforcement } from './chinese/enforcement';
import { data } from './chinese/data';
import { obligations } from './chinese/obligations';
import { disputes } from './chinese/disputes';
import { qualifiers } from './chinese/qualifiers';
import type { Concept } from './english';

export const chinese: Record<Concept, string[]> = {
  ...acting,
  ...changes,
  ...consent,
  ...money,
  ...liability,
  ...enforcement,
  ...data,
  ...obligations,
  ...disputes,
  ...qualifiers,
};
