import { effect, signal } from '@preact/signals';
import { isLanguage, preferred, speak, type Language } from '../strings';
import { isUnits, units, type Units } from '../format/measure';

/** What each user chooses for this browser. */
export interface Preferences {
  language: Language;
  units: Units;
  /** A tone for each new alarm. */
  sound: boolean;
  /** A notification of the browser for each new alarm. */
  notify: boolean;
}

const LAST = 'adit.preferences';
const keyOf = (user: string | undefined): string => (user === undefined ? LAST : `${LAST}.${user}`);

function usual(): Preferences {
  return { language: preferred(navigator.languages), units: 'measured', sound: false, notify: false };
}

/** Reads what was kept; anything unknown in it is as if it was not there. */
export function readPreferences(kept: string | null, otherwise: Preferences): Preferences {
  let json: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    json = (JSON.parse(kept ?? '{}') ?? {}) as typeof json;
  } catch {
    return otherwise;
  }
  const { language, units: chosen, sound, notify } = json;
  return {
    language: typeof language === 'string' && isLanguage(language) ? language : otherwise.language,
    units: isUnits(chosen) ? chosen : otherwise.units,
    sound: typeof sound === 'boolean' ? sound : otherwise.sound,
    notify: typeof notify === 'boolean' ? notify : otherwise.notify,
  };
}

let owner: string | undefined;

export const preferences = signal<Preferences>(readPreferences(localStorage.getItem(LAST), usual()));

/** Takes the choices of the user; of nobody: those made last, so that the login page speaks the language of this place. */
export function preferencesOf(user: string | undefined): void {
  owner = user;
  const last = readPreferences(localStorage.getItem(LAST), usual());
  preferences.value = user === undefined ? last : readPreferences(localStorage.getItem(keyOf(user)), { ...last, sound: false, notify: false });
}

export function prefer(change: Partial<Preferences>): void {
  preferences.value = { ...preferences.peek(), ...change };
  const kept = JSON.stringify(preferences.peek());
  localStorage.setItem(keyOf(owner), kept);
  localStorage.setItem(LAST, kept);
}

/** Makes the choices hold; resolves when the first language is there. */
export function applyPreferences(): Promise<void> {
  effect(() => {
    units.value = preferences.value.units;
    void speak(preferences.value.language);
  });
  return speak(preferences.peek().language);
}
