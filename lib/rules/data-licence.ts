import { anyOf, allOf, has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** You grant the platform a right to use, process, analyse or commercialise your data for its own purposes. */
export const rule: Rule = {
  type: 'data-licence',
  patterns: [
    inOrderWithin(150, 'you:licence', 'platform', 'useVerb', 'data'),
    allOf(
      anyOf(
        inOrderWithin(80, 'platform:may', 'useVerb', 'data'),
        inOrderWithin(220, 'data', 'may', 'useVerb', 'by:platform'),
      ),
      has('ownPurpose'),
    ),
    inOrderWithin(220, 'data', 'may', 'useVerb', 'by:platform'),
  ],
  except: [],
  facts: ['period'],
  oneClausePer: 'section',
};
