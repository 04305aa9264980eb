import { inOrder, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** Other documents, including ones not yet published, are part of this agreement; the later one prevails. */
export const rule: Rule = {
  type: 'incorporated-rules',
  patterns: [
    inOrderWithin(150, ['rules', 'agreement'], 'partOf'),
    inOrderWithin(80, 'partOf', ['agreement', 'rules']),
    inOrderWithin(130, 'agreement', 'includes', 'rules'),
    inOrderWithin(130, ['you:must', 'you:will', 'nobody:must'], 40, ['you:comply', 'nobody:comply'], 'rules'),
    inOrderWithin(70, ['governedBy', 'nobody:comply'], 'rules'),
    inOrder('rules', 'prevails'),
  ],
  except: [inOrderWithin(20, 'not', 'partOf'), inOrderWithin(60, 'comply', 'lawWord')],
  facts: [],
  oneClausePer: 'section',
};
