import { request } from './client';

export interface ServerStatus {
  version?: string;
  uptimeSeconds?: number;
  messages?: { accepted?: number; perSecond?: number };
  samples?: { raw?: number; good?: number; uncertain?: number; bad?: number };
  twinUpdates?: number;
  alarmsRaised?: number;
}

/** How the server itself is doing; undefined where it does not say (another Ditto). */
export async function serverStatus(): Promise<ServerStatus | undefined> {
  try {
    return await request<ServerStatus>('GET', '/api/adit/status');
  } catch {
    return undefined;
  }
}
