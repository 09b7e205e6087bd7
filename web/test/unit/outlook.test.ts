import { afterEach, expect, test } from 'vitest';
import { outlooksOnScale, units } from '../../src/format/measure';
import { endOf, extentOf, outlooksOf } from '../../src/twin/outlook';
import type { Forecast, Thing } from '../../src/twin/types';

const at = (day: number): string => `2026-12-${String(day).padStart(2, '0')}T00:00:00Z`;
const seconds = (day: number): number => Date.parse(at(day)) / 1000;

const forecast: Forecast = {
  time: at(1),
  until: at(30),
  band: [{ time: at(10), low: 14, likely: 17, high: 21 }, { time: at(20), low: 16, likely: 22, high: 30 }],
  levels: [
    { level: 'alert', limit: 20, beyond: false, probability: 0.97, earliest: at(9), latest: at(14) },
    { level: 'alarm', limit: 28, beyond: false, probability: 0.4, earliest: at(18) },
    { level: 'note', limit: 10, beyond: true, probability: 1 },
    { level: 'end', limit: 90, beyond: false, probability: 0.01 },
  ],
};

const thing = (of: Forecast): Thing => ({
  thingId: 'ns:p1',
  features: {
    current: { properties: { channel: { name: 'Current', unit: 'Cel' }, forecast: { r: of } } },
    'alarm-r': { properties: { rule: { id: 'r', levels: [{ name: 'alert', severity: 300, limit: 20 }, { name: 'alarm', severity: 700, limit: 28 }] } } },
  },
});

afterEach(() => void (units.value = 'measured'));

test('levels that are still to come are crossings, open where they may be later than is foreseen', () => {
  expect(outlooksOf(thing(forecast), 'current')[0]?.crossings).toEqual([
    { level: 'alert', limit: 20, band: 'low', earliest: seconds(9), latest: seconds(14) },
    { level: 'alarm', limit: 28, band: 'high', earliest: seconds(18), latest: undefined },
  ]);
});

test('a trend is drawn until the last crossing, and as far as is foreseen where one is open or there is none', () => {
  const closed = { ...forecast, levels: forecast.levels.slice(0, 1) };
  const until = (of: Forecast): number => endOf(outlooksOf(thing(of), 'current'), seconds(1)) - seconds(1);
  expect(until(closed)).toBeCloseTo((seconds(14) - seconds(1)) * 1.06);
  expect(until(forecast)).toBeCloseTo((seconds(30) - seconds(1)) * 1.06);
  expect(until({ ...forecast, levels: [] })).toBeCloseTo((seconds(30) - seconds(1)) * 1.06);
  expect(endOf([], 5)).toBe(5);
});

test('its height takes the limits that are crossed, and the band as far as it is drawn', () => {
  const outlooks = outlooksOf(thing(forecast), 'current');
  expect(extentOf(outlooks, seconds(11))).toEqual([14, 28]);
  expect(extentOf(outlooks, seconds(30))).toEqual([14, 30]);
  expect(extentOf([], 0)).toBeUndefined();
});

test('it is shown in the units of the user', () => {
  units.value = 'imperial';
  const info = { thingId: 'ns:p1', key: 'current', info: { unit: 'Cel' }, status: undefined };
  const [shown] = outlooksOnScale(outlooksOf(thing(forecast), 'current'), info);
  expect(shown?.reaches[0]).toEqual({ time: seconds(10), low: 57.2, likely: 62.6, high: 69.80000000000001 });
  expect(shown?.crossings[0]?.limit).toBe(68);
});
