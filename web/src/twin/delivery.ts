import type { ChannelQuality, WindowQuality } from '../ditto/quality';

export type Window = 'hour' | 'day';

/** Share of the expected samples that came good, 0 to 1; what did not come at all counts as not good. */
export function goodness(window: WindowQuality): number {
  const good = window.received === 0 ? 0 : window.good / window.received;
  return good * (window.completeness ?? (window.received === 0 ? 0 : 1));
}

/** The worst first; those that are equally good by name. */
export const worstFirst = (channels: ChannelQuality[], window: Window): ChannelQuality[] =>
  [...channels].sort(
    (a, b) => goodness(a[window]) - goodness(b[window]) || (a.name ?? a.featureId).localeCompare(b.name ?? b.featureId),
  );

export interface Delivery {
  channels: number;
  silent: number;
  completeness: number | undefined;
  bad: number;
  received: number;
  latency: number | undefined;
}

/** What all channels delivered together. */
export function total(channels: ChannelQuality[], window: Window): Delivery {
  const all = channels.map((channel) => channel[window]);
  const shares = all.map((one) => one.completeness).filter((share) => share !== undefined);
  const latencies = all.map((one) => one.latencyP95Seconds).filter((latency) => latency !== undefined);
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    channels: channels.length,
    silent: all.filter((one) => one.received === 0).length,
    completeness: shares.length === 0 ? undefined : sum(shares) / shares.length,
    bad: sum(all.map((one) => one.bad)),
    received: sum(all.map((one) => one.received)),
    latency: latencies.length === 0 ? undefined : Math.max(...latencies),
  };
}

/** The most frequent reasons of a window, gravest first. */
export const reasonsOf = (window: WindowQuality): [string, number][] =>
  Object.entries(window.reasons).sort(([, a], [, b]) => b - a);
