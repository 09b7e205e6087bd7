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
  /** Only what a centre tells: whose things and policies are the station's. */
  namespaces?: string[];
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
  /** What is wrong, for those that speak other languages. */
  problemCode?: string;
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

/** The stations of this server; none where it is no centre. */
export async function loadStations(signal?: AbortSignal): Promise<StationLink[]> {
  return (await request<{ items: StationLink[] }>('GET', '/api/adit/stations', undefined, signal)).items;
}

/** The station that a thing belongs to. */
export function stationOf(stations: StationLink[], thingId: string): StationLink | undefined {
  const namespace = thingId.slice(0, Math.max(0, thingId.indexOf(':')));
  return stations.find((each) => each.namespaces?.includes(namespace));
}

export async function loadLinks(signal?: AbortSignal): Promise<Links> {
  const [own, stations] = await Promise.all([ownLink(signal), loadStations(signal)]);
  return own ? { own, stations } : { stations };
}
