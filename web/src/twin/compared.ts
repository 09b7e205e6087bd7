import { channelName, channelOf, channelsOf, type Channel } from './channels';
import type { TrendPoint } from './series';
import type { Thing } from './types';

/** Most channels in one chart: with more of them nobody tells one line from another. */
export const MOST_COMPARED = 4;

/** Dashes of the lines in their order, so that they are told apart without colour. */
const DASHES: readonly number[][] = [[], [9, 4], [2, 3], [12, 4, 2, 4]];

/** Lengths of the dashes and gaps of the line at a place; none for a whole line. */
export const dashesOf = (at: number): number[] => DASHES[at] ?? [];

/** How a link names a channel. */
export const reference = ({ thingId, key }: Channel): string => `${thingId}/${key}`;

/** The channel that a link names; undefined where there is none that one may see. Keys have no slash, ids may. */
export function channelNamed(named: string, thing: (id: string) => Thing | undefined): Channel | undefined {
  const at = named.lastIndexOf('/');
  return at < 0 ? undefined : channelOf(thing(named.slice(0, at)), named.slice(at + 1));
}

/** The channels that links name, each once, at most as many as are compared. */
export function channelsNamed(named: string[], thing: (id: string) => Thing | undefined): Channel[] {
  return [...new Set(named)].flatMap((each) => channelNamed(each, thing) ?? []).slice(0, MOST_COMPARED);
}

/** A channel that can be added, with the name of its asset. */
export interface Offer {
  channel: Channel;
  asset: string;
}

/**
 * What can be added: those that have all words of the query in the names of channel and asset, the ones on the assets of those that
 * are compared already first, then those of the same quantity.
 */
export function offers(things: Thing[], chosen: Channel[], query: string): Offer[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const taken = new Set(chosen.map(reference));
  const rank = ({ channel }: Offer): number => {
    if (chosen.some(({ thingId }) => thingId === channel.thingId)) return 0;
    return chosen.some(({ info }) => info.quantityKind !== undefined && info.quantityKind === channel.info.quantityKind) ? 1 : 2;
  };
  return things
    .flatMap((thing) => channelsOf(thing).map((channel): Offer => ({ channel, asset: thing.attributes?.name ?? thing.thingId })))
    .filter(({ channel }) => !taken.has(reference(channel)))
    .filter(({ channel, asset }) => words.every((word) => `${channelName(channel)} ${asset}`.toLowerCase().includes(word)))
    .map((offer) => ({ offer, at: rank(offer) }))
    .sort((a, b) => a.at - b.at)
    .map(({ offer }) => offer);
}

/** The averages of several trends over all of their times, epoch seconds: null is a gap, undefined a time that only others have. */
export function aligned(trends: readonly TrendPoint[][]): { times: number[]; values: (number | null | undefined)[][] } {
  const times = [...new Set(trends.flatMap((points) => points.map(({ time }) => time)))].sort((a, b) => a - b);
  const values = trends.map((points) => {
    const known = new Map(points.map(({ time, avg }) => [time, avg]));
    return times.map((time) => known.get(time));
  });
  return { times, values };
}
