import type { Band } from '../twin/alarms';

/** The style sheet's colours for what is drawn on a canvas. */
export interface Palette {
  accent: string;
  band: string;
  surface: string;
  muted: string;
  line: string;
  bad: string;
  bands: Record<Band, string>;
  font: string;
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    accent: get('accent'),
    band: get('band'),
    surface: get('surface'),
    muted: get('muted'),
    line: get('line'),
    bad: get('data'),
    bands: { low: get('low'), medium: get('medium'), high: get('high') },
    font: get('font'),
  };
}
