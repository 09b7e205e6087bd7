import { request } from './client';

/** What a channel delivered in a window of time. */
export interface WindowQuality {
  spanSeconds: number;
  received: number;
  /** Share of the expected samples; absent for a channel without a period. */
  completeness?: number;
  good: number;
  uncertain: number;
  bad: number;
  reasons: Record<string, number>;
  latencyP50Seconds?: number;
  latencyP95Seconds?: number;
}

export interface ChannelQuality {
  thingId: string;
  featureId: string;
  name?: string;
  unit?: string;
  device?: string;
  /** It tells of the device: battery, signal. */
  deviceStatus: boolean;
  newest?: { time: string; value: number | null; quality: string; reason: string };
  hour: WindowQuality;
  day: WindowQuality;
}

/** How well all channels that one may read deliver. */
export const loadQuality = (signal?: AbortSignal): Promise<{ time: string; channels: ChannelQuality[] }> =>
  request('GET', '/api/adit/quality', undefined, signal);
