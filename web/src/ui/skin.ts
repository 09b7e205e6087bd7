import { Color } from 'three';
import { LOOKS, type Look } from '../twin/elements';

/** A colour for each look, for what is chosen, and behind all. */
export type Skin = Record<Look | 'chosen' | 'ground', Color>;

/** The colours of the theme in force; what is calm is pale, so that an alarm stands out. */
export function skin(): Skin {
  const style = getComputedStyle(document.documentElement);
  const get = (name: string): Color => new Color(style.getPropertyValue(`--${name}`).trim());
  const nameOf = (look: Look): string => `model-${look === 'none' ? 'calm' : look}`;
  const found = Object.fromEntries(LOOKS.map((look) => [look, get(nameOf(look))]));
  return { ...found, chosen: get('accent'), ground: get('raised') } as Skin;
}
