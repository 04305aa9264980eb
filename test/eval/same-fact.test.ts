import { expect, test } from 'vitest';
import type { Fact } from '../../lib/clause/fact';
import { sameFact } from './same-fact';

const place = { quote: 'as read', start: 0, end: 7 };
const label = { at: 0, type: 'penalty', quote: 'as labelled' };
const fine: Fact = { ...place, kind: 'amount', min: 10, max: 20, currency: 'USD' };
const days: Fact = { ...place, kind: 'period', value: 5, unit: 'business-day', iso: 'P5D', times: 'payment' };
const cap: Fact = { ...place, kind: 'cap', basis: 'fees', months: null, amount: null, currency: null };
const centre: Fact = { ...place, kind: 'forum', institution: 'Arbitration Centre', rules: null };

test('values that matter have to agree, extent and the rest do not', () => {
  expect(sameFact(fine, { ...label, kind: 'amount', min: 10, max: 20, currency: 'usd' })).toBe(true);
  expect(sameFact(fine, { ...label, kind: 'amount', min: 10, max: 10, currency: 'USD' })).toBe(false);
  expect(sameFact(fine, { ...label, kind: 'amount', min: 10, max: 20 })).toBe(false);
  expect(sameFact(days, { ...label, kind: 'period', value: 5, unit: 'business-day', times: 'other' })).toBe(true);
  expect(sameFact(days, { ...label, kind: 'period', value: 5, unit: 'day' })).toBe(false);
});

test('what is not stated is the same as what is missing', () => {
  expect(sameFact(cap, { ...label, kind: 'cap', basis: 'fees' })).toBe(true);
  expect(sameFact(cap, { ...label, kind: 'cap', basis: 'fees', months: 12 })).toBe(false);
});

test('a fact of another kind is another fact', () => {
  expect(
    sameFact({ ...place, kind: 'law', law: 'of Singapore', country: 'SG' }, { ...label, kind: 'law', country: 'SG' }),
  ).toBe(true);
  expect(
    sameFact(
      { ...place, kind: 'law', law: 'of Singapore', country: 'SG' },
      { ...label, kind: 'jurisdiction', country: 'SG' },
    ),
  ).toBe(false);
});

test('institutions are the same when both or neither arbitrate', () => {
  expect(sameFact(centre, { ...label, kind: 'forum', institution: 'The Arbitration Commission' })).toBe(true);
  expect(sameFact(centre, { ...label, kind: 'forum', institution: 'High Court' })).toBe(false);
  expect(sameFact({ ...centre, institution: '' }, { ...label, kind: 'forum', institution: 'High Court' })).toBe(false);
});
