import { describe, expect, it } from 'vitest';
import { links, parseRoute } from '../../src/app/router';
import { append, planTrend } from '../../src/twin/series';
import { bounded, pinned, scaled, shifted, stepped, stretchOf } from '../../src/twin/stretch';

const HOUR = { from: 10_000, to: 13_600 };
const LATEST = 20_000;

describe('a stretch of time', () => {
  it('is scaled about a time that stays where it is', () => {
    expect(scaled(HOUR, 0.5, 10_900)).toEqual({ from: 10_450, to: 12_250 });
    const place = ({ from, to }: typeof HOUR): number => (10_900 - from) / (to - from);
    expect(place(scaled(HOUR, 0.5, 10_900))).toBeCloseTo(place(HOUR));
  });

  it('keeps its length where it would end later than it may', () => {
    expect(bounded(shifted(HOUR, 3), LATEST)).toEqual({ from: 16_400, to: 20_000 });
    expect(bounded({ from: 11_800, to: 11_800 }, LATEST)).toEqual({ from: 11_797.5, to: 11_802.5 });
  });

  it('keeps both times under two fingers', () => {
    expect(pinned([[10_900, 50], [12_700, 150]], 400)).toEqual({ from: 10_000, to: 17_200 });
    expect(pinned([[12_700, 50], [10_900, 150]], 400)).toBeUndefined();
    expect(pinned([[10_900, 50]], 400)).toBeUndefined();
  });

  it('goes in steps, and back to what goes with the time', () => {
    expect(stepped(HOUR, 'in', LATEST)).toEqual({ from: 10_900, to: 12_700 });
    expect(stepped(HOUR, 'out', 13_600)).toEqual({ from: 6_400, to: 13_600 });
    expect(stepped(HOUR, 'earlier', LATEST)).toEqual({ from: 9_100, to: 12_700 });
    expect(stepped(HOUR, 'later', 13_600)).toEqual(HOUR);
    expect(stepped(HOUR, 'live', LATEST)).toBeUndefined();
  });

  it('is kept in the address, and nonsense there is none', () => {
    expect(parseRoute(links.channel('a:b', 'level', '24h', { from: 1.25, to: 61 }))).toEqual({ page: 'channel', id: 'a:b', key: 'level', range: '24h', stretch: { from: 1.25, to: 61 } });
    expect(parseRoute(links.compare(['a:b/c'], '7d', HOUR))).toEqual({ page: 'compare', channels: ['a:b/c'], range: '7d', stretch: HOUR });
    for (const words of ['from=2026-01-02T00:00:00Z', 'from=x&to=y', 'from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z', 'from=1026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z'])
      expect(stretchOf(new URLSearchParams(words))).toBeUndefined();
  });

  it('has the resolution that fits its length, and takes no live sample', () => {
    const second = { periodSeconds: 1 };
    expect(planTrend(86_400, second, 5).stepSeconds).toBe(300);
    expect(planTrend(600, second, 5)).toEqual({ rangeSeconds: 600, until: 5, stepSeconds: undefined });
    const status = { value: 1, time: '2026-01-01T00:00:00Z', quality: 'GOOD' as const };
    expect(append([], status, { rangeSeconds: 600, stepSeconds: undefined })).toHaveLength(1);
    expect(append([], status, { rangeSeconds: 600, until: 5, stepSeconds: undefined })).toEqual([]);
  });
});
