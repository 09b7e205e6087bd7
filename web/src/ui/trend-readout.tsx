import { now } from '../app/clock';
import { zone } from '../app/facility';
import { scaleOf } from '../format/measure';
import { formatValue } from '../format/number';
import { formatTime } from '../format/time';
import { text } from '../strings';
import type { Channel } from '../twin/channels';
import { nearest } from '../twin/periods';
import type { TrendPoint, TrendQuery } from '../twin/series';

interface Props {
  point: TrendPoint | undefined;
  channel: Channel;
  query: TrendQuery;
  /** What it is compared with. */
  before: TrendPoint[];
  /** Whether what is foreseen is drawn too. */
  foreseen: boolean;
}

/** Share of a trend's length within which a value of the time before is the one to compare with. */
const NEAR = 0.01;

/** What the cursor points at; without a cursor the key of the lines. */
export function Readout({ point, channel, query, before, foreseen }: Props) {
  const { stepSeconds } = query;
  const { unit, decimals } = scaleOf(channel);
  const show = (value: number | null): string => `${formatValue(value, decimals)}\u00a0${unit}`.trim();
  if (!point) {
    return (
      <ul class="readout">
        <li class="key key-line">{stepSeconds === undefined ? text.trend.value : text.trend.avg}</li>
        {stepSeconds !== undefined && <li class="key key-band">{text.trend.band}</li>}
        <li class="key key-bad">{text.trend.bad}</li>
        {before.length > 0 && <li class="key key-before">{text.trend.then}</li>}
        {foreseen && <li class="key key-foreseen">{text.trend.foreseen}</li>}
      </ul>
    );
  }
  const then = nearest(before, point.time, stepSeconds ?? query.rangeSeconds * NEAR);
  return (
    <ul class="readout" role="status">
      <li class="readout-time">{formatTime(point.time * 1000, zone.value, now.value)}</li>
      {point.avg !== null && (
        <li class="key key-line">
          <b>{show(point.avg)}</b>
        </li>
      )}
      {stepSeconds !== undefined && point.avg !== null && (
        <li class="key key-band">
          {show(point.min)} – {show(point.max)}
        </li>
      )}
      {then && <li class="key key-before">{`${text.trend.then} ${show(then.avg)}`}</li>}
      {point.bad > 0 && (
        <li class="key key-bad">
          {stepSeconds === undefined
            ? `${text.trust.bad}${point.reason ? `: ${text.reason[point.reason] ?? point.reason}` : ''}`
            : `${text.trend.bad}: ${point.bad}`}
        </li>
      )}
      {point.uncertain && <li>{text.trust.uncertain}</li>}
    </ul>
  );
}
