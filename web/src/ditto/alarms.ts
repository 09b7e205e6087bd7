import { request } from './client';

/** What a person does about an alarm: `acknowledge` says that it was seen, `reset` lets a latched one go. */
export type AlarmAct = 'acknowledge' | 'reset';

/** Seconds that the server waits for the engine's answer. */
const TIMEOUT_SECONDS = 10;

/** Does it to the alarm of the rule, by a message to the asset's inbox. */
export async function tell(act: AlarmAct, thingId: string, rule: string, comment: string): Promise<void> {
  const path = `/api/2/things/${encodeURIComponent(thingId)}/inbox/messages/${act}-alarm?timeout=${TIMEOUT_SECONDS}`;
  await request('POST', path, { rule, comment });
}
