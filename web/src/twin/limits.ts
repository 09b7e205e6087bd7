import { bandOf, type Band } from './alarms';
import type { RuleInfo, Thing } from './types';

/** A limit of a rule as a trend draws it. */
export interface LimitLine {
  name: string;
  value: number;
  band: Band;
}

export const rulesOf = (thing: Thing): RuleInfo[] => Object.values(thing.features ?? {}).flatMap(({ properties }) => properties?.rule ?? []);

/** The rules of the thing that watch the channel. */
export const rulesOfChannel = (thing: Thing, key: string): RuleInfo[] => rulesOf(thing).filter(({ channel }) => channel === key);

/** False for rules that compare nothing with a limit: conditions hold or not, a detector scores. */
export const hasLimits = ({ watches }: RuleInfo): boolean => watches !== 'conditions' && watches !== 'detector';

/** Those on the scale of the channel: a rule that watches something else has limits of another kind. */
export function limitsOf(rules: RuleInfo[]): LimitLine[] {
  return rules.filter(({ watches }) => !watches).flatMap((rule) =>
    (rule.levels ?? []).map(({ name, limit, severity }) => ({ name, value: limit, band: bandOf(severity) })),
  );
}

/**
 * The scale for data between `low` and `high`: a little air, and every limit that does not flatten the data, which is
 * one that stretches the scale to at most four times the data's own span.
 */
export function scaleWith(limits: LimitLine[], low: number, high: number): [number, number] {
  const span = high - low || Math.max(Math.abs(high) * 0.2, 0.1);
  const middle = (low + high) / 2;
  let [min, max] = [middle - span / 2, middle + span / 2];
  for (const { value } of limits) {
    if (Math.max(max, value) - Math.min(min, value) > 4 * span) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const air = (max - min) * 0.08;
  return [min - air, max + air];
}
