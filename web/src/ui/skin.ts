import { computed } from '@preact/signals';
import { Color } from 'three';
import { dark } from '../app/theme';
import { LOOKS, type Look } from '../twin/elements';

/** A colour for each look, for what is chosen, and behind all. */
export type Skin = Record<Look | 'chosen' | 'ground', Color>;

/** Read once for each theme: with each change of state it would have the browser reckon the styles of the whole page first. */
const known = computed((): Skin => {
  void dark.value;
  const style = getComputedStyle(document.documentElement);
  const get = (name: string): Color => new Color(style.getPropertyValue(`--${name}`).trim());
  const nameOf = (look: Look): string => `model-${look === 'none' ? 'calm' : look}`;
  const found = Object.fromEntries(LOOKS.map((look) => [look, get(nameOf(look))]));
  return { ...found, chosen: get('accent'), ground: get('raised') } as Skin;
});

/** The colours of the theme in force; what is calm is pale, so that an alarm stands out. Who reads them is told of another theme. */
export const skin = (): Skin => known.value;
