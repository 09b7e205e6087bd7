import { onceFor } from './once';
import type { AlarmStatus, RuleInfo, Thing } from './types';

/** Severity bands of OPC UA Part 9: to 1000 high, to 666 medium, 1 to 333 low. */
export const BANDS = ['high', 'medium', 'low'] as const;
export type Band = (typeof BANDS)[number];

/** `active`: the condition holds; `latched`: it is over or milder but held; `returned`: it is over, not acknowledged or confirmed yet; `cleared`: done. */
export type Phase = 'active' | 'latched' | 'returned' | 'cleared';

export interface Alarm {
  thingId: string;
  featureId: string;
  rule: RuleInfo;
  status: AlarmStatus;
  phase: Phase;
  band: Band;
}

export function bandOf(severity: number | undefined): Band {
  if (severity === undefined || severity < 334) return 'low';
  return severity < 667 ? 'medium' : 'high';
}

function phaseOf(status: AlarmStatus): Phase {
  if (status.latched) return 'latched';
  if (status.active) return 'active';
  return status.acknowledged && status.confirmed !== false ? 'cleared' : 'returned';
}

/** Shelved, suppressed by design or out of service: it is not announced. */
export const isAside = ({ status }: { status: AlarmStatus }): boolean => Boolean(status.shelved ?? status.suppressed ?? status.outOfService);

/** Every rule of the thing that has ever been activated or is set aside. */
export const alarmsOf = onceFor((thing: Thing): readonly Alarm[] =>
  Object.entries(thing.features ?? {}).flatMap(([featureId, feature]) => {
    const { rule, status } = feature.properties ?? {};
    if (!rule || !status || (!status.since && !isAside({ status }))) return [];
    const phase = status.since ? phaseOf(status) : 'cleared';
    return { thingId: thing.thingId, featureId, rule, status, phase, band: bandOf(status.severity) };
  }),
);

/** Still asks for somebody: all but what is over and acknowledged, and what is set aside. */
export const isOpen = (alarm: Alarm): boolean => alarm.phase !== 'cleared' && !isAside(alarm);

export const isUnacknowledged = (alarm: Alarm): boolean => isOpen(alarm) && !alarm.status.acknowledged;

/** Most urgent first: unacknowledged, still standing, severe, recent. */
export function byUrgency(a: Alarm, b: Alarm): number {
  return (
    Number(isUnacknowledged(b)) - Number(isUnacknowledged(a)) ||
    Number(b.phase !== 'returned') - Number(a.phase !== 'returned') ||
    (b.status.severity ?? 0) - (a.status.severity ?? 0) ||
    bySince(a, b)
  );
}

/** Times of the engine and ids are ASCII, and sort as they are. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Most recent first. */
export function bySince(a: Alarm, b: Alarm): number {
  return compare(b.status.since ?? '', a.status.since ?? '') || compare(a.featureId, b.featureId);
}

/** Epoch ms at which the action is due, undefined when it has no time limit. */
export function dueAt(alarm: Alarm, withinMinutes: number | undefined): number | undefined {
  if (withinMinutes === undefined || !alarm.status.since) return undefined;
  return Date.parse(alarm.status.since) + withinMinutes * 60_000;
}

/** Whether a step of the action plan applies at the alarm's present level: some are only for graver ones. */
export function applies({ rule, status }: Alarm, level: string | undefined): boolean {
  const from = rule.levels?.find(({ name }) => name === level);
  return from === undefined || (status.severity ?? 0) >= from.severity;
}
