import { describe, expect, test } from 'vitest';
import { clauseTypeIds, clauseTypes } from './clause-type';
import { qualifierEffect, qualifierEffects, severities, severityOf, type QualifierId } from './severity';

describe('severity', () => {
  test('without qualifiers: base points of 3 and 4 are high, 2 medium, 1 low', () => {
    const named = { 1: 'low', 2: 'medium', 3: 'high', 4: 'high' } as const;
    for (const id of clauseTypeIds) expect(severityOf(id, []), id).toBe(named[clauseTypes[id].base]);
  });

  test.each([
    // Raised, as they are, and lowered.
    ['penalty', ['sole-discretion'], 'critical'],
    ['data-licence', ['perpetual', 'irrevocable'], 'critical'],
    ['unilateral-amendment', ['no-notice', 'on-posting'], 'critical'],
    ['penalty', [], 'high'],
    ['liability-exclusion', ['mutual', 'legal-limit'], 'low'],
    // Four points are not yet critical.
    ['data-licence', ['perpetual'], 'high'],
    ['termination-at-will', ['advance-notice'], 'medium'],
    ['termination-at-will', ['mutual', 'advance-notice'], 'low'],
    ['governing-law', ['mutual', 'legal-limit'], 'low'],
    ['unilateral-amendment', ['at-any-time', 'immediate'], 'high'],
  ] as const)('%s with %j is %s', (type, qualifiers, severity) => {
    expect(severityOf(type, qualifiers)).toBe(severity);
  });

  test('a qualifier counts once, however often it is said', () => {
    expect(severityOf('data-licence', ['perpetual', 'perpetual'])).toBe(severityOf('data-licence', ['perpetual']));
  });

  test('relief and burden weigh against each other', () => {
    expect(severityOf('unilateral-amendment', ['no-notice', 'on-posting', 'mutual'])).toBe('high');
  });

  test('gravest first', () => {
    expect(severities).toEqual(['critical', 'high', 'medium', 'low']);
  });
});

describe('effects', () => {
  test('a qualifier that only says what the type says has none', () => {
    expect(qualifierEffect('sole-determination', 'sole-discretion')).toBe(0);
    expect(qualifierEffect('liability-exclusion', 'no-liability')).toBe(0);
    expect(severityOf('sole-determination', ['sole-discretion'])).toBe(severityOf('sole-determination', []));
  });

  test('elsewhere it has that of the catalogue', () => {
    expect(qualifierEffect('penalty', 'sole-discretion')).toBe(1);
    expect(qualifierEffect('penalty', 'mutual')).toBe(-2);
  });

  test('those of the catalogue', () => {
    const byEffect = (points: number) =>
      (Object.keys(qualifierEffects) as QualifierId[]).filter((id) => qualifierEffects[id] === points).sort();
    expect(byEffect(0)).toEqual(['at-any-time', 'immediate']);
    expect(byEffect(-1)).toEqual(['advance-notice', 'cause-only', 'legal-limit']);
    expect(byEffect(-2)).toEqual(['mutual']);
    expect(byEffect(1)).toHaveLength(8);
  });
});
