import { signal } from '@preact/signals';
import { serverNow } from '../ditto/client';

/** The time on the server (epoch ms), each second; what shows an age subscribes to it. */
export const now = signal(serverNow());

/** The same each five seconds, for what is costly. */
export const slowNow = signal(serverNow());

let ticks = 0;
setInterval(() => {
  now.value = serverNow();
  if (++ticks % 5 === 0) slowNow.value = now.value;
}, 1000);
