import type { AlarmAct } from '../twin/acts';
import type { AlarmStatus } from '../twin/types';
import { request } from './client';

const SUBJECTS: Record<AlarmAct, string> = {
  acknowledge: 'acknowledge-alarm',
  confirm: 'confirm-alarm',
  reset: 'reset-alarm',
  shelve: 'shelve-alarm',
  unshelve: 'unshelve-alarm',
  remove: 'remove-alarm-from-service',
  place: 'place-alarm-in-service',
  comment: 'comment-alarm',
};

/** Seconds that the server waits for the engine's answer. */
const TIMEOUT_SECONDS = 10;

/** What goes with an act. */
export interface ActPayload {
  rule: string;
  comment?: string;
  reason?: string;
  minutes?: number;
  once?: boolean;
  /** Its detector learns that this was normal. */
  asNormal?: boolean;
}

/** Does it to the alarm of the rule, by a message to the asset's inbox; false where it was so already. */
export async function tell(act: AlarmAct, thingId: string, payload: ActPayload): Promise<boolean> {
  const path = `/api/2/things/${encodeURIComponent(thingId)}/inbox/messages/${SUBJECTS[act]}?timeout=${TIMEOUT_SECONDS}`;
  const answer = await request<{ changed?: boolean } | undefined>('POST', path, payload);
  return answer?.changed !== false;
}

/** A change of an alarm as the journal keeps it. */
export interface JournalEntry extends Omit<AlarmStatus, 'time' | 'cause' | 'by' | 'comment'> {
  number: number;
  time: string;
  rule: string;
  name: string;
  thingId: string;
  channel: string;
  cause: string;
  by: string;
  comment: string;
}

export interface JournalPage {
  items: JournalEntry[];
  cursor?: string;
}

export interface JournalQuery {
  from?: string;
  to?: string;
  thing?: string;
  rule?: string;
  cursor?: string;
  limit?: number;
}

/** A query as the server wants it, without what is not asked for. */
const words = (query: object): string => new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();

/** What changed of alarms, the newest first. */
export const loadJournal = (query: JournalQuery, signal?: AbortSignal): Promise<JournalPage> =>
  request('GET', `/api/adit/alarms?${words(query)}`, undefined, signal);

export interface AlarmOf {
  thingId: string;
  rule: string;
  name: string;
}

interface Share {
  count: number;
  share: number;
}

/** The key figures of the alarm system; null where nothing can be said. */
export interface AlarmKpis {
  from: string;
  to: string;
  operators: number;
  announced: { count: number; averagePerTenMinutes: number | null; peakPerTenMinutes: number | null; peakAt: string | null; shareOfTimeAboveTen: number | null };
  floods: { count: number; shareOfTime: number | null; longestSeconds: number | null; items: { from: string; to: string; count: number }[] };
  standing: (AlarmOf & { since: string; seconds: number; active: boolean })[];
  stale: (AlarmOf & { since: string; lastChange: string })[];
  chattering: (AlarmOf & { mostInAMinute: number; count: number })[];
  topTen: { share: number | null; items: (AlarmOf & { count: number; share: number })[] };
  priorities: Record<'low' | 'medium' | 'high', Share>;
  acknowledgement: { count: number; pending: number; medianSeconds: number | null; meanSeconds: number | null; p90Seconds: number | null; longestSeconds: number | null };
}

/** How good the alarm system is, over a time and for a number of operators. */
export const loadKpis = (query: { from: string; to: string; operators: number }, signal?: AbortSignal): Promise<AlarmKpis> =>
  request('GET', `/api/adit/alarms/kpis?${words(query)}`, undefined, signal);
