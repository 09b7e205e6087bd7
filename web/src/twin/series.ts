import type { SeriesAnswer, SeriesPoint } from '../ditto/timeseries';
import type { ChannelInfo, ChannelStatus } from './types';

/** A point of a trend. A raw sample has equal `avg`, `min` and `max`; a bad one has no value. */
export interface TrendPoint {
  /** Epoch seconds, the begin of the step. */
  time: number;
  avg: number | null;
  min: number | null;
  max: number | null;
  /** Samples that count, bad ones not among them. */
  count: number;
  bad: number;
  uncertain: boolean;
  reason: string;
}

export interface TrendQuery {
  rangeSeconds: number;
  /** Its end, epoch seconds; undefined: it goes with the time. */
  until?: number | undefined;
  /** Undefined: the samples themselves. */
  stepSeconds: number | undefined;
}

/** Most points that are asked for without aggregation. */
const MAX_RAW = 1500;
const TARGET_POINTS = 400;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 86_400];

/** The smallest usual step that gives at most about 400 points. */
export const usualStep = (rangeSeconds: number): number => STEPS.find((step) => rangeSeconds / step <= TARGET_POINTS) ?? 86_400;

/** The samples themselves where they are few enough, else summaries. */
export function planTrend(rangeSeconds: number, info: ChannelInfo, until?: number): TrendQuery {
  const period = info.periodSeconds;
  const few = period !== undefined && period > 0 && rangeSeconds / period <= MAX_RAW;
  return { rangeSeconds, until, stepSeconds: few ? undefined : usualStep(rangeSeconds) };
}

function toPoint(point: SeriesPoint, aggregated: boolean): TrendPoint {
  const time = Date.parse(point.timestamp) / 1000;
  if (aggregated) {
    const { avg = null, min = null, max = null, count = 0, bad = 0 } = point;
    return { time, avg, min, max, count, bad, uncertain: false, reason: '' };
  }
  return samplePoint(time, point.value ?? null, point.quality, point.reason ?? '');
}

function samplePoint(time: number, value: number | null, quality: string | undefined, reason: string): TrendPoint {
  const bad = quality === 'BAD' || value === null;
  const shown = bad ? null : value;
  return { time, avg: shown, min: shown, max: shown, count: bad ? 0 : 1, bad: bad ? 1 : 0, uncertain: quality === 'UNCERTAIN', reason };
}

export function toTrend(answer: SeriesAnswer, query: TrendQuery): TrendPoint[] {
  return answer.data
    .map((point) => toPoint(point, query.stepSeconds !== undefined))
    .filter((point) => !Number.isNaN(point.time))
    .sort((a, b) => a.time - b.time);
}

/** The trend with a live sample at its end; a sample that is already in it (same time or older) changes nothing, nor does any where the trend has an end of its own. */
export function append(points: TrendPoint[], status: ChannelStatus, query: TrendQuery): TrendPoint[] {
  if (query.until !== undefined) return points;
  const time = Date.parse(status.time ?? '') / 1000;
  if (Number.isNaN(time)) return points;
  const sample = samplePoint(time, status.value ?? null, status.quality, status.reason ?? '');
  const last = points.at(-1);
  const begin = query.stepSeconds === undefined ? time : Math.floor(time / query.stepSeconds) * query.stepSeconds;
  if (last && (begin < last.time || (query.stepSeconds === undefined && begin === last.time))) return points;
  const kept = points.filter((point) => point.time >= time - query.rangeSeconds - (query.stepSeconds ?? 0));
  if (last && begin === last.time) return [...kept.slice(0, -1), combine(last, sample)];
  return [...kept, { ...sample, time: begin }];
}

function combine(step: TrendPoint, sample: TrendPoint): TrendPoint {
  const count = step.count + sample.count;
  const bad = step.bad + sample.bad;
  if (sample.avg === null) return { ...step, count, bad };
  if (step.avg === null || step.min === null || step.max === null) return { ...sample, time: step.time, count, bad };
  return {
    ...step,
    avg: (step.avg * step.count + sample.avg) / count,
    min: Math.min(step.min, sample.avg),
    max: Math.max(step.max, sample.avg),
    count,
    bad,
  };
}

export interface TrendSummary {
  last: number | null;
  min: number | null;
  max: number | null;
  avg: number | null;
  /** All samples, bad ones among them. */
  samples: number;
  bad: number;
}

export function summarize(points: TrendPoint[]): TrendSummary {
  const sum: TrendSummary = { last: null, min: null, max: null, avg: null, samples: 0, bad: 0 };
  let total = 0;
  let weight = 0;
  for (const { avg, min, max, count, bad } of points) {
    sum.samples += count + bad;
    sum.bad += bad;
    if (avg === null) continue;
    sum.last = avg;
    sum.min = Math.min(sum.min ?? Infinity, min ?? avg);
    sum.max = Math.max(sum.max ?? -Infinity, max ?? avg);
    const share = Math.max(1, count);
    total += avg * share;
    weight += share;
  }
  if (weight > 0) sum.avg = total / weight;
  return sum;
}

/** The points with an empty one wherever more than three periods are silent, so that the line shows the gap. */
export function withGaps(points: TrendPoint[], usual: number | undefined): TrendPoint[] {
  if (usual === undefined) return points;
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || point.time - before.time <= 3.5 * usual) return [point];
    return [{ ...point, time: before.time + usual, avg: null, min: null, max: null, count: 0, bad: 0, reason: '' }, point];
  });
}

/** Places of the values with none beside them: a line cannot show those. */
export function loneValues(values: ArrayLike<number | null | undefined>): number[] {
  const empty = (index: number): boolean => values[index] === null || values[index] === undefined;
  return Array.from(values).flatMap((_, index) => (!empty(index) && empty(index - 1) && empty(index + 1) ? [index] : []));
}
