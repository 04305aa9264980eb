/**
 * The English words of each concept. A phrase is written in lower case; `(a|b|)` stands for its alternatives, `*` for any word.
 * The longest phrase at a place wins, so a longer phrase under another concept shields a shorter one:
 * "as amended" under `nothing` keeps the definition of "this Agreement (as amended)" from reading as `amend`.
 */
import { acting } from './english/acting';
import { changes } from './english/changes';
import { consent } from './english/consent';
import { money } from './english/money';
import { liability } from './english/liability';
import { enforcement } from './english/enforcement';
import { data } from './english/data';
import { obligations } from './english/obligations';
import { disputes } from './english/disputes';
import { qualifiers } from './english/qualifiers';

export const english = {
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

/** The ideas that rules are written over. */
export type Concept = keyof typeof english;
