import { effect } from '@preact/signals';
import { isUnauthorized, serverNow } from '../ditto/client';
import { countThings } from '../ditto/search';
import { currentUser } from '../ditto/session';
import { store } from './facility';
import { pending, sendPending } from './pending';
import { lastLive, linkState, loaded, renewLink, retryLink, session, sessionEnded } from './session';
import { keepSnapshot } from './snapshot';

/** Looks at the session: an event stream cannot tell why it ended, and an ended one must not be retried for ever. */
async function verify(): Promise<void> {
  try {
    if ((await currentUser()) === undefined) sessionEnded();
  } catch {
    // Not reachable: the link goes on trying.
  }
}

const VERIFY_MS = 5_000;
/** A stream may outlive its session: it is looked at now and then while all seems well, too. */
const VERIFY_LIVE_MS = 120_000;

effect(() => {
  const { phase } = linkState.value;
  if (phase !== 'reconnecting' && phase !== 'live') return undefined;
  if (phase === 'reconnecting') void verify();
  const timer = setInterval(() => void verify(), phase === 'live' ? VERIFY_LIVE_MS : VERIFY_MS);
  return () => clearInterval(timer);
});

const COUNT_MS = 30_000;
/** A number that stayed different after all was loaded anew. */
let odd: number | undefined;

/** Loads anew where the server shows this user more or fewer things than are here: when rights change, no event tells of it. */
async function compareCounts(): Promise<void> {
  try {
    const count = await countThings();
    if (count === store.size) odd = undefined;
    else if (count !== odd) {
      odd = count;
      renewLink();
    }
  } catch (error) {
    if (isUnauthorized(error)) sessionEnded();
  }
}

effect(() => {
  if (linkState.value.phase !== 'live') return undefined;
  const timer = setInterval(() => void compareCounts(), COUNT_MS);
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

addEventListener('online', retryLink);

const SNAPSHOT_MS = 30_000;
let keptContent = -1;

/** Keeps what is shown now for a time without a connection; nothing when it is kept already, or not known to be so. */
function snapshot(): void {
  const at = session.peek();
  if (at.state !== 'in' || !loaded.peek() || linkState.peek().phase !== 'live' || store.content.peek() === keptContent) return;
  keptContent = store.content.peek();
  void keepSnapshot({ user: at.user, time: serverNow(), things: store.all() });
}

effect(() => {
  if (linkState.value.phase !== 'live') {
    if (loaded.peek()) lastLive.value ??= linkState.value.heard;
    return undefined;
  }
  lastLive.value = undefined;
  snapshot();
  const timer = setInterval(snapshot, SNAPSHOT_MS);
  return () => clearInterval(timer);
});

document.addEventListener('visibilitychange', () => document.hidden && snapshot());
