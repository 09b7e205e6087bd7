import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { formatValue } from '../format/number';
import { text } from '../strings';
import { scaleWith, type LimitLine } from '../twin/limits';
import { bounded, type Stretch } from '../twin/stretch';
import { endOf, extentOf, type Outlook } from '../twin/outlook';
import { loneValues, summarize, withGaps, type TrendPoint, type TrendQuery } from '../twin/series';
import { dates, timeAxis, valueAxis } from './chart-axes';
import type { Drawn } from './chart-box';
import { drawBad, drawLimits } from './chart-marks';
import { drawBefore, drawOutlook } from './chart-outlook';
import { makeZoomable } from './chart-zoom';
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
  /** Another stretch of time was asked for. */
  onStretch(stretch: Stretch): void;
}

/** A drawn trend in its host element. */
export interface Chart extends Drawn {
  /** @param before what it is compared with, moved to this time */
  update(points: TrendPoint[], before: TrendPoint[], query: TrendQuery, now: number): void;
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
      axes: [timeAxis(colours), valueAxis(options.unit, colours)],
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
  let latest = 0;
  const zooming = makeZoomable(plot, host, {
    shown: () => ({ from: range[0], to: range[1] }),
    preview: (stretch) => {
      const { from, to } = bounded(stretch, latest);
      range = [from, to];
      plot.setScale('x', { min: from, max: to });
    },
    settle: options.onStretch,
  });
  plot.over.addEventListener('click', pick);
  return {
    update(points, before, query, now) {
      const usual = query.stepSeconds ?? options.periodSeconds;
      shown = withGaps(points, usual);
      compared = withGaps(before, usual);
      const end = query.until ?? Math.max(now, shown.at(-1)?.time ?? 0);
      latest = Math.max(now, endOf(options.outlooks, now));
      if (!zooming.busy()) range = [end - query.rangeSeconds, query.until ?? Math.max(end, endOf(options.outlooks, end))];
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
