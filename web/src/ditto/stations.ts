import { ApiError, request } from './client';

/** What waits of one kind at a station, as it said last. */
export interface Waiting {
  waiting: number;
  waitingBytes?: number;
  sent?: number;
  oldest?: string;
}

/** How a link between a station and its centre is. */
export interface StationLink {
  station: string;
  connected: boolean;
  samples?: Waiting;
  alarms?: Waiting;
  values?: Waiting;
  samplesPerSecond?: number;
  bytesPerSecond?: number;
  secondsLeft?: number;
  /** Only what a centre tells: when it heard the station. */
  lastHeard?: string;
  /** Only what a station tells: its centre, when that answered, what is wrong. */
  centre?: string;
  lastAnswer?: string;
  problem?: string;
}

/** The link of this server to its centre, where it is a station, and those to its stations, where it is a centre. */
export interface Links {
  own?: StationLink;
  stations: StationLink[];
}

async function ownLink(signal?: AbortSignal): Promise<StationLink | undefined> {
  try {
    return await request<StationLink>('GET', '/api/adit/centre', undefined, signal);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

export async function loadLinks(signal?: AbortSignal): Promise<Links> {
  const [own, { items }] = await Promise.all([
    ownLink(signal),
    request<{ items: StationLink[] }>('GET', '/api/adit/stations', undefined, signal),
  ]);
  return own ? { own, stations: items } : { stations: items };
}
