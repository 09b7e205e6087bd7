import { signal } from '@preact/signals';
import type { Channel } from '../twin/channels';
import type { LimitLine } from '../twin/limits';
import type { Outlook } from '../twin/outlook';
import type { TrendPoint } from '../twin/series';
import { formatValue } from './number';
import { displayUnit } from './unit';

/** Which units are shown: as they are measured, or those of one system. Shown only: rules and history keep their own. */
export const UNITS = ['measured', 'metric', 'imperial'] as const;
export type Units = (typeof UNITS)[number];

export const isUnits = (value: unknown): value is Units => UNITS.some((each) => each === value);

export const units = signal<Units>('measured');

/** shown = factor * measured + offset. */
interface Conversion {
  unit: string;
  factor: number;
  offset: number;
}

const FOOT = 0.3048;
const POUND = 0.45359237;
const GALLON = 0.003785411784;
const PSI = 6894.757293168361;

/** Pairs of UCUM codes: metric, imperial, and how many of the metric one make an imperial one (NIST SP 811). */
const PAIRS: [metric: string, imperial: string, each: number][] = [
  ['m', '[ft_i]', FOOT],
  ['mm', '[in_i]', 25.4],
  ['cm', '[in_i]', 2.54],
  ['um', '[mil_i]', 25.4],
  ['km', '[mi_i]', 1.609344],
  ['m2', '[sft_i]', FOOT ** 2],
  ['m3', '[cft_i]', FOOT ** 3],
  ['L', '[gal_us]', 1000 * GALLON],
  ['m/s', '[ft_i]/s', FOOT],
  ['mm/s', '[in_i]/s', 25.4],
  ['km/h', '[mi_i]/h', 1.609344],
  ['m/s2', '[ft_i]/s2', FOOT],
  ['m3/s', '[cft_i]/s', FOOT ** 3],
  ['m3/h', '[gal_us]/min', 60 * GALLON],
  ['L/s', '[gal_us]/min', (1000 * GALLON) / 60],
  ['L/min', '[gal_us]/min', 1000 * GALLON],
  ['kPa', '[psi]', PSI / 1000],
  ['bar', '[psi]', PSI / 1e5],
  ['mbar', '[psi]', PSI / 100],
  ['MPa', '[psi]', PSI / 1e6],
  ['kN', '[lbf_av]', 0.0044482216152605],
  ['N', '[lbf_av]', 4.4482216152605],
  ['kg', '[lb_av]', POUND],
  ['t', '[ston_av]', 0.90718474],
];

const TO_IMPERIAL = new Map<string, Conversion>([['Cel', { unit: '[degF]', factor: 1.8, offset: 32 }]]);
const TO_METRIC = new Map<string, Conversion>([['[degF]', { unit: 'Cel', factor: 1 / 1.8, offset: -32 / 1.8 }]]);
for (const [metric, imperial, each] of PAIRS) {
  TO_IMPERIAL.set(metric, { unit: imperial, factor: 1 / each, offset: 0 });
  if (!TO_METRIC.has(imperial)) TO_METRIC.set(imperial, { unit: metric, factor: each, offset: 0 });
}

function conversionOf(unit: string | undefined): Conversion | undefined {
  if (!unit || units.value === 'measured') return undefined;
  return (units.value === 'imperial' ? TO_IMPERIAL : TO_METRIC).get(unit);
}

const by = ({ factor, offset }: Conversion, value: number): number => factor * value + offset;

/** Decimals that keep at least half the resolution of the measured value. */
const decimalsBy = ({ factor }: Conversion, decimals: number | undefined): number | undefined =>
  decimals === undefined ? undefined : Math.max(0, Math.min(6, decimals - Math.floor(Math.log10(2 * factor))));

/** A quantity in the units of the user. */
export interface Measure {
  value: string;
  unit: string;
  /** As it was measured, where that is another unit. */
  raw: string | undefined;
}

const join = (value: string, unit: string): string => (unit ? `${value}\u00a0${unit}` : value);

/** A value in a UCUM unit as the user wants to read it. */
export function measure(value: number | null | undefined, unit: string | undefined, decimals?: number): Measure {
  const conversion = conversionOf(unit);
  const plain = { value: formatValue(value, decimals), unit: displayUnit(unit), raw: undefined };
  if (!conversion) return plain;
  const shown = value === null || value === undefined ? value : by(conversion, value);
  return {
    value: formatValue(shown, decimalsBy(conversion, decimals)),
    unit: displayUnit(conversion.unit),
    raw: join(plain.value, plain.unit),
  };
}

/** The same in one piece: `12.4 A`. */
export function measured(value: number | null | undefined, unit: string | undefined, decimals?: number): string {
  const { value: number, unit: name } = measure(value, unit, decimals);
  return join(number, name);
}

/** The unit that the values of a channel are shown in, and their decimals. */
export function scaleOf({ info }: Channel): { unit: string; decimals: number | undefined } {
  const conversion = conversionOf(info.unit);
  if (!conversion) return { unit: displayUnit(info.unit), decimals: info.decimals };
  return { unit: displayUnit(conversion.unit), decimals: decimalsBy(conversion, info.decimals) };
}

/** What is foreseen of a channel on the scale of {@link scaleOf}. */
export function outlooksOnScale(outlooks: Outlook[], { info }: Channel): Outlook[] {
  const conversion = conversionOf(info.unit);
  if (!conversion) return outlooks;
  const shown = (value: number): number => by(conversion, value);
  return outlooks.map(({ reaches, crossings, ...outlook }) => ({
    ...outlook,
    reaches: reaches.map(({ time, low, likely, high }) => ({ time, low: shown(low), likely: shown(likely), high: shown(high) })),
    crossings: crossings.map((crossing) => ({ ...crossing, limit: shown(crossing.limit) })),
  }));
}

/** The points of a channel on the scale of {@link scaleOf}. */
export function onScale(points: TrendPoint[], { info }: Channel): TrendPoint[] {
  const conversion = conversionOf(info.unit);
  if (!conversion) return points;
  const shown = (value: number | null): number | null => (value === null ? null : by(conversion, value));
  return points.map((point) => ({ ...point, avg: shown(point.avg), min: shown(point.min), max: shown(point.max) }));
}

/** Limits of a channel on the scale of {@link scaleOf}. */
export function limitsOnScale(limits: LimitLine[], { info }: Channel): LimitLine[] {
  const conversion = conversionOf(info.unit);
  return conversion ? limits.map((limit) => ({ ...limit, value: by(conversion, limit.value) })) : limits;
}
