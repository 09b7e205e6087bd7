/** Names of what this browser keeps of a model: its shapes, and what the server said of it. */
export const SHAPES_STORE = 'adit-shapes';
export const INFO_KEY = 'adit.model';

/** Forgets what was kept: the next user may not be allowed to see it. */
export function dropModel(): void {
  localStorage.removeItem(INFO_KEY);
  if ('caches' in globalThis) void caches.delete(SHAPES_STORE).catch(() => undefined); // Without a store there is nothing in it.
}
