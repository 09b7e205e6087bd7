import { prefer, preferences } from '../app/preferences';
import { LANGUAGES, type Language } from '../strings';

/** The languages by their own names, for those who can't read the page yet. */
export function LanguageChoice() {
  return (
    <span class="languages">
      {Object.entries(LANGUAGES).map(([code, { name }]) => (
        <button
          type="button"
          key={code}
          lang={code}
          class="button quiet"
          aria-pressed={preferences.value.language === code}
          onClick={() => prefer({ language: code as Language })}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
