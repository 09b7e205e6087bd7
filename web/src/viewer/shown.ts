import { batch, computed, signal } from '@preact/signals';
import { theme } from '../app/theme';
import { VERSION, type ShapeModel } from '../model/shapes';
import { makeShapes } from '../model/making';
import type { Told } from '../model/worker';
import { LOOKS, type Look } from '../twin/elements';

/** A mark as the program tells it. */
export interface Mark {
  id: string;
  /** GlobalIds: the first one that the model has is where it stands. */
  at: string[];
  look: Look;
}

/** What the program wants to be seen. */
export interface Shown {
  /** How elements look, by GlobalId; all others are not in the twin. */
  looks: Record<string, Look>;
  legend: [look: Look, words: string][];
  marks: Mark[];
  dark: boolean;
}

/** What the server of this page says of the IFC file. */
interface Info {
  hash: string;
  bytes: number;
  shapes: number[];
}

export const shown = signal<Shown>({ looks: {}, legend: [], marks: [], dark: false });
export const progress = signal<Told>({ kind: 'progress', step: 'loading', share: 0 });
export const model = signal<ShapeModel | undefined>(undefined);

/** The element and the mark that are chosen. */
export const chosen = signal<{ element?: string | undefined; mark?: string | undefined }>({});

/** Indices of elements by GlobalId. */
export const elementAt = computed(() => new Map(model.value?.elements.map(({ id }, index) => [id, index] as const)));

/** Takes what the program wants to be seen. @param json a {@link Shown} */
export function show(json: string): void {
  const next = JSON.parse(json) as Shown;
  batch(() => {
    shown.value = { ...next, legend: next.legend.filter(([look]) => LOOKS.includes(look)) };
    theme.value = next.dark ? 'dark' : 'light';
  });
}

function told(now: Told): void {
  progress.value = now;
  if (now.kind === 'made') model.value = now.model;
}

/** Loads the model that this page was served with. */
export async function load(): Promise<void> {
  const path = new URL('model', location.href).href;
  try {
    const { hash, bytes, shapes } = (await (await fetch(path)).json()) as Info;
    makeShapes({ path, hash, bytes, kept: shapes.includes(VERSION), writable: true, keeps: false }, told);
  } catch (error) {
    told({ kind: 'failed', why: 'other', detail: String(error) });
  }
}
