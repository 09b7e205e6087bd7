import { expect, test } from 'vitest';
import { compare, movedBy, nearest, periodsFor } from '../../src/twin/periods';
import type { TrendPoint } from '../../src/twin/series';

const point = (time: number, avg: number | null, count = 1): TrendPoint => ({ time, avg, min: avg, max: avg, count, bad: 0, uncertain: false, reason: '' });

test('a trend is compared with what lies back at least its own length', () => {
  expect(periodsFor(3600)).toEqual(['day', 'week', 'month', 'year']);
  expect(periodsFor(604_800)).toEqual(['week', 'month', 'year']);
  expect(periodsFor(31_536_000)).toEqual(['year']);
});

test('values of a time before are moved to now', () => {
  expect(movedBy([point(10, 1)], 90).map(({ time }) => time)).toEqual([100]);
});

test('the nearest value counts, one that is too far away does not, nor an empty one', () => {
  const points = [point(0, 1), point(9, null), point(12, 3)];
  expect(nearest(points, 9, 5)?.avg).toBe(3);
  expect(nearest(points, 5, 3)).toBeUndefined();
});

test('averages are compared over what both have', () => {
  expect(compare([point(0, 10), point(10, 20)], [point(0, 4), point(10, 6), point(20, 900)])).toEqual({ now: 15, before: 5, more: 10 });
  expect(compare([point(0, 10)], [])).toEqual({ now: 10, before: null, more: null });
});
