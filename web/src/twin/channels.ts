import { onceFor } from './once';
import { byName } from './order';
import type { ChannelInfo, ChannelStatus, Feature, Thing } from './types';

/** How much a shown value can be trusted: the engine's quality, and whether it is still coming in. */
export type Trust = 'good' | 'uncertain' | 'bad' | 'stale' | 'missing';

export interface Channel {
  thingId: string;
  key: string;
  info: ChannelInfo;
  status: ChannelStatus | undefined;
}

export const channelName = (channel: Channel): string => channel.info.name ?? channel.key;

function toChannel(thingId: string, key: string, feature: Feature): Channel | undefined {
  const info = feature.properties?.channel;
  return info && { thingId, key, info, status: feature.properties?.status };
}

/** The channels of a thing, by name. */
export const channelsOf = onceFor((thing: Thing): readonly Channel[] =>
  Object.entries(thing.features ?? {})
    .flatMap(([key, feature]) => toChannel(thing.thingId, key, feature) ?? [])
    .sort((a, b) => byName(channelName(a), channelName(b))),
);

export function channelOf(thing: Thing | undefined, key: string): Channel | undefined {
  const feature = thing?.features?.[key];
  return thing && feature && toChannel(thing.thingId, key, feature);
}

/** Milliseconds since the measurement at `now` (epoch ms), never negative; undefined without a measurement. */
export function ageOf(status: ChannelStatus | undefined, now: number): number | undefined {
  if (!status?.time) return undefined;
  const time = Date.parse(status.time);
  return Number.isNaN(time) ? undefined : Math.max(0, now - time);
}

/**
 * Age in milliseconds from which a value counts as stale: three missed periods or two missed forced updates, at least
 * 30 s. A channel that states neither is event-like and counts as stale after a day.
 */
export function staleAfter(info: ChannelInfo): number {
  const period = info.periodSeconds ?? 0;
  const forced = info.maxIntervalSeconds ?? 0;
  if (period <= 0 && forced <= 0) return 86_400_000;
  return Math.max(30, 3 * period, 2 * forced) * 1000;
}

export function trustOf(channel: Channel, now: number): Trust {
  const age = ageOf(channel.status, now);
  if (age === undefined) return 'missing';
  if (age > staleAfter(channel.info)) return 'stale';
  switch (channel.status?.quality) {
    case 'GOOD':
      return 'good';
    case 'UNCERTAIN':
      return 'uncertain';
    default:
      return 'bad';
  }
}

const TRUST_ORDER: Trust[] = ['bad', 'stale', 'missing', 'uncertain', 'good'];

/** Those first that can be trusted least at a time (epoch ms). */
export function byTrust(now: number): (a: Channel, b: Channel) => number {
  const rank = (channel: Channel): number => TRUST_ORDER.indexOf(trustOf(channel, now));
  return (a, b) => rank(a) - rank(b);
}
