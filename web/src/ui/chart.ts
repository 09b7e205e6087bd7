import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { formatValue } from '../format/number';
import { monthNames } from '../format/time';
import { text } from '../strings';
import { scaleWith, type LimitLine } from '../twin/limits';
import { endOf, extentOf, type Outlook } from '../twin/outlook';
import { loneValues, summarize, type TrendPoint, type TrendQuery } from '../twin/series';
import { drawBad, drawLimits } from './chart-marks';
import { drawBefore, drawOutlook } from './chart-outlook';
import { palette } from './palette';

export interface ChartOptions {
  limits: LimitLine[];
  outlooks: Outlook[];
  unit: string;
  decimals: number | undefined;
  periodSeconds: number | undefined;
  timeZone: string;
  onPoint(point: TrendPoint | undefined): void;
  /** The point was tapped. */
  onPick(point: TrendPoint): void;
}

/** A drawn trend in its host element. */
export interface Chart {
  /** @param before what it is compared with, moved to this time */
  update(points: TrendPoint[], before: TrendPoint[], query: TrendQuery, now: number): void;
  resize(): void;
  /** Moves the cursor by so many points; 0 takes it away. */
  step(by: number): void;
  /** As a tap on the point at the cursor. */
  pick(): void;
  destroy(): void;
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

function axes({ unit, decimals }: ChartOptions, colours: ReturnType<typeof palette>): uPlot.Axis[] {
  const day = text.trend.axisDay;
  const common = { stroke: colours.muted, font: `12px ${colours.font}`, ticks: { show: false } };
  return [
    {
      ...common,
      grid: { show: false },
      space: 70,
      values: [
        [86_400, day, null, null, null, null, null, null, 1],
        [60, '{HH}:{mm}', `\n${day}`, null, `\n${day}`, null, null, null, 1],
        [1, '{HH}:{mm}:{ss}', null, null, null, null, null, null, 1],
      ],
    },
    {
      ...common,
      size: (_chart, values) => 22 + 7.2 * Math.max(3, ...(values ?? []).map((value) => value.length)),
      grid: { stroke: colours.line, width: 1 },
      label: unit,
      labelFont: `12px ${colours.font}`,
      labelSize: unit ? 18 : 0,
      labelGap: 2,
      values: (_chart, splits) => {
        const step = Math.abs((splits[1] ?? 1) - (splits[0] ?? 0));
        const needed = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
        return splits.map((split) => formatValue(split, step >= 1 ? 0 : Math.min(needed, Math.max(needed, decimals ?? 0))));
      },
    },
  ];
}

/** Dates on the axis in the language of the page. */
function dates(template: string): (date: Date) => string {
  const { long, short } = monthNames();
  return uPlot.fmtDate(template, { MMMM: long, MMM: short, WWWW: [], WWW: [] });
}

export function createChart(host: HTMLElement, options: ChartOptions): Chart {
  const colours = palette();
  let shown: TrendPoint[] = [];
  let compared: TrendPoint[] = [];
  let yRange: [number, number] = [0, 1];
  let range: [number, number] = [0, 1];
  const at = (): TrendPoint | undefined => {
    const index = plot.cursor.idx;
    const point = index === null || index === undefined ? undefined : shown[index];
    return point && point.count + point.bad > 0 ? point : undefined;
  };
  const heights = ([from, to]: [number, number]): [number, number] => {
    const { min, max } = summarize([...shown, ...compared.filter(({ time }) => time >= from && time <= to)]);
    const [low, high] = extentOf(options.outlooks, to) ?? [min ?? 0, max ?? 1];
    return scaleWith(options.limits, Math.min(min ?? low, low), Math.max(max ?? high, high));
  };
  const size = () => ({ width: Math.max(200, host.clientWidth), height: Math.max(180, host.clientHeight) });
  const noPoints = { points: { show: false } };
  const plot: uPlot = new uPlot(
    {
      ...size(),
      padding: [14, 12, 0, 0],
      legend: { show: false },
      fmtDate: dates,
      tzDate: (time) => uPlot.tzDate(new Date(time * 1000), options.timeZone),
      cursor: { drag: { x: false, y: false }, y: false, points: { size: 8, fill: colours.accent, stroke: colours.surface, width: 2 } },
      scales: { x: { time: true, range: () => range }, y: { range: () => yRange } },
      axes: axes(options, colours),
      series: [
        {},
        { label: text.trend.max, stroke: 'transparent', ...noPoints },
        { label: text.trend.min, stroke: 'transparent', ...noPoints },
        {
          label: text.trend.avg,
          stroke: colours.accent,
          width: 2,
          points: { show: true, size: 7, width: 0, fill: colours.accent, filter: (chart, index) => loneValues(chart.data[index] ?? []) },
        },
      ],
      bands: [{ series: [1, 2], fill: colours.band }],
      hooks: {
        drawAxes: [(chart) => drawLimits(chart, options.limits, colours, (value) => `${formatValue(value, options.decimals)} ${options.unit}`.trim()), (chart) => drawBefore(chart, compared, colours)],
        draw: [
          (chart) => {
            for (const outlook of options.outlooks) drawOutlook(chart, outlook, shown.findLast(({ avg }) => avg !== null), colours);
            drawBad(chart, shown, colours);
          },
        ],
        setCursor: [() => options.onPoint(at())],
      },
    },
    [[], [], [], []],
    host,
  );
  plot.root.ariaHidden = 'true';
  const pick = (): void => {
    const point = at();
    if (point) options.onPick(point);
  };
  plot.over.addEventListener('click', pick);
  return {
    update(points, before, query, now) {
      const usual = query.stepSeconds ?? options.periodSeconds;
      shown = withGaps(points, usual);
      compared = withGaps(before, usual);
      const end = Math.max(now, shown.at(-1)?.time ?? 0);
      range = [end - query.rangeSeconds, Math.max(end, endOf(options.outlooks, end))];
      yRange = heights(range);
      plot.setData([
        shown.map((point) => point.time),
        shown.map((point) => point.max),
        shown.map((point) => point.min),
        shown.map((point) => point.avg),
      ]);
    },
    resize: () => plot.setSize(size()),
    step(by) {
      const index = plot.cursor.idx ?? (by < 0 ? shown.length : -1);
      const point = by === 0 ? undefined : shown[Math.max(0, Math.min(shown.length - 1, index + by))];
      plot.setCursor({ left: point ? plot.valToPos(point.time, 'x') : -10, top: point ? 20 : -10 });
    },
    pick,
    destroy: () => plot.destroy(),
  };
}
