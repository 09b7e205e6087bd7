import type { AlarmStatus, ChannelStatus, Thing } from '../../src/twin/types';

export const NOW = Date.parse('2026-11-23T10:15:30Z');

export const status = (value: number | null, quality: ChannelStatus['quality'] = 'GOOD', time = '2026-11-23T10:15:28Z'): ChannelStatus =>
  ({ value, unit: 'A', quality, reason: '', time });

/** An asset thing with one channel `current` (5 s period) and one rule `overload`. */
export function asset(id: string, parent: string, current?: ChannelStatus, alarm?: AlarmStatus): Thing {
  return {
    thingId: id,
    attributes: { type: 'asset', name: id, parent, facility: 'n:f', kind: 'EQUIPMENT' },
    features: {
      current: { properties: { channel: { name: 'Current', unit: 'A', decimals: 1, periodSeconds: 5 }, ...(current && { status: current }) } },
      'alarm-overload': {
        properties: {
          rule: { id: 'overload', name: 'Overload', channel: 'current', levels: [{ name: 'alert', severity: 300, limit: 20 }] },
          ...(alarm && { status: alarm }),
        },
      },
    },
  };
}

export const facility: Thing = { thingId: 'n:f', attributes: { type: 'facility', name: 'Station', timeZone: 'Europe/Berlin' } };

export const active: AlarmStatus = {
  active: true, acknowledged: false, latched: false, level: 'alert', severity: 300, since: '2026-11-23T10:15:20Z', value: 21.7, limit: 20,
};
