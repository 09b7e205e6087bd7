import { signal } from '@preact/signals';
import { en, type Strings } from './en';

interface Voice {
  /** Its name in itself. */
  name: string;
  locale: string;
  load(): Promise<Strings>;
}

/** The languages of the page. A further one is a file of texts and a line here. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', load: () => Promise.resolve<Strings>(en) },
  de: { name: 'Deutsch', locale: 'de-DE', load: () => import('./de').then((file) => file.de) },
} satisfies Record<string, Voice>;

export type Language = keyof typeof LANGUAGES;

export const isLanguage = (code: string | undefined): code is Language => code !== undefined && code in LANGUAGES;

/** The language in force. What draws texts is drawn anew when it changes. */
export const language = signal<Language>('en');

/** The language of numbers, dates and texts. */
export let locale: string = LANGUAGES.en.locale;

export let text: Strings = en;

let asked: Language = 'en';

/** Changes the language as soon as its texts are there; the last call wins. */
export async function speak(next: Language): Promise<void> {
  asked = next;
  const texts = await LANGUAGES[next].load();
  if (asked !== next) return;
  text = texts;
  locale = LANGUAGES[next].locale;
  language.value = next;
}

/** The first language of a list of codes such as `de-AT` that the page speaks, English where there is none. */
export function preferred(codes: readonly string[]): Language {
  return codes.map((code) => code.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}
