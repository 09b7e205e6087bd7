import { describe, expect, it } from 'vitest';
import { seriesPath } from '../../src/ditto/timeseries';
import { append, loneValues, planTrend, summarize, toTrend, type TrendPoint } from '../../src/twin/series';
import { status } from './things';

const RAW = { rangeSeconds: 900, stepSeconds: undefined };
const STEPPED = { rangeSeconds: 3600, stepSeconds: 10 };
const at = (second: number): string => new Date(1_800_000_000_000 + second * 1000).toISOString();
const good = (second: number, value: number): TrendPoint =>
  ({ time: 1_800_000_000 + second, avg: value, min: value, max: value, count: 1, bad: 0, uncertain: false, reason: '' });

describe('asking', () => {
  it('encodesIdsAndNamesTheStep', () => {
    expect(seriesPath({ thingId: 'a:2O$', channel: 'x y', from: 0, to: 60_000, stepSeconds: 10 })).toBe(
      '/api/adit/history/things/a%3A2O%24/features/x%20y?from=1970-01-01T00:00:00.000Z&to=1970-01-01T00:01:00.000Z&step=PT10S',
    );
  });

  it('takesSamplesAsTheyAreWhileTheyAreFew', () => expect(planTrend(3600, { periodSeconds: 5 }).stepSeconds).toBeUndefined());
  it('aggregatesLongRanges', () => expect(planTrend(604_800, { periodSeconds: 5 }).stepSeconds).toBe(1800));
  it('aggregatesWhereThePeriodIsUnknown', () => expect(planTrend(900, {}).stepSeconds).toBe(5));
});

describe('reading', () => {
  it('givesABadSampleNoValueButCountsIt', () => {
    const [point] = toTrend({ data: [{ timestamp: at(0), value: 99, quality: 'BAD', reason: 'SPIKE' }] }, RAW);
    expect(point).toMatchObject({ avg: null, bad: 1, count: 0, reason: 'SPIKE' });
  });

  it('sortsByTimeAndDropsWhatHasNone', () => {
    const points = toTrend({ data: [{ timestamp: at(5), value: 1 }, { timestamp: 'x', value: 1 }, { timestamp: at(0), value: 2 }] }, RAW);
    expect(points.map((point) => point.avg)).toEqual([2, 1]);
  });
});

describe('growing', () => {
  it('appendsALiveSample', () => expect(append([good(0, 1)], status(2, 'GOOD', at(5)), RAW).map((p) => p.avg)).toEqual([1, 2]));

  it('takesASampleOnlyOnce', () => {
    const points = [good(0, 1), good(5, 2)];
    expect(append(points, status(2, 'GOOD', at(5)), RAW)).toBe(points);
    expect(append(points, status(1, 'GOOD', at(0)), RAW)).toBe(points);
  });

  it('foldsASampleIntoTheRunningStep', () => {
    const step = { ...good(0, 10), min: 8, max: 12, count: 3, bad: 1 };
    expect(append([step], status(14, 'GOOD', at(7)), STEPPED)).toEqual([{ ...step, avg: 11, max: 14, count: 4 }]);
  });

  it('countsABadSampleInAStepWithoutItsValue', () => {
    expect(append([good(0, 10)], status(999, 'BAD', at(7)), STEPPED)[0]).toMatchObject({ avg: 10, max: 10, count: 1, bad: 1 });
  });

  it('letsGoOfWhatLeavesTheRange', () => {
    expect(append([good(0, 1), good(500, 2)], status(3, 'GOOD', at(1000)), RAW).map((p) => p.avg)).toEqual([2, 3]);
  });
});

describe('summing up', () => {
  it('weighsStepsByTheirGoodSamples', () => {
    const points = [{ ...good(0, 10), count: 3 }, { ...good(10, 20), count: 1, bad: 1 }];
    expect(summarize(points)).toEqual({ last: 20, min: 10, max: 20, avg: 12.5, samples: 5, bad: 1 });
  });

  it('hasNoFiguresWithoutGoodSamples', () => expect(summarize([])).toMatchObject({ avg: null, min: null, max: null, last: null }));
});

describe('drawing', () => {
  it('marksValuesThatHaveNoNeighbourToDrawALineTo', () => {
    expect(loneValues([1])).toEqual([0]);
    expect(loneValues([1, 2, null, 3, undefined, 4, 5])).toEqual([3]);
    expect(loneValues([null, null])).toEqual([]);
  });
});
