import { effect, signal } from '@preact/signals';
import { linkState } from './session';

/** A newer version of the page is there and waits to be taken. */
export const newVersion = signal<ServiceWorker | undefined>(undefined);

/** Takes the newer version: the page is loaded anew with it. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  newVersion.peek()?.postMessage('take over');
}

const LOOK_MS = 3_600_000;

function watch(registration: ServiceWorkerRegistration): void {
  const look = (worker: ServiceWorker | null): void => {
    if (!worker) return;
    const settle = (): void => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) newVersion.value = worker;
    };
    settle();
    worker.addEventListener('statechange', settle);
  };
  look(registration.waiting);
  registration.addEventListener('updatefound', () => look(registration.installing));
  const update = (): void => void registration.update().catch(() => undefined); // Without a connection there is nothing newer.
  setInterval(update, LOOK_MS);
  effect(() => {
    if (linkState.value.phase === 'live') update();
  });
}

/** Lets the page be opened without a connection, where the browser can. */
export function keepFiles(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js').then(watch, () => undefined); // Refused, for example in a private window: all else works.
}
