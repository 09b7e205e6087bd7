import { describe, expect, it } from 'vitest';
import { links, parseRoute } from '../../src/app/router';
import { aligned, channelsNamed, offers, reference } from '../../src/twin/compared';
import type { TrendPoint } from '../../src/twin/series';
import type { Thing } from '../../src/twin/types';

const thing = (thingId: string, name: string, channels: Record<string, string>): Thing => ({
  thingId,
  attributes: { type: 'asset', name },
  features: Object.fromEntries(Object.entries(channels).map(([key, quantityKind]) => [key, { properties: { channel: { name: `${key} of ${name}`, quantityKind } } }])),
});

const pump = thing('ns:pump/1', 'Pump', { current: 'electric current', level: 'length' });
const fan = thing('ns:fan', 'Fan', { speed: 'frequency', current: 'electric current' });
const find = (id: string): Thing | undefined => [pump, fan].find((each) => each.thingId === id);
const point = (time: number, avg: number | null): TrendPoint => ({ time, avg, min: avg, max: avg, count: avg === null ? 0 : 1, bad: 0, uncertain: false, reason: '' });

describe('compared channels', () => {
  it('are named by a link, each once and at most four', () => {
    const named = ['ns:pump/1/current', 'ns:fan/speed', 'ns:pump/1/current', 'ns:gone/x', 'nonsense', 'ns:fan/current', 'ns:pump/1/level', 'ns:fan/none'];
    const found = channelsNamed(named, find).map(reference);
    expect(found).toEqual(['ns:pump/1/current', 'ns:fan/speed', 'ns:fan/current', 'ns:pump/1/level']);
    expect(parseRoute(links.compare(found, '7d'))).toEqual({ page: 'compare', channels: found, range: '7d' });
    expect(parseRoute('#/compare')).toEqual({ page: 'compare', channels: [], range: undefined });
  });

  it('are offered by what belongs together: the same asset, then the same quantity', () => {
    const chosen = channelsNamed(['ns:pump/1/current'], find);
    expect(offers([fan, pump], chosen, '').map(({ channel }) => reference(channel))).toEqual(['ns:pump/1/level', 'ns:fan/current', 'ns:fan/speed']);
    expect(offers([fan, pump], chosen, ' FAN  speed').map(({ channel }) => reference(channel))).toEqual(['ns:fan/speed']);
    expect(offers([fan, pump], chosen, 'bridge')).toEqual([]);
  });

  it('come on one time axis, where a gap stays a gap and a time of others is none', () => {
    const { times, values } = aligned([[point(10, 1), point(20, null)], [point(15, 5)], []]);
    expect(times).toEqual([10, 15, 20]);
    expect(values).toEqual([[1, undefined, null], [undefined, 5, undefined], [undefined, undefined, undefined]]);
  });
});
