import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { aligned, dashesOf } from '../twin/compared';
import type { TrendPoint } from '../twin/series';
import { bounded, type Stretch } from '../twin/stretch';
import type { Drawn } from './chart-box';
import { makeZoomable } from './chart-zoom';
import { dates, timeAxis, valueAxis } from './chart-axes';
import { palette } from './palette';

export interface CompareOptions {
  /** The unit of each line; its place decides on colour and dashes. */
  units: string[];
  timeZone: string;
  /** Told the time that the cursor is at, epoch seconds. */
  onTime(time: number | undefined): void;
  /** Another stretch of time was asked for. */
  onStretch(stretch: Stretch): void;
}

export interface CompareChart extends Drawn {
  /** @param now after which nothing can be looked at, epoch seconds */
  update(trends: readonly TrendPoint[][], stretch: Stretch, now: number): void;
}

const scaleFor = (unit: string): string => `in ${unit}`;

/** Room above and below the values of a scale, as a share of them. */
const AIR = 0.08;

function roomy(_chart: uPlot, low: number | null, high: number | null): [number, number] {
  if (low === null || high === null) return [0, 1];
  const air = (high - low || Math.abs(high) || 1) * AIR;
  return [low - air, high + air];
}

function colourOf(at: number): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--line-${at + 1}`).trim();
}

/** One scale for each unit: the first to the left, all others to the right. */
function axesOf(units: string[]): uPlot.Axis[] {
  const colours = palette();
  return [...new Set(units)].map((unit, at) => {
    const isAlone = units.length > 1 && units.indexOf(unit) === units.lastIndexOf(unit);
    const axis = valueAxis(unit, colours);
    return { ...axis, scale: scaleFor(unit), side: at === 0 ? 3 : 1, ...(isAlone ? { stroke: colourOf(units.indexOf(unit)) } : {}), ...(at > 0 ? { grid: { show: false } } : {}) };
  });
}

export function createCompareChart(host: HTMLElement, { units, timeZone, onTime, onStretch }: CompareOptions): CompareChart {
  const colours = palette();
  let range: [number, number] = [0, 1];
  let times: number[] = [];
  const size = () => ({ width: Math.max(200, host.clientWidth), height: Math.max(180, host.clientHeight) });
  const plot = new uPlot(
    {
      ...size(),
      padding: [14, 12, 0, 0],
      legend: { show: false },
      fmtDate: dates,
      tzDate: (time) => uPlot.tzDate(new Date(time * 1000), timeZone),
      cursor: { drag: { x: false, y: false }, y: false, points: { size: 8, stroke: colours.surface, width: 2 } },
      scales: { x: { time: true, range: () => range }, ...Object.fromEntries(units.map((unit) => [scaleFor(unit), { range: roomy }])) },
      axes: [timeAxis(colours), ...axesOf(units)],
      series: [{}, ...units.map((unit, at) => ({ scale: scaleFor(unit), stroke: colourOf(at), width: 2, dash: dashesOf(at), points: { show: false } }))],
      hooks: { setCursor: [({ cursor: { idx } }) => onTime(idx === null || idx === undefined ? undefined : times[idx])] },
    },
    [[], ...units.map(() => [])],
    host,
  );
  plot.root.ariaHidden = 'true';
  let latest = 0;
  const zooming = makeZoomable(plot, host, {
    shown: () => ({ from: range[0], to: range[1] }),
    preview: (stretch) => {
      const { from, to } = bounded(stretch, latest);
      range = [from, to];
      plot.setScale('x', { min: from, max: to });
    },
    settle: onStretch,
  });
  return {
    update(trends, shown, now) {
      const data = aligned(trends);
      times = data.times;
      latest = now;
      if (!zooming.busy()) range = [shown.from, shown.to];
      plot.setData([times, ...data.values]);
    },
    resize: () => plot.setSize(size()),
    step(by) {
      const index = Math.max(0, Math.min(times.length - 1, (plot.cursor.idx ?? (by < 0 ? times.length : -1)) + by));
      const time = by === 0 ? undefined : times[index];
      plot.setCursor({ left: time === undefined ? -10 : plot.valToPos(time, 'x'), top: time === undefined ? -10 : 20 });
    },
    destroy: () => plot.destroy(),
  };
}
