import { useRef } from 'preact/hooks';
import { zone } from '../app/facility';
import { dark } from '../app/theme';
import { serverNow } from '../ditto/client';
import { scaleOf } from '../format/measure';
import type { Channel } from '../twin/channels';
import type { LimitLine } from '../twin/limits';
import type { Outlook } from '../twin/outlook';
import type { TrendPoint, TrendQuery } from '../twin/series';
import type { Stretch } from '../twin/stretch';
import { ChartBox } from './chart-box';
import type { Zoom } from './zoom';

interface Props {
  points: TrendPoint[];
  query: TrendQuery;
  channel: Channel;
  limits: LimitLine[];
  outlooks: Outlook[];
  /** What it is compared with, moved to this time. */
  before: TrendPoint[];
  label: string;
  onPoint(point: TrendPoint | undefined): void;
  onPick(point: TrendPoint): void;
  zoom: Zoom;
}

/** The drawn trend. */
export function TrendChart({ points, before, query, channel, limits, outlooks, label, onPoint, onPick, zoom }: Props) {
  const { unit, decimals } = scaleOf(channel);
  const { periodSeconds } = channel.info;
  const timeZone = zone.value;
  const zoomed = useRef(zoom);
  zoomed.current = zoom;
  const onStretch = (stretch: Stretch): void => zoomed.current.to(stretch);
  return (
    <ChartBox
      label={label}
      create={async (host) => (await import('./chart')).createChart(host, { limits, outlooks, unit, decimals, periodSeconds, timeZone, onPoint, onPick, onStretch })}
      update={(chart) => chart.update(points, before, query, serverNow() / 1000)}
      made={[dark.value, limits, outlooks, unit, decimals, periodSeconds, timeZone]}
      shown={[points, before, query.rangeSeconds, query.until, query.stepSeconds]}
      onMove={zoom.by}
    />
  );
}
