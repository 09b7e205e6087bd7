import { choose, theme, THEMES, type Theme } from '../app/theme';
import { text } from '../strings';
import { Glyph } from './icon';

const GLYPH = { auto: 'auto', light: 'sun', dark: 'moon' } as const;

/** Goes round auto, light, dark; the label says what is chosen now. */
export function ThemeChoice() {
  const current = theme.value;
  const next: Theme = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length] ?? 'auto';
  const label = `${text.theme.label}: ${text.theme[current]}`;
  return (
    <button type="button" class="button quiet icon-only" aria-label={label} title={label} onClick={() => choose(next)}>
      <Glyph name={GLYPH[current]} />
    </button>
  );
}
