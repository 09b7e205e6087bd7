import { scaleOf } from '../format/measure';
import { formatValue } from '../format/number';
import { text } from '../strings';
import type { Channel } from '../twin/channels';
import { compare, periodsFor, type Period } from '../twin/periods';
import type { TrendPoint } from '../twin/series';
import type { Before } from './use-before';

/** With which period before a trend is to be compared. */
export function PeriodChoice({ rangeSeconds, chosen, onChoose }: { rangeSeconds: number; chosen: Period | undefined; onChoose(period: Period | undefined): void }) {
  const periods = periodsFor(rangeSeconds);
  return (
    <label class="inline">
      {text.trend.compare}
      <select value={chosen ?? ''} onChange={(event) => onChoose(periods.find((period) => period === event.currentTarget.value))}>
        <option value="">{text.trend.noPeriod}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {text.trend.periods[period]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the comparison comes to, in words. @param points and what they are compared with, on the scale of the channel */
export function Compared({ points, before, channel }: { points: TrendPoint[]; before: Before; channel: Channel }) {
  const { unit, decimals } = scaleOf(channel);
  const show = (value: number | null): string => `${formatValue(value, decimals)}\u00a0${unit}`.trim();
  const { now, before: then, more } = compare(points, before.points);
  const difference = show(more);
  const signed = more !== null && more > 0 && difference !== show(0) ? `+${difference}` : difference;
  const words = {
    none: '',
    loading: text.trend.comparing,
    failed: `${text.trend.notCompared} ${before.problem}`,
    ready: then === null ? text.trend.noComparison : text.trend.compared(show(now), show(then), signed),
  }[before.state];
  return (
    <p class="compared" role="status">
      {words}
    </p>
  );
}
