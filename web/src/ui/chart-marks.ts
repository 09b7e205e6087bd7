import type uPlot from 'uplot';
import type { LimitLine } from '../twin/limits';
import type { TrendPoint } from '../twin/series';
import type { Palette } from './palette';

/** Limits as dashed lines with their names, on the left where they hide no new value; one that lies outside the scale is named at the edge beyond which it lies. */
export function drawLimits(chart: uPlot, limits: LimitLine[], colours: Palette, write: (value: number) => string): void {
  const { ctx, bbox } = chart;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.font = `600 ${11 * ratio}px ${colours.font}`;
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'left';
  let above = bbox.left + 4 * ratio;
  let below = above;
  for (const { name, value, band } of limits) {
    const y = Math.round(chart.valToPos(value, 'y', true));
    const label = `${name} ${write(value)}`;
    ctx.strokeStyle = ctx.fillStyle = colours.bands[band];
    if (y < bbox.top) {
      ctx.fillText(`\u2191 ${label}`, above, bbox.top + 12 * ratio);
      above += ctx.measureText(`\u2191 ${label}`).width + 14 * ratio;
      continue;
    }
    if (y > bbox.top + bbox.height) {
      ctx.fillText(`\u2193 ${label}`, below, bbox.top + bbox.height - 16 * ratio);
      below += ctx.measureText(`\u2193 ${label}`).width + 14 * ratio;
      continue;
    }
    ctx.lineWidth = 1.5 * ratio;
    ctx.setLineDash([6 * ratio, 4 * ratio]);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    const crowded = y - bbox.top < 28 * ratio;
    ctx.fillText(label, bbox.left + 4 * ratio, crowded ? y + 16 * ratio : y - 3 * ratio);
  }
  ctx.restore();
}

/** Bad samples as crosses along the foot of the chart, uncertain ones as rings on the line. */
export function drawBad(chart: uPlot, points: TrendPoint[], colours: Palette): void {
  const { ctx, bbox } = chart;
  const ratio = devicePixelRatio;
  const arm = 3.5 * ratio;
  const foot = bbox.top + bbox.height - 8 * ratio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.lineWidth = 1.75 * ratio;
  let last = -Infinity;
  for (const { time, bad, uncertain, avg } of points) {
    const x = chart.valToPos(time, 'x', true);
    if (bad > 0 && x - last >= arm) {
      last = x;
      ctx.strokeStyle = colours.bad;
      ctx.beginPath();
      ctx.moveTo(x - arm, foot - arm);
      ctx.lineTo(x + arm, foot + arm);
      ctx.moveTo(x + arm, foot - arm);
      ctx.lineTo(x - arm, foot + arm);
      ctx.stroke();
    }
    if (uncertain && avg !== null) {
      ctx.strokeStyle = colours.bands.low;
      ctx.beginPath();
      ctx.arc(x, chart.valToPos(avg, 'y', true), 3 * ratio, 0, 2 * Math.PI);
      ctx.stroke();
    }
  }
  ctx.restore();
}
