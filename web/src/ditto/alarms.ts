import { request } from './client';

/** Seconds that the server waits for the engine's answer. */
const TIMEOUT_SECONDS = 10;

/** Acknowledges the alarm of the rule by a message to the asset's inbox. */
export async function acknowledge(thingId: string, rule: string, comment: string): Promise<void> {
  const path = `/api/2/things/${encodeURIComponent(thingId)}/inbox/messages/acknowledge-alarm?timeout=${TIMEOUT_SECONDS}`;
  await request('POST', path, { rule, comment });
}
