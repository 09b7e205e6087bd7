import { zone } from '../app/facility';
import { prefer, preferences } from '../app/preferences';
import { session } from '../app/session';
import { choose, theme, THEMES } from '../app/theme';
import { UNITS } from '../format/measure';
import { LANGUAGES, text, type Language } from '../strings';
import { AlertSettings } from './alert-settings';
import { Choice } from './choice';

const languages = Object.entries(LANGUAGES).map(([code, { name }]) => [code as Language, name] as const);

/** What each user chooses for this browser. */
export function SettingsPage() {
  const { language, units } = preferences.value;
  const at = session.value;
  return (
    <article>
      <header class="page-head">
        <div>
          <h1>{text.settings.title}</h1>
          <p class="muted">{text.settings.lead(at.state === 'in' ? at.user : '')}</p>
        </div>
      </header>
      <div class="settings">
        <Choice name="language" legend={text.settings.language} options={languages} chosen={language} onChoose={(value) => prefer({ language: value })} />
        <Choice
          name="units"
          legend={text.units.title}
          options={UNITS.map((each) => [each, text.units[each]] as const)}
          chosen={units}
          onChoose={(value) => prefer({ units: value })}
        >
          <p class="muted">{text.units.lead}</p>
        </Choice>
        <Choice
          name="theme"
          legend={text.settings.appearance}
          options={THEMES.map((each) => [each, text.theme[each]] as const)}
          chosen={theme.value}
          onChoose={choose}
        />
        <AlertSettings />
        <section class="card">
          <h2>{text.settings.time}</h2>
          <p>{text.settings.timeLead(zone.value)}</p>
        </section>
      </div>
    </article>
  );
}
