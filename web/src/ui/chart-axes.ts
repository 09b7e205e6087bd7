import uPlot from 'uplot';
import { formatValue } from '../format/number';
import { monthNames } from '../format/time';
import { text } from '../strings';
import type { Palette } from './palette';

const common = (colours: Palette): uPlot.Axis => ({ stroke: colours.muted, font: `12px ${colours.font}`, ticks: { show: false } });

export function timeAxis(colours: Palette): uPlot.Axis {
  const day = text.trend.axisDay;
  return {
    ...common(colours),
    grid: { show: false },
    space: 70,
    values: [
      [86_400, day, null, null, null, null, null, null, 1],
      [60, '{HH}:{mm}', `\n${day}`, null, `\n${day}`, null, null, null, 1],
      [1, '{HH}:{mm}:{ss}', null, null, null, null, null, null, 1],
    ],
  };
}

const MOST_DECIMALS = 10;

/** How many decimals it takes to write multiples of a step: two for 0.25. */
export function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scaled = step * 10 ** decimals;
    if (scaled > 1 - 1e-6 && Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return MOST_DECIMALS;
}

/** The axis of values in a unit; its numbers have as many decimals as they need. */
export function valueAxis(unit: string, colours: Palette): uPlot.Axis {
  return {
    ...common(colours),
    size: (_chart, values) => 22 + 7.2 * Math.max(3, ...(values ?? []).map((value) => value.length)),
    grid: { stroke: colours.line, width: 1 },
    label: unit,
    labelFont: `12px ${colours.font}`,
    labelSize: unit ? 18 : 0,
    labelGap: 2,
    values: (_chart, splits) => {
      const needed = decimalsOf(Math.abs((splits[1] ?? 1) - (splits[0] ?? 0)));
      return splits.map((split) => formatValue(split, needed));
    },
  };
}

/** Dates on the axis in the language of the page. */
export function dates(template: string): (date: Date) => string {
  const { long, short } = monthNames();
  return uPlot.fmtDate(template, { MMMM: long, MMM: short, WWWW: [], WWW: [] });
}
