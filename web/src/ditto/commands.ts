import type { CommandInfo } from '../twin/types';
import { request } from './client';

/** Seconds that the server waits for the device's answer. */
export const ANSWER_SECONDS = 15;

/** A command as the server's journal has it. */
export interface SentCommand {
  number: number;
  time: string;
  sender: string;
  subject: string;
  featureId: string;
  deviceId: string;
  /** Absent while nothing is known yet. */
  outcome?: 'answered' | 'delivered' | 'unanswered' | 'not-delivered' | 'refused';
  status?: number;
  reason?: string;
  latencyMillis?: number;
}

/** Has the asset's device do something; resolves when it has answered that it did. */
export function sendCommand(thingId: string, { subject, channel }: CommandInfo, payload: object | number | boolean | string): Promise<unknown> {
  const place = channel === undefined ? '' : `/features/${encodeURIComponent(channel)}`;
  const path = `/api/2/things/${encodeURIComponent(thingId)}${place}/inbox/messages/${encodeURIComponent(subject)}?timeout=${ANSWER_SECONDS}`;
  return request('POST', path, payload);
}

/** What was sent to the devices of a thing, the newest first. */
export async function loadCommands(thingId: string, limit: number, signal?: AbortSignal): Promise<SentCommand[]> {
  const query = new URLSearchParams({ thing: thingId, limit: String(limit) });
  return (await request<{ items: SentCommand[] }>('GET', `/api/adit/commands?${query}`, undefined, signal)).items;
}
