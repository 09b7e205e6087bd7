import { request } from './client';

/** What keeps a server from its work and needs somebody. */
export const TROUBLE = ['stopped', 'busy', 'disk-lost', 'disk-full'] as const;

export interface ServerStatus {
  version?: string;
  uptimeSeconds?: number;
  messages?: { accepted?: number; perSecond?: number };
  samples?: { raw?: number; good?: number; uncertain?: number; bad?: number };
  twinUpdates?: number;
  alarmsRaised?: number;
  /** Of {@link TROUBLE}, the gravest first; those of a newer server may be others. */
  trouble?: string[];
  /** What of the published settings does not work, a sentence each, in English. */
  problems?: string[];
}

/** How the server itself is doing; undefined where it does not say (another Ditto). */
export async function serverStatus(): Promise<ServerStatus | undefined> {
  try {
    return await request<ServerStatus>('GET', '/api/adit/status');
  } catch {
    return undefined;
  }
}
