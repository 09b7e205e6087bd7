import { alarmsOf, isOpen, type Band } from './alarms';
import { channelsOf, trustOf, type Trust } from './channels';
import type { AssetTree, TreeNode } from './tree';
import type { Thing } from './types';

/** From best to worst; `none` has nothing that is measured, `data` has values that cannot be trusted. */
export const HEALTH = ['none', 'ok', 'data', 'low', 'medium', 'high'] as const;
export type Health = (typeof HEALTH)[number];

/** What holds for an asset and everything below it. */
export interface Rollup {
  health: Health;
  assets: number;
  channels: number;
  trust: Record<Trust, number>;
  alarms: Record<Band, number>;
  unacknowledged: number;
}

export const emptyRollup = (): Rollup => ({
  health: 'none',
  assets: 0,
  channels: 0,
  trust: { good: 0, uncertain: 0, bad: 0, stale: 0, missing: 0 },
  alarms: { low: 0, medium: 0, high: 0 },
  unacknowledged: 0,
});

export const worse = (a: Health, b: Health): Health => (HEALTH.indexOf(a) >= HEALTH.indexOf(b) ? a : b);

export const alarmCount = (rollup: Rollup): number => rollup.alarms.low + rollup.alarms.medium + rollup.alarms.high;

/** What holds for an asset alone. */
export function ownState(thing: Thing | undefined, now: number): Rollup {
  const own = emptyRollup();
  if (!thing) return own;
  if (thing.attributes?.type === 'asset') own.assets = 1;
  for (const channel of channelsOf(thing)) {
    const trust = trustOf(channel, now);
    own.channels++;
    own.trust[trust]++;
    own.health = worse(own.health, trust === 'good' || trust === 'uncertain' ? 'ok' : 'data');
  }
  for (const alarm of alarmsOf(thing).filter(isOpen)) {
    own.alarms[alarm.band]++;
    if (!alarm.status.acknowledged) own.unacknowledged++;
    own.health = worse(own.health, alarm.band);
  }
  return own;
}

function add(sum: Rollup, part: Rollup): void {
  sum.health = worse(sum.health, part.health);
  sum.assets += part.assets;
  sum.channels += part.channels;
  sum.unacknowledged += part.unacknowledged;
  for (const key of Object.keys(sum.trust) as Trust[]) sum.trust[key] += part.trust[key];
  for (const key of Object.keys(sum.alarms) as Band[]) sum.alarms[key] += part.alarms[key];
}

const same = (a: Rollup, b: Rollup): boolean =>
  a.health === b.health &&
  a.assets === b.assets &&
  a.channels === b.channels &&
  a.unacknowledged === b.unacknowledged &&
  (Object.keys(a.trust) as Trust[]).every((key) => a.trust[key] === b.trust[key]) &&
  (Object.keys(a.alarms) as Band[]).every((key) => a.alarms[key] === b.alarms[key]);

/**
 * The state of every node with all that is below it; cost is linear in nodes and features.
 *
 * @param before what it was before: where that is still so, it is the same object, so that nobody draws it again
 */
export function rollUp(
  tree: AssetTree,
  thing: (id: string) => Thing | undefined,
  now: number,
  before: ReadonlyMap<string, Rollup> = new Map(),
): Map<string, Rollup> {
  const result = new Map<string, Rollup>();
  const visit = (node: TreeNode): Rollup => {
    const sum = ownState(thing(node.id), now);
    for (const child of node.children) add(sum, visit(child));
    const known = before.get(node.id);
    const kept = known && same(known, sum) ? known : sum;
    result.set(node.id, kept);
    return kept;
  };
  tree.roots.forEach(visit);
  return result;
}
