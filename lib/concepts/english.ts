/**
 * The English words of each concept. A phrase is written in lower case; `(a|b|)` stands for its alternatives, `*` for any word.
 * The longest phrase at a place wins, so a longer phrase under another concept shields a shorter one:
 * "as amended" under `nothing` keeps the definition of "this Agreement (as amended)" from reading as `amend`.
 */
import { acting } from './english/acting';
import { documents } from './english/documents';
import { changes } from './english/changes';
import { consent } from './english/consent';
import { notices } from './english/notices';
import { waivers } from './english/waivers';
import { money } from './english/money';
import { liability } from './english/liability';
import { warranties } from './english/warranties';
import { burdens } from './english/burdens';
import { enforcement } from './english/enforcement';
import { judgement } from './english/judgement';
import { review } from './english/review';
import { data } from './english/data';
import { ownership } from './english/ownership';
import { licences } from './english/licences';
import { obligations } from './english/obligations';
import { disputes } from './english/disputes';
import { qualifiers } from './english/qualifiers';

export const english = {
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

/** The ideas that rules are written over. */
export type Concept = keyof typeof english;
