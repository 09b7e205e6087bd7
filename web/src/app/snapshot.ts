import type { Thing } from '../twin/types';

/** The twin as one user saw it last. */
export interface Snapshot {
  user: string;
  /** Epoch ms of the server at which all of it was known to be so. */
  time: number;
  things: Thing[];
}

const NAME = 'adit';
const STORE = 'snapshot';
const KEY = 'last';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser\u2019s store failed.'));
  });
}

/** Works on the store; resolves with undefined where this browser has none or refuses it (private windows): then nothing is kept. */
async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await done(opening);
    try {
      return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

export const keepSnapshot = async (snapshot: Snapshot): Promise<void> => void (await inStore('readwrite', (store) => store.put(snapshot, KEY)));

export const dropSnapshot = async (): Promise<void> => void (await inStore('readwrite', (store) => store.delete(KEY)));

/** What was kept; undefined where there is nothing or not what it should be. */
export async function readSnapshot(): Promise<Snapshot | undefined> {
  const kept = (await inStore('readonly', (store) => store.get(KEY))) as Partial<Snapshot> | undefined;
  const { user, time, things } = kept ?? {};
  return typeof user === 'string' && typeof time === 'number' && Array.isArray(things) ? { user, time, things } : undefined;
}
