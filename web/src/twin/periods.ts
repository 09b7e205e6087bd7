import { summarize, type TrendPoint } from './series';

/** Periods before, by how many seconds they lie back. */
export const PERIODS = { day: 86_400, week: 604_800, month: 2_592_000, year: 31_536_000 } as const;

export type Period = keyof typeof PERIODS;

/** Those that a trend of that length can be held against: what lies back less would be the trend itself. */
export const periodsFor = (rangeSeconds: number): Period[] => (Object.keys(PERIODS) as Period[]).filter((period) => PERIODS[period] >= rangeSeconds);

/** The points of a time before, moved to where they are compared. */
export const movedBy = (points: TrendPoint[], seconds: number): TrendPoint[] => points.map((point) => ({ ...point, time: point.time + seconds }));

/** The point nearest to a time (epoch seconds) that has a value, not further away than that; undefined for none. */
export function nearest(points: TrendPoint[], time: number, within: number): TrendPoint | undefined {
  let best: TrendPoint | undefined;
  for (const point of points) {
    const away = Math.abs(point.time - time);
    if (point.avg !== null && away <= within && away < Math.abs((best?.time ?? Infinity) - time)) best = point;
  }
  return best;
}

/** Averages of a time and of a time before, and how much more it is now; null where one is not known. */
export interface Comparison {
  now: number | null;
  before: number | null;
  more: number | null;
}

/** Compares the averages over the part of both that is known: of the time before, what came later than the trend has got is left out. */
export function compare(points: TrendPoint[], before: TrendPoint[]): Comparison {
  const end = points.at(-1)?.time ?? -Infinity;
  const [now, then] = [summarize(points).avg, summarize(before.filter(({ time }) => time <= end)).avg];
  return { now, before: then, more: now === null || then === null ? null : now - then };
}
