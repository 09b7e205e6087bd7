import { computed, type ReadonlySignal } from '@preact/signals';
import { knownZone } from '../format/time';
import { alarmsOf, bySince, byUrgency, isAside, isOpen, isUnacknowledged, type Alarm } from '../twin/alarms';
import { byTrust, channelsOf, trustOf, type Channel } from '../twin/channels';
import { rulesOf } from '../twin/limits';
import { emptyRollup, rollUp, type Rollup } from '../twin/rollup';
import { TwinStore } from '../twin/store';
import { ancestors, buildTree, subtree, type TreeNode } from '../twin/tree';
import type { Thing } from '../twin/types';
import { slowNow } from './clock';

export const store = new TwinStore();

export const tree = computed(() => {
  void store.structure.value;
  return buildTree(store.all());
});

let before = new Map<string, Rollup>();

/** The state of each asset with all below it. */
export const rollups = computed(() => {
  void store.content.value;
  return (before = rollUp(tree.value, (id) => store.thing(id), slowNow.value, before));
});

const NOTHING = emptyRollup();
const states = new Map<string, ReadonlySignal<Rollup>>();

/** The state of an asset with all below it; who reads it is told when that changes, and not of the others'. */
export function rollupOf(id: string): Rollup {
  let state = states.get(id);
  if (!state) states.set(id, (state = computed(() => rollups.value.get(id) ?? NOTHING)));
  return state.value;
}

export const facility = computed(() => tree.value.roots.find((node) => node.facility) ?? tree.value.roots[0]);

/** The time zone in which this page shows times. */
export const zone = computed(() => {
  const node = facility.value;
  return knownZone(node && store.thing(node.id)?.attributes?.timeZone);
});

const alarms = computed(() => {
  void store.content.value;
  return store.all().flatMap(alarmsOf);
});

export const openAlarms = computed(() => alarms.value.filter(isOpen).sort(byUrgency));
export const asideAlarms = computed(() => alarms.value.filter(isAside).sort(byUrgency));
export const clearedAlarms = computed(() => alarms.value.filter((alarm) => !isOpen(alarm) && !isAside(alarm)).sort(bySince));
export const unacknowledged = computed(() => openAlarms.value.filter(isUnacknowledged));

export const ruleCount = computed(() => {
  void store.content.value;
  return store.all().flatMap(rulesOf).length;
});

/** Channels whose value is not good, worst first. */
export const doubtful = computed((): Channel[] => {
  void store.content.value;
  const at = slowNow.value;
  return store
    .all()
    .flatMap(channelsOf)
    .filter((channel) => trustOf(channel, at) !== 'good')
    .sort(byTrust(at));
});

export const nameOf = (id: string): string => tree.value.nodes.get(id)?.name ?? id;

/** The asset and all below it. */
export const thingsBelow = (node: TreeNode): Thing[] => subtree(node).flatMap(({ id }) => store.thing(id) ?? []);

/** Where an asset lies, from below the facility downwards. */
export const pathOf = (id: string): TreeNode[] => ancestors(tree.value, id).filter((node) => !node.facility);

/** The rules' alarms of a channel's asset that watch this channel. */
export const alarmsOfChannel = (channel: Channel): Alarm[] =>
  alarms.value.filter((alarm) => alarm.thingId === channel.thingId && alarm.rule.channel === channel.key);
