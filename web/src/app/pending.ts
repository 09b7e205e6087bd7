import { signal } from '@preact/signals';
import { tell } from '../ditto/alarms';
import { ApiError, isUnauthorized, serverNow } from '../ditto/client';
import { text } from '../strings';
import { alarmsOf, type Alarm } from '../twin/alarms';
import { judge, readPending, type PendingAct } from '../twin/pending';
import type { AlarmAct } from '../twin/acts';
import { store } from './facility';

const KEY = 'adit.pending.';
const LONGEST_COMMENT = 1000;

let owner: string | undefined;
let sending = false;

/** What the user did without a connection and is not through yet, in its order. Kept in this browser, for this user alone. */
export const pending = signal<PendingAct[]>([]);

export function pendingOf(user: string | undefined): void {
  owner = user;
  pending.value = user === undefined ? [] : readPending(localStorage.getItem(KEY + user));
}

function keep(acts: PendingAct[]): void {
  if (owner === undefined) return;
  if (acts.length === 0) localStorage.removeItem(KEY + owner);
  else localStorage.setItem(KEY + owner, JSON.stringify(acts));
  pending.value = acts;
}

/** Keeps the act until there is a connection. */
export function putOff(act: AlarmAct, alarm: Alarm, comment: string): void {
  const { thingId, rule, status } = alarm;
  keep([...pending.peek(), { id: crypto.getRandomValues(new Uint32Array(2)).join('-'), act, thingId, rule: rule.id, since: status.since, comment, at: serverNow() }]);
}

export const dismiss = (id: string): void => keep(pending.peek().filter((each) => each.id !== id));

const refuse = (id: string, why: string): void => keep(pending.peek().map((each) => (each.id === id ? { ...each, refused: why } : each)));

const alarmOf = ({ thingId, rule }: PendingAct): Alarm | undefined => {
  const thing = store.thing(thingId);
  return thing && alarmsOf(thing).find((alarm) => alarm.rule.id === rule);
};

async function send(each: PendingAct): Promise<void> {
  const verdict = judge(each, alarmOf(each));
  if (verdict === 'done') return dismiss(each.id);
  if (verdict !== 'send') return refuse(each.id, text.act[verdict]);
  const made = text.act.madeAt(new Date(each.at).toISOString());
  const comment = `${each.comment.slice(0, LONGEST_COMMENT - made.length - 1)} ${made}`.trim();
  try {
    await tell(each.act, each.thingId, { rule: each.rule, comment });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || isUnauthorized(error)) throw error;
    return refuse(each.id, error.message);
  }
  dismiss(each.id);
}

/**
 * Sends what waits, one after the other, on the present state of the twin. Rejects where the server can't be asked now; the rest then waits on. Only one page
 * of this browser sends at a time.
 */
export async function sendPending(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    await sendAll();
  } finally {
    sending = false;
  }
}

async function sendAll(): Promise<void> {
  const all = async (): Promise<void> => {
    const user = owner;
    pendingOf(user);
    for (const each of pending.peek()) {
      if (each.refused === undefined && owner === user) await send(each);
    }
  };
  if (navigator.locks) await navigator.locks.request('adit.pending', all);
  else await all();
}
