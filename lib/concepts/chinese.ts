/** The Chinese words of each concept; the notation is that of `english.ts`. Every character is a unit of its own. */
import { acting } from './chinese/acting';
import { documents } from './chinese/documents';
import { changes } from './chinese/changes';
import { consent } from './chinese/consent';
import { notices } from './chinese/notices';
import { waivers } from './chinese/waivers';
import { money } from './chinese/money';
import { liability } from './chinese/liability';
import { warranties } from './chinese/warranties';
import { burdens } from './chinese/burdens';
import { enforcement } from './chinese/enforcement';
import { judgement } from './chinese/judgement';
import { review } from './chinese/review';
import { data } from './chinese/data';
import { ownership } from './chinese/ownership';
import { licences } from './chinese/licences';
import { obligations } from './chinese/obligations';
import { disputes } from './chinese/disputes';
import { qualifiers } from './chinese/qualifiers';
import type { Concept } from './english';

export const chinese: Record<Concept, string[]> = {
  ...acting,
  ...documents,
  ...changes,
  ...consent,
  ...notices,
  ...waivers,
  ...money,
  ...liability,
  ...warranties,
  ...burdens,
  ...enforcement,
  ...judgement,
  ...review,
  ...data,
  ...ownership,
  ...licences,
  ...obligations,
  ...disputes,
  ...qualifiers,
};
