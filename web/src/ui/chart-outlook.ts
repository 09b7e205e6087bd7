import type uPlot from 'uplot';
import type { Crossing, Outlook } from '../twin/outlook';
import type { TrendPoint } from '../twin/series';
import type { Palette } from './palette';

type Place = [x: number, y: number];

function within(chart: uPlot, draw: (ctx: CanvasRenderingContext2D, ratio: number) => void): void {
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  draw(ctx, devicePixelRatio);
  ctx.restore();
}

function path(ctx: CanvasRenderingContext2D, places: Place[]): void {
  ctx.beginPath();
  places.forEach(([x, y], at) => (at === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
}

/** The line of a time before, behind that of now; it breaks where there are no values. */
export function drawBefore(chart: uPlot, points: TrendPoint[], colours: Palette): void {
  within(chart, (ctx, ratio) => {
    ctx.strokeStyle = colours.muted;
    ctx.lineWidth = 1.5 * ratio;
    ctx.setLineDash([2 * ratio, 3 * ratio]);
    ctx.beginPath();
    let broken = true;
    for (const { time, avg } of points) {
      if (avg !== null) {
        const [x, y] = [chart.valToPos(time, 'x', true), chart.valToPos(avg, 'y', true)];
        if (broken) ctx.moveTo(x, y);
        else ctx.lineTo(x, y);
      }
      broken = avg === null;
    }
    ctx.stroke();
  });
}

/** What is foreseen: a band that opens from the last value, the likely course in it, and by each limit when it is reached. */
export function drawOutlook(chart: uPlot, outlook: Outlook, last: TrendPoint | undefined, colours: Palette): void {
  const x = (time: number): number => chart.valToPos(time, 'x', true);
  const y = (value: number): number => chart.valToPos(value, 'y', true);
  const start: Place[] = last?.avg === null || last === undefined ? [] : [[x(last.time), y(last.avg)]];
  const ahead = outlook.reaches.filter(({ time }) => time > (last?.time ?? outlook.begin));
  const line = (of: 'low' | 'likely' | 'high'): Place[] => [...start, ...ahead.map((reach): Place => [x(reach.time), y(reach[of])])];
  within(chart, (ctx, ratio) => {
    path(ctx, [...line('high'), ...line('low').reverse()]);
    ctx.fillStyle = colours.band;
    ctx.fill();
    path(ctx, line('likely'));
    ctx.strokeStyle = colours.accent;
    ctx.lineWidth = 2 * ratio;
    ctx.setLineDash([7 * ratio, 5 * ratio]);
    ctx.stroke();
    for (const crossing of outlook.crossings) drawCrossing(ctx, crossing, [x(crossing.earliest), x(crossing.latest ?? outlook.until), y(crossing.limit)], colours);
  });
}

/** From when to when a limit is reached, as a bar on it: with an end on both sides, or open where it may be later. */
function drawCrossing(ctx: CanvasRenderingContext2D, { band, latest }: Crossing, [from, to, y]: [number, number, number], colours: Palette): void {
  const ratio = devicePixelRatio;
  const half = 6 * ratio;
  ctx.strokeStyle = colours.bands[band];
  ctx.setLineDash([]);
  ctx.lineWidth = 4 * ratio;
  path(ctx, [[from, y], [to, y]]);
  ctx.stroke();
  ctx.lineWidth = 2 * ratio;
  for (const end of latest === undefined ? [from] : [from, to]) {
    path(ctx, [[end, y - half], [end, y + half]]);
    ctx.stroke();
  }
}
