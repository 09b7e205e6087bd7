import { signal } from '@preact/signals';
import { ApiError, isUnauthorized, serverNow, Unreachable } from '../ditto/client';
import { LiveLink, STREAM, type Source } from '../ditto/live';
import { loadThings } from '../ditto/search';
import * as api from '../ditto/session';
import { store } from './facility';
import { dropModel } from './kept-model';
import { pendingOf } from './pending';
import { preferencesOf } from './preferences';
import { dropSnapshot, readSnapshot, type Snapshot } from './snapshot';

export type Session = { state: 'unknown' } | { state: 'out'; ended: boolean } | { state: 'in'; user: string };

export const session = signal<Session>({ state: 'unknown' });

/** The user may read nothing of a facility that was there: of what is hidden the server speaks as of what does not exist. */
export const refused = signal(false);

/** Whether the facility was loaded at least once, or its last known state. */
export const loaded = signal(false);

/** Epoch ms at which what is shown was known to be so, while the link is not live. */
export const lastLive = signal<number | undefined>(undefined);

const link = new LiveLink({
  open: () => new EventSource(STREAM) as Source,
  load: () => loadThings(),
  replaceAll: (things) => {
    refused.value = things.length === 0 && (store.size > 0 || refused.peek());
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
  ticks: () => performance.now(),
  // A page that is not seen gets no frames: there nothing is drawn.
  drawn: (callback) => void (document.hidden ? setTimeout(callback) : requestAnimationFrame(() => setTimeout(callback))),
});

export const linkState = link.state;

function enter(user: string): void {
  preferencesOf(user);
  pendingOf(user);
  session.value = { state: 'in', user };
  link.start();
}

/** Shows what this user saw last, until there is a connection. */
function enterOffline({ user, time, things }: Snapshot): void {
  store.replaceAll(things);
  loaded.value = true;
  lastLive.value = time;
  enter(user);
}

function leave(ended: boolean): void {
  preferencesOf(undefined);
  pendingOf(undefined);
  link.stop();
  store.replaceAll([]);
  loaded.value = false;
  lastLive.value = undefined;
  refused.value = false;
  void dropSnapshot();
  dropModel();
  session.value = { state: 'out', ended };
}

export function sessionEnded(): void {
  if (session.peek().state === 'in') leave(true);
}

/** Why something could not be done, in words for the user; where the session is no more, it is ended here too. */
export function trouble(error: unknown): string {
  if (isUnauthorized(error)) sessionEnded();
  return error instanceof Error ? error.message : String(error);
}

const isAway = (error: unknown): boolean => error instanceof Unreachable || (error instanceof ApiError && error.status >= 500);

/** Set while a log-out could not be told to the server. */
const LEFT = 'adit.left';

/** Tells the server that its user left; true where the browser goes on to say so at the provider. */
async function tellLeft(): Promise<boolean> {
  const farewell = await api.logOut();
  localStorage.removeItem(LEFT);
  if (farewell !== undefined) location.assign(farewell);
  return farewell !== undefined;
}

export async function begin(): Promise<void> {
  try {
    if (localStorage.getItem(LEFT) !== null && (await tellLeft())) return;
    const user = await api.currentUser();
    if (user === undefined) leave(false);
    else enter(user);
  } catch (error) {
    const kept = isAway(error) && localStorage.getItem(LEFT) === null ? await readSnapshot() : undefined;
    if (kept) enterOffline(kept);
    else leave(false);
  }
}

/** False when name or password is wrong. */
export async function logIn(user: string, password: string): Promise<boolean> {
  if (!(await api.logIn(user, password))) return false;
  localStorage.removeItem(LEFT);
  enter(user);
  return true;
}

/** Ends the session here in any case; where the server can't be told now, it is before anybody is let in again. */
export async function logOut(): Promise<void> {
  localStorage.setItem(LEFT, '');
  leave(false);
  try {
    await tellLeft();
  } catch (error) {
    if (!isAway(error)) localStorage.removeItem(LEFT);
  }
}

export const retryLink = (): void => link.retryNow();
export const renewLink = (): void => link.renew();
