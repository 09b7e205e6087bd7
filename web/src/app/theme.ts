import { effect, signal } from '@preact/signals';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'adit.theme';

function remembered(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'auto';
}

export const theme = signal<Theme>(remembered());

const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** Whether dark is shown now; charts, which draw themselves, follow it. */
export const dark = signal(systemDark.matches);

function show(): void {
  const now = theme.value === 'dark' || (theme.value === 'auto' && systemDark.matches);
  document.documentElement.dataset['theme'] = now ? 'dark' : 'light'; // before those who read colours are told
  dark.value = now;
}

systemDark.addEventListener('change', show);
effect(show);

export function choose(value: Theme): void {
  theme.value = value;
  localStorage.setItem(KEY, value);
}
