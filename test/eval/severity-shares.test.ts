import { expect, test } from 'vitest';
import { isCalibrated, severityShares } from './severity-shares';

test('one in fifteen may be critical, one in three high, no more', () => {
  expect(isCalibrated({ critical: 1, high: 5, medium: 9, low: 0 })).toBe(true);
  expect(isCalibrated({ critical: 2, high: 4, medium: 9, low: 0 })).toBe(false);
  expect(isCalibrated({ critical: 0, high: 6, medium: 9, low: 0 })).toBe(false);
});

test('shares are of all findings; none have no share', () => {
  expect(severityShares({ critical: 1, high: 1, medium: 2, low: 4 })).toEqual({
    critical: 0.125,
    high: 0.125,
    medium: 0.25,
    low: 0.5,
  });
  expect(severityShares({ critical: 0, high: 0, medium: 0, low: 0 }).critical).toBe(0);
});
