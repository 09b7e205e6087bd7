import { computed, effect, signal } from '@preact/signals';
import { Unreachable } from '../ditto/client';
import { loadModelInfo, modelPath, type ModelInfo } from '../ditto/models';
import { makeShapes } from '../model/making';
import { VERSION, type ShapeModel } from '../model/shapes';
import type { Step, Told } from '../model/worker';
import { elementLook, elementsOf, thingsByElement, type Look } from '../twin/elements';
import { emptyRollup } from '../twin/rollup';
import { slowNow } from './clock';
import { facility, rollups, store, tree } from './facility';
import { INFO_KEY } from './kept-model';
import { session, trouble } from './session';

/** How far the 3D model of the facility is. */
export type ModelState =
  | { at: 'idle' }
  | { at: 'loading'; step: Step; share: number }
  | { at: 'ready'; model: ShapeModel }
  | { at: 'none' }
  | { at: 'failed'; why: 'unreadable' | 'empty' | 'away' | 'other'; detail: string };

export const modelState = signal<ModelState>({ at: 'idle' });

/** Whether there is a model to be drawn; changes less often than how far it is. */
export const isReady = computed(() => modelState.value.at === 'ready');

let stop = (): void => undefined;
let of = '';

function told(data: Told): void {
  if (data.kind === 'progress') {
    modelState.value = { at: 'loading', step: data.step, share: data.share };
    return;
  }
  modelState.value = data.kind === 'made' ? { at: 'ready', model: data.model } : { at: 'failed', why: data.why, detail: data.detail };
}

async function infoOf(thingId: string): Promise<ModelInfo | undefined> {
  try {
    const info = await loadModelInfo(thingId);
    if (info) localStorage.setItem(INFO_KEY, JSON.stringify({ thingId, info }));
    return info;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const kept = JSON.parse(localStorage.getItem(INFO_KEY) ?? '{}') as { thingId?: string; info?: ModelInfo };
    if (kept.thingId !== thingId || !kept.info) throw error;
    return kept.info;
  }
}

async function begin(thingId: string): Promise<void> {
  modelState.value = { at: 'loading', step: 'loading', share: 0 };
  try {
    const info = await infoOf(thingId);
    if (of !== thingId) return;
    if (!info) {
      modelState.value = { at: 'none' };
      return;
    }
    stop();
    stop = makeShapes({ path: modelPath(thingId), hash: info.ifc.hash, bytes: info.ifc.bytes, kept: info.shapes.includes(VERSION), writable: info.writable, keeps: true }, told);
  } catch (error) {
    modelState.value = { at: 'failed', why: error instanceof Unreachable ? 'away' : 'other', detail: trouble(error) };
  }
}

/** Loads the model of the facility, where that was not done yet. @param again also after it failed */
export function wantModel(again = false): void {
  const id = facility.peek()?.id;
  if (id === undefined) return;
  const { at } = modelState.peek();
  if (of === id && at !== 'idle' && !(again && (at === 'failed' || at === 'none'))) return;
  of = id;
  void begin(id);
}

effect(() => {
  if (session.value.state !== 'out') return;
  stop();
  of = '';
  modelState.value = { at: 'idle' };
});

const things = computed(() => {
  void store.structure.value;
  return thingsByElement(store.all());
});

/** The asset of an element, by its GlobalId, or of an asset without an element, by its own id; undefined without one. */
export const thingOf = (named: string): string | undefined => things.value.get(named) ?? store.thing(named)?.thingId;

const elements = computed(() => {
  const state = modelState.value;
  const known = new Map<string, number>();
  if (state.at === 'ready') state.model.elements.forEach(({ id }, index) => known.set(id, index));
  return known;
});

/** The index in the model of an element, by its GlobalId. */
export const elementAt = (globalId: string): number | undefined => elements.value.get(globalId);

const elementOfThing = (id: string): number | undefined => {
  const globalId = store.thing(id)?.attributes?.ifc?.globalId;
  return globalId === undefined ? undefined : elementAt(globalId);
};

/** What of the model shows an asset. */
export const elementsOfThing = (id: string): number[] => elementsOf(id, tree.value, elementOfThing);

/** How each element is to be seen now, in the order of the model. */
export const looks = computed((): Look[] => {
  void store.content.value;
  const state = modelState.value;
  if (state.at !== 'ready') return [];
  return state.model.elements.map(({ id }) => {
    const thing = store.thing(things.value.get(id) ?? '');
    return thing ? elementLook(thing, rollups.value.get(thing.thingId) ?? emptyRollup(), slowNow.value) : 'plain';
  });
});

/** What was chosen in the model: the GlobalId of an element. */
export const chosen = signal<string | undefined>(undefined);

/** Chooses what a link names: a GlobalId, or the id of a thing. */
export function choose(named: string | undefined): void {
  chosen.value = named === undefined ? undefined : (store.thing(named)?.attributes?.ifc?.globalId ?? named);
}
