import { byName } from './order';
import type { Forecast, ForecastLevel, Thing } from './types';

/** A forecast that holds, with the name of its rule. */
export interface NamedForecast {
  rule: string;
  name: string;
  forecast: Forecast;
}

/** What the rules of a channel foresee, by the names of the rules. */
export function forecastsOf(thing: Thing, key: string): NamedForecast[] {
  const features = thing.features ?? {};
  return Object.entries(features[key]?.properties?.forecast ?? {})
    .flatMap(([rule, forecast]) =>
      forecast ? { rule, name: features[`alarm-${rule}`]?.properties?.rule?.name ?? rule, forecast } : [],
    )
    .sort((a, b) => byName(a.name, b.name));
}

/** A span of whole days, hours or minutes, whichever fits its end: `9–14`, `3`. */
export interface WholeSpan {
  unit: 'days' | 'hours' | 'minutes';
  shown: string;
  most: number;
}

const UNITS: [WholeSpan['unit'], number][] = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
];

const unitOf = (span: number): [WholeSpan['unit'], number] => UNITS.find(([, each]) => span >= 2 * each) ?? ['minutes', 60_000];

/** A number of milliseconds, rounded. */
export function about(span: number): WholeSpan {
  const [unit, size] = unitOf(span);
  const most = Math.round(Math.max(0, span) / size);
  return { unit, shown: `${most}`, most };
}

/** The span between two numbers of milliseconds: the first rounded down, the second up. */
export function wholeSpan(from: number, to: number): WholeSpan {
  const [unit, size] = unitOf(to);
  const first = Math.floor(Math.max(0, from) / size);
  const most = Math.max(first, Math.ceil(Math.max(0, to) / size));
  return { unit, shown: first === most ? `${most}` : `${first}\u2013${most}`, most };
}

/** What is to be said of a level at a time (epoch ms). */
export type Saying =
  | { kind: 'beyond' | 'overdue' }
  | { kind: 'reaches'; span: WholeSpan }
  | { kind: 'mayReach'; from: WholeSpan; within: WholeSpan }
  | { kind: 'stays'; within: WholeSpan };

export function sayingOf(forecast: Forecast, level: ForecastLevel, now: number): Saying {
  const within = about(Date.parse(forecast.until) - now);
  if (level.beyond) return { kind: 'beyond' };
  if (level.earliest === undefined) return { kind: 'stays', within };
  const from = Date.parse(level.earliest) - now;
  if (level.latest === undefined) return { kind: 'mayReach', from: about(from), within };
  const to = Date.parse(level.latest) - now;
  return to <= 0 ? { kind: 'overdue' } : { kind: 'reaches', span: wholeSpan(from, to) };
}
