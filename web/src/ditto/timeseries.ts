import type { Quality } from '../twin/types';
import { request } from './client';

/** One answered point: a raw sample, or the aggregate of a step. */
export interface SeriesPoint {
  timestamp: string;
  value?: number | null;
  quality?: Quality;
  reason?: string;
  avg?: number | null;
  min?: number | null;
  max?: number | null;
  /** Samples that count, bad ones not among them. */
  count?: number;
  bad?: number;
}

export interface SeriesAnswer {
  unit?: string;
  step?: string;
  /** False when there are more samples than the server gives at once. */
  complete?: boolean;
  data: SeriesPoint[];
}

export interface SeriesQuery {
  thingId: string;
  channel: string;
  /** Epoch ms. */
  from: number;
  to: number;
  /** Step in seconds; undefined asks for the samples themselves. */
  stepSeconds?: number | undefined;
  /** The zone in which steps of days begin; UTC unless given. */
  zone?: string;
  /** Most samples, the first of them; as many as the server gives unless given. */
  limit?: number;
}

export function seriesPath({ thingId, channel, from, to, stepSeconds, zone, limit }: SeriesQuery): string {
  const path = `/api/adit/history/things/${encodeURIComponent(thingId)}/features/${encodeURIComponent(channel)}`;
  const range = `from=${new Date(from).toISOString()}&to=${new Date(to).toISOString()}`;
  if (stepSeconds === undefined) return `${path}?${range}${limit === undefined ? '' : `&limit=${limit}`}`;
  return `${path}?${range}&step=PT${stepSeconds}S${zone === undefined ? '' : `&tz=${encodeURIComponent(zone)}`}`;
}

export const loadSeries = (query: SeriesQuery, signal?: AbortSignal): Promise<SeriesAnswer> =>
  request<SeriesAnswer>('GET', seriesPath(query), undefined, signal);

/** When the first sample of the time was, epoch ms; undefined where there is none. */
export async function firstTime({ thingId, channel, from, to }: SeriesQuery, signal?: AbortSignal): Promise<number | undefined> {
  const [first] = (await loadSeries({ thingId, channel, from, to, limit: 1 }, signal)).data;
  return first && Date.parse(first.timestamp);
}
