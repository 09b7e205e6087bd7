import { describe, expect, it } from 'vitest';
import type { ChannelQuality, WindowQuality } from '../../src/ditto/quality';
import { goodness, reasonsOf, total, worstFirst } from '../../src/twin/delivery';

const window = (received: number, good: number, more: Partial<WindowQuality> = {}): WindowQuality => ({
  spanSeconds: 3600, received, good, uncertain: 0, bad: received - good, reasons: {}, ...more,
});

const channel = (featureId: string, hour: WindowQuality): ChannelQuality => ({
  thingId: 'ns:a', featureId, deviceStatus: false, hour, day: hour,
});

describe('delivery', () => {
  it('counts what did not come as not good', () => {
    expect(goodness(window(50, 50, { completeness: 0.5 }))).toBe(0.5);
    expect(goodness(window(50, 25))).toBe(0.5);
    expect(goodness(window(0, 0, { completeness: 0 }))).toBe(0);
    expect(goodness(window(0, 0))).toBe(0);
  });

  it('lists the worst first', () => {
    const list = [channel('b', window(10, 10)), channel('a', window(10, 10)), channel('c', window(10, 1))];
    expect(worstFirst(list, 'hour').map((each) => each.featureId)).toEqual(['c', 'a', 'b']);
  });

  it('sums up, and says nothing where nothing is known', () => {
    const sum = total([channel('a', window(10, 8, { completeness: 1, latencyP95Seconds: 2 })), channel('b', window(0, 0, { completeness: 0 }))], 'day');
    expect(sum).toEqual({ channels: 2, silent: 1, completeness: 0.5, bad: 2, received: 10, latency: 2 });
    expect(total([], 'hour').completeness).toBeUndefined();
  });

  it('names the most frequent reason first', () => {
    expect(reasonsOf(window(9, 5, { reasons: { LATE: 1, SPIKE: 3 } }))).toEqual([['SPIKE', 3], ['LATE', 1]]);
  });
});
