import { effect, signal } from '@preact/signals';
import { serverStatus, type ServerStatus } from '../ditto/status';
import { session } from './session';

/** How the server is doing, some seconds old; undefined where it does not say. */
export const server = signal<ServerStatus | undefined>(undefined);

const EVERY_MS = 10_000;

effect(() => {
  if (session.value.state !== 'in') return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  const poll = async (): Promise<void> => {
    const answer = document.hidden ? undefined : await serverStatus();
    if (gone) return;
    if (!document.hidden) server.value = answer;
    timer = setTimeout(() => void poll(), answer || document.hidden ? EVERY_MS : 6 * EVERY_MS);
  };
  void poll();
  return () => {
    gone = true;
    clearTimeout(timer);
    server.value = undefined;
  };
});
