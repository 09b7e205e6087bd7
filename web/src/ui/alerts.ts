import { effect, signal } from '@preact/signals';
import { nameOf, unacknowledged } from '../app/facility';
import { preferences } from '../app/preferences';
import { linkState } from '../app/session';
import type { Alarm, Band } from '../twin/alarms';
import { alarmMessage, alarmTitle, levelName } from './alarm-text';

/** Tones of an alarm: the graver, the more and the higher. */
const TONES: Record<Band, { count: number; hertz: number }> = {
  low: { count: 1, hertz: 520 },
  medium: { count: 2, hertz: 660 },
  high: { count: 3, hertz: 880 },
};
const TONE_SECONDS = 0.16;
const GAP_SECONDS = 0.1;

/** The browser plays nothing until somebody has touched the page. */
export const soundBlocked = signal(false);

let audio: AudioContext | undefined;

function unblock(): void {
  void audio?.resume().then(() => (soundBlocked.value = false));
}

/** Plays the tones of the band. */
export function play(band: Band): void {
  audio ??= new AudioContext();
  if (audio.state === 'suspended') {
    soundBlocked.value = true;
    for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, unblock, { once: true });
    unblock();
  }
  const { count, hertz } = TONES[band];
  for (let i = 0; i < count; i++) {
    const start = audio.currentTime + i * (TONE_SECONDS + GAP_SECONDS);
    const tone = new OscillatorNode(audio, { frequency: hertz });
    const volume = new GainNode(audio, { gain: 0.25 });
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + TONE_SECONDS);
  }
}

/** Whether the browser may show notifications; asks the user where that is open. */
export async function askToNotify(): Promise<boolean> {
  if (!('Notification' in globalThis)) return false;
  return Notification.permission === 'granted' || (await Notification.requestPermission()) === 'granted';
}

async function notify(alarm: Alarm): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const title = `${levelName(alarm)}: ${alarmTitle(alarm)}`;
  const options = { body: alarmMessage(alarm) || nameOf(alarm.thingId), tag: keyOf(alarm), icon: '/icon-192.png' };
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration) await registration.showNotification(title, options);
  else new Notification(title, options);
}

const keyOf = ({ thingId, featureId, status }: Alarm): string => `${thingId} ${featureId} ${status.since ?? ''} ${status.level ?? ''}`;

/** Those that are new since the last look. The first look after a load of the page finds nothing new: what was there is on the screen. */
export class NewAlarms {
  private known: Set<string> | undefined;

  look(alarms: Alarm[]): Alarm[] {
    const keys = new Set(alarms.map(keyOf));
    const { known } = this;
    this.known = keys;
    return known === undefined ? [] : alarms.filter((alarm) => !known.has(keyOf(alarm)));
  }
}

const seen = new NewAlarms();

/** Calls people as they wished to be called: with the gravest of the new alarms. */
effect(() => {
  const alarms = unacknowledged.value;
  if (linkState.value.phase !== 'live') return;
  const [gravest] = seen.look(alarms);
  if (!gravest) return;
  const { sound, notify: wanted } = preferences.peek();
  if (sound) play(gravest.band);
  if (wanted) void notify(gravest);
});
