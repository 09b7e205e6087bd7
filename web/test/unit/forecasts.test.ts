import { expect, test } from 'vitest';
import { forecastsOf, sayingOf, wholeSpan } from '../../src/twin/forecasts';
import type { Forecast, ForecastLevel, Thing } from '../../src/twin/types';

const forecast: Forecast = { time: '2026-11-26T06:00:00Z', until: '2026-12-26T06:00:00Z', levels: [] };
const now = Date.parse('2026-11-26T08:00:00Z');

const thing: Thing = {
  thingId: 'ns:p1',
  features: {
    vibration: { properties: { channel: { name: 'Vibration' }, forecast: { 'r-10': forecast, gone: null, 'r-2': forecast } } },
    current: { properties: { channel: { name: 'Current' } } },
    'alarm-r-10': { properties: { rule: { id: 'r-10', name: 'Bearing 10' } } },
    'alarm-r-2': { properties: { rule: { id: 'r-2', name: 'Bearing 2' } } },
  },
};

const level = (more: Partial<ForecastLevel>): ForecastLevel => ({ level: 'action', beyond: false, probability: 0.6, ...more });

test('forecasts come by the names of their rules, without those that foresee no more', () => {
  expect(forecastsOf(thing, 'vibration').map(({ name }) => name)).toEqual(['Bearing 2', 'Bearing 10']);
});

test('a channel without forecasts has none', () => {
  expect(forecastsOf(thing, 'current')).toEqual([]);
  expect(forecastsOf({ thingId: 'ns:p1' }, 'vibration')).toEqual([]);
});

test('a span is whole in the unit of its end', () => {
  const hour = 3_600_000;
  expect(wholeSpan(9.9 * 24 * hour, 13.1 * 24 * hour)).toEqual({ unit: 'days', shown: '9\u201314', most: 14 });
  expect(wholeSpan(3 * hour, 3 * hour)).toEqual({ unit: 'hours', shown: '3', most: 3 });
  expect(wholeSpan(-hour, 0.5 * hour)).toEqual({ unit: 'minutes', shown: '0\u201330', most: 30 });
});

test('what is said counts from now, not from when it was foreseen', () => {
  const reached = level({ earliest: '2026-12-05T08:00:00Z', latest: '2026-12-10T07:00:00Z' });
  expect(sayingOf(forecast, reached, now)).toMatchObject({ kind: 'reaches', span: { shown: '9\u201314' } });
  expect(sayingOf(forecast, reached, Date.parse('2026-12-11T00:00:00Z'))).toEqual({ kind: 'overdue' });
  expect(sayingOf(forecast, level({ earliest: '2026-12-05T08:00:00Z' }), now)).toMatchObject({ kind: 'mayReach', from: { most: 9 } });
  expect(sayingOf(forecast, level({}), now)).toMatchObject({ kind: 'stays', within: { unit: 'days', most: 30 } });
  expect(sayingOf(forecast, level({ beyond: true, earliest: '2026-11-26T09:00:00Z' }), now)).toEqual({ kind: 'beyond' });
});
