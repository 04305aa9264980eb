import { expect, test } from 'vitest';
import { drawTable, quantile } from './row';

test('a table says of each row whether it reached its target', () => {
  const rows = [
    { what: 'size', measured: '9 kB', toReach: '15 kB', reached: true },
    { what: 'time', measured: '9 ms', toReach: '1 ms', reached: false },
  ];
  expect(drawTable(rows)).toBe(
    `| what | measured | to reach |     |
| ---- | -------- | -------- | --- |
| size | 9 kB     | 15 kB    | yes |
| time | 9 ms     | 1 ms     | NO  |`,
  );
});

test('the quantile is one of the values', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([1, 2], 1)).toBe(2);
  expect(quantile([], 0.5)).toBe(0);
});
