import type { AlarmAct } from './acts';
import type { Alarm } from './alarms';

/** What somebody did about an alarm while there was no connection. */
export interface PendingAct {
  id: string;
  act: AlarmAct;
  thingId: string;
  rule: string;
  /** Since when the alarm had been raised when it was done: another one is another alarm. */
  since: string | undefined;
  comment: string;
  /** Epoch ms. */
  at: number;
  /** Why it was refused; absent while it waits. */
  refused?: string;
}

/** What becomes of it now that the alarm is known again: `done` when it is so already, `again` when it was raised anew, `gone` when there is none. */
export type Verdict = 'send' | 'done' | 'again' | 'gone';

export function judge(pending: PendingAct, alarm: Alarm | undefined): Verdict {
  if (!alarm) return 'gone';
  const { status } = alarm;
  if (pending.act === 'comment') return 'send';
  if (status.since !== pending.since) return 'again';
  if (pending.act === 'acknowledge' && status.acknowledged) return 'done';
  if (pending.act === 'confirm' && status.confirmed !== false) return 'done';
  return 'send';
}

/** Reads what was kept; what can't be read is left out. */
export function readPending(kept: string | null): PendingAct[] {
  try {
    const json: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(json) ? json.filter(isPending) : [];
  } catch {
    return [];
  }
}

function isPending(value: unknown): value is PendingAct {
  if (typeof value !== 'object' || value === null) return false;
  const { id, act, thingId, rule, at } = value as Record<string, unknown>;
  return [id, act, thingId, rule].every((each) => typeof each === 'string') && typeof at === 'number';
}
