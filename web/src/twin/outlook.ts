import { bandOf, type Band } from './alarms';
import { forecastsOf } from './forecasts';
import type { Thing } from './types';

/** By a time (epoch seconds) the value will have gone as far as between two values, four times of five. */
export interface Reach {
  time: number;
  low: number;
  likely: number;
  high: number;
}

/** When a limit is reached, as a trend marks it; without an end that lies beyond what is foreseen. */
export interface Crossing {
  level: string;
  limit: number;
  band: Band;
  earliest: number;
  latest: number | undefined;
}

/** What a rule foresees of a channel, as a trend draws it. Times in epoch seconds. */
export interface Outlook {
  rule: string;
  begin: number;
  until: number;
  reaches: Reach[];
  crossings: Crossing[];
}

const seconds = (time: string): number => Date.parse(time) / 1000;

/** A little behind the last thing that is marked. */
const ROOM = 1.06;

/** What the rules of a channel foresee; a level that is beyond already, or not foreseen, has no crossing. */
export function outlooksOf(thing: Thing, key: string): Outlook[] {
  return forecastsOf(thing, key).map(({ rule, forecast }) => {
    const levels = thing.features?.[`alarm-${rule}`]?.properties?.rule?.levels ?? [];
    const crossings = forecast.levels.flatMap(({ level, limit, beyond, earliest, latest }): Crossing[] => {
      if (beyond || limit === undefined || earliest === undefined) return [];
      const severity = levels.find(({ name }) => name === level)?.severity;
      return [{ level, limit, band: bandOf(severity), earliest: seconds(earliest), latest: latest === undefined ? undefined : seconds(latest) }];
    });
    const reaches = (forecast.band ?? []).map(({ time, ...reach }) => ({ time: seconds(time), ...reach }));
    return { rule, begin: seconds(forecast.time), until: seconds(forecast.until), reaches, crossings };
  });
}

/** Until when a trend has to be drawn to show all of it, epoch seconds: the last crossing, else as far as is foreseen. */
export function endOf(outlooks: Outlook[], now: number): number {
  const ends = outlooks.flatMap(({ until, crossings }) => (crossings.length > 0 ? crossings.map(({ latest }) => latest ?? until) : [until]));
  return now + Math.max(0, ...ends.map((end) => end - now)) * ROOM;
}

/** The least and the greatest that a trend up to a time (epoch seconds) shows of it; undefined for nothing. */
export function extentOf(outlooks: Outlook[], end: number): [low: number, high: number] | undefined {
  const values = outlooks.flatMap(({ reaches, crossings }) => [
    ...reaches.filter(({ time }) => time <= end).flatMap(({ low, high }) => [low, high]),
    ...crossings.map(({ limit }) => limit),
  ]);
  return values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
}
