import { ownState, type Health, type Rollup } from './rollup';
import { isPlace } from './schematic';
import type { AssetTree } from './tree';
import { ancestors, subtree } from './tree';
import type { Thing } from './types';

/** How an element of a model is to be seen: the state of its asset with all below it, `soon` where a rule foresees a level, `plain` without an asset. */
export type Look = Health | 'soon' | 'plain';

export const LOOKS: Look[] = ['high', 'medium', 'low', 'data', 'soon', 'ok', 'none', 'plain'];

/** Whether a rule foresees that a level of this asset is reached. */
const foresees = (thing: Thing): boolean =>
  Object.values(thing.features ?? {}).some((feature) =>
    Object.values(feature.properties?.forecast ?? {}).some((forecast) => forecast?.levels.some(({ beyond, latest }) => !beyond && latest !== undefined)),
  );

export function lookOf(thing: Thing, rollup: Rollup): Look {
  return rollup.health === 'ok' && foresees(thing) ? 'soon' : rollup.health;
}

/** How the element of an asset is to be seen: by all that is in it; the ground of a site, though, is not what is wrong with a pump on it. */
export function elementLook(thing: Thing, whole: Rollup, now: number): Look {
  return lookOf(thing, isPlace(thing.attributes?.kind) ? ownState(thing, now) : whole);
}

/** Thing ids by the GlobalId of their element. */
export function thingsByElement(things: Iterable<Thing>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { thingId, attributes } of things) if (attributes?.ifc?.globalId) found.set(attributes.ifc.globalId, thingId);
  return found;
}

/** What of the model shows an asset: itself, else what is below it that is in the model, else what it is in. */
export function elementsOf(id: string, tree: AssetTree, elementOf: (id: string) => number | undefined): number[] {
  const own = elementOf(id);
  if (own !== undefined) return [own];
  const node = tree.nodes.get(id);
  const below = node ? subtree(node).flatMap((each) => elementOf(each.id) ?? []) : [];
  if (below.length > 0) return below;
  const above = ancestors(tree, id).reverse().find((each) => elementOf(each.id) !== undefined);
  const around = above && elementOf(above.id);
  return around === undefined ? [] : [around];
}
