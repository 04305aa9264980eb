import { inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** A named law governs. */
export const rule: Rule = {
  type: 'governing-law',
  patterns: [inOrderWithin(110, 'governedBy', 'lawOf'), inOrderWithin(60, 'lawOf', 'governedBy')],
  except: [],
  facts: ['law'],
  oneClausePer: 'chapter',
};
