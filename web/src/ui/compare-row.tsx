import { useEffect } from 'preact/hooks';
import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { links } from '../app/router';
import { onScale, scaleOf } from '../format/measure';
import { formatValue } from '../format/number';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { channelName, type Channel } from '../twin/channels';
import { dashesOf, reference } from '../twin/compared';
import { nearest } from '../twin/periods';
import { summarize } from '../twin/series';
import type { Stretch } from '../twin/stretch';
import { Glyph } from './icon';
import { RANGES, type RangeKey } from './ranges';
import { useTrend, type Trend } from './use-trend';

/** Share of a trend's length within which a value is the one at the cursor. */
const NEAR = 0.01;

/** Smallest, average and largest value, or that at the cursor. */
function Figures({ channel, trend, time, rangeSeconds }: { channel: Channel; trend: Trend; time: number | undefined; rangeSeconds: number }) {
  const { unit, decimals } = scaleOf(channel);
  const show = (value: number | null | undefined): string => `${formatValue(value, decimals)}\u00a0${unit}`.trim();
  const points = onScale(trend.points, channel);
  if (trend.state === 'failed')
    return (
      <span role="alert">
        {text.trend.failed} {trend.problem}{' '}
        <button type="button" class="button outline" onClick={trend.reload}>
          {text.trend.retry}
        </button>
      </span>
    );
  if (trend.state === 'loading' && points.length === 0) return <span role="status">{text.trend.loading}</span>;
  if (points.length === 0) return <span>{text.trend.empty}</span>;
  if (time !== undefined) {
    const at = nearest(points, time, Math.max(trend.query.stepSeconds ?? 0, rangeSeconds * NEAR));
    return (
      <span>
        {formatTime(time * 1000, zone.value, now.peek())}: <b>{show(at?.avg)}</b>
      </span>
    );
  }
  const { min, avg, max } = summarize(points);
  return (
    <span>
      {text.trend.min} <b>{show(min)}</b> · {text.trend.avg} <b>{show(avg)}</b> · {text.trend.max} <b>{show(max)}</b>
    </span>
  );
}

interface Props {
  channel: Channel;
  /** Place among the lines, which decides on how it is drawn. */
  at: number;
  range: RangeKey;
  /** What of time is looked at instead of the range. */
  stretch: Stretch | undefined;
  /** Where the cursor is, epoch seconds. */
  time: number | undefined;
  onTrend(of: string, trend: Trend): void;
  onRemove(): void;
}

/** One channel of a comparison: how its line looks, what it comes to, and its values, which it loads. */
export function CompareRow({ channel, at, range, stretch, time, onTrend, onRemove }: Props) {
  const trend = useTrend(channel, RANGES[range], stretch);
  useEffect(() => onTrend(reference(channel), trend), [trend.points, trend.state, trend.query.stepSeconds]);
  const name = channelName(channel);
  return (
    <li class="compare-row">
      <svg class={`compare-line line-${at + 1}`} width="34" height="10" aria-hidden="true">
        <path d="M1 5h32" stroke-dasharray={dashesOf(at).join(' ')} />
      </svg>
      <div>
        <a href={links.channel(channel.thingId, channel.key, range, stretch)}>{name}</a> <span class="muted">{nameOf(channel.thingId)}</span>
        <p class="compare-figures">
          <Figures channel={channel} trend={trend} time={time} rangeSeconds={trend.query.rangeSeconds} />
        </p>
      </div>
      <button type="button" class="button quiet icon-only" aria-label={text.compare.remove(name)} onClick={onRemove}>
        <Glyph name="close" />
      </button>
    </li>
  );
}
