import type { Quality } from '../twin/types';
import { request } from './client';

export interface ExplainedSample {
  time: string;
  value: number | null;
  quality: Quality;
  reason: string;
}

/** One thing that the engine did with a sample. */
export interface ExplainedStep {
  step: string;
  verdict: 'INFO' | 'PASSED' | 'UNCERTAIN' | 'BAD';
  text: string;
}

/** How a sample came to be, as far as it is still known. */
export interface Provenance {
  unit: string;
  sample: ExplainedSample;
  message?: {
    device: string;
    received: string;
    contentType: string;
    bytes: number;
    text?: string;
    base64?: string;
    payloadHidden?: string;
  };
  programme?: { revision: number; since: string };
  steps?: ExplainedStep[];
  note: string;
}

/** Explains the sample nearest to a time (epoch ms). */
export const explain = (thingId: string, channel: string, time: number, signal?: AbortSignal): Promise<Provenance> =>
  request<Provenance>(
    'GET',
    `/api/adit/things/${encodeURIComponent(thingId)}/features/${encodeURIComponent(channel)}/explain?time=${new Date(time).toISOString()}`,
    undefined,
    signal,
  );
