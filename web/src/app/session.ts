import { effect, signal } from '@preact/signals';
import { ApiError, isUnauthorized } from '../ditto/client';
import { FIELDS, LiveLink, type Source } from '../ditto/live';
import { loadThings } from '../ditto/search';
import * as api from '../ditto/session';
import { serverNow } from '../ditto/client';
import { store } from './facility';
import { pending, pendingOf, sendPending } from './pending';
import { preferencesOf } from './preferences';

export type Session = { state: 'unknown' } | { state: 'out'; ended: boolean } | { state: 'in'; user: string };

export const session = signal<Session>({ state: 'unknown' });

/** The user may not read the facility at all. */
export const refused = signal(false);

/** Whether the facility was loaded at least once. */
export const loaded = signal(false);

const link = new LiveLink({
  open: () => new EventSource(`/api/2/things?fields=${encodeURIComponent(FIELDS)}`) as Source,
  load: () => loadThings(),
  replaceAll: (things) => {
    refused.value = false;
    store.replaceAll(things);
    loaded.value = true;
  },
  apply: (events) => store.apply(events),
  failed: (error) => {
    if (isUnauthorized(error)) sessionEnded();
    refused.value = error instanceof ApiError && error.status === 403;
    return session.peek().state === 'in';
  },
  now: serverNow,
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
});

export const linkState = link.state;

function enter(user: string): void {
  preferencesOf(user);
  pendingOf(user);
  session.value = { state: 'in', user };
  link.start();
}

function leave(ended: boolean): void {
  preferencesOf(undefined);
  pendingOf(undefined);
  link.stop();
  store.replaceAll([]);
  loaded.value = false;
  session.value = { state: 'out', ended };
}

export function sessionEnded(): void {
  if (session.peek().state === 'in') leave(true);
}

export async function begin(): Promise<void> {
  try {
    const user = await api.currentUser();
    if (user === undefined) leave(false);
    else enter(user);
  } catch {
    leave(false);
  }
}

/** False when name or password is wrong. */
export async function logIn(user: string, password: string): Promise<boolean> {
  if (!(await api.logIn(user, password))) return false;
  enter(user);
  return true;
}

export async function logOut(): Promise<void> {
  try {
    await api.logOut();
  } finally {
    leave(false);
  }
}

/** An event stream cannot tell why it ended: while it is down, the session is looked at, so that an ended one is not retried for ever. */
async function verify(): Promise<void> {
  try {
    if ((await api.currentUser()) === undefined) sessionEnded();
  } catch {
    // Not reachable: the link goes on trying.
  }
}

const VERIFY_MS = 5_000;

effect(() => {
  if (linkState.value.phase !== 'reconnecting') return undefined;
  void verify();
  const timer = setInterval(() => void verify(), VERIFY_MS);
  return () => clearInterval(timer);
});

const RESEND_MS = 15_000;

/** What was done without a connection goes out when there is one, on the state that was loaded just now. */
effect(() => {
  const waiting = pending.value.some((act) => act.refused === undefined);
  if (linkState.value.phase !== 'live' || !waiting) return undefined;
  const go = (): void =>
    void sendPending().catch((error: unknown) => {
      if (isUnauthorized(error)) sessionEnded();
    });
  go();
  const timer = setInterval(go, RESEND_MS);
  return () => clearInterval(timer);
});

addEventListener('online', () => link.retryNow());
