import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { zone, store } from '../app/facility';
import { links } from '../app/router';
import { dark } from '../app/theme';
import { serverNow } from '../ditto/client';
import { onScale, scaleOf, units } from '../format/measure';
import { text } from '../strings';
import type { Channel } from '../twin/channels';
import { channelsNamed, MOST_COMPARED, reference } from '../twin/compared';
import { withGaps, type TrendPoint } from '../twin/series';
import type { Stretch } from '../twin/stretch';
import { ChartBox } from './chart-box';
import { CompareAdd } from './compare-add';
import { CompareRow } from './compare-row';
import { Empty } from './empty';
import { isRange, RANGES, type RangeKey } from './ranges';
import { RangeChoice } from './range-choice';
import type { Trend } from './use-trend';
import { spanWords, zoomOf, ZoomTools, type Zoom } from './zoom';

const NO_POINTS: TrendPoint[] = [];

/** The lines on the scales of their channels, with their gaps. */
function useLines(channels: Channel[], trends: ReadonlyMap<string, Trend>): TrendPoint[][] {
  const shown = channels.map((channel) => trends.get(reference(channel)));
  return useMemo(
    () =>
      channels.map((channel, at) => {
        const trend = shown[at];
        return trend ? withGaps(onScale(trend.points, channel), trend.query.stepSeconds ?? channel.info.periodSeconds) : NO_POINTS;
      }),
    [units.value, channels.map(reference).join(' '), ...Array.from({ length: MOST_COMPARED }, (_, at) => shown[at]?.points)],
  );
}

interface ChartProps {
  channels: Channel[];
  lines: TrendPoint[][];
  range: RangeKey;
  zoom: Zoom;
  onTime(time: number | undefined): void;
}

function Chart({ channels, lines, range, zoom, onTime }: ChartProps) {
  const shownIn = channels.map((channel) => scaleOf(channel).unit);
  const timeZone = zone.value;
  const { stretch } = zoom;
  const zoomed = useRef(zoom);
  zoomed.current = zoom;
  const onStretch = (next: Stretch): void => zoomed.current.to(next);
  return (
    <ChartBox
      label={text.compare.chart(channels.length, spanWords(text.trend.ranges[range], stretch))}
      create={async (host) => (await import('./compare-chart')).createCompareChart(host, { units: shownIn, timeZone, onTime, onStretch })}
      update={(chart) => {
        const now = serverNow() / 1000;
        chart.update(lines, stretch ?? { from: now - RANGES[range], to: now }, now);
      }}
      made={[dark.value, timeZone, shownIn.join(' '), channels.map(reference).join(' ')]}
      shown={[lines, range, stretch?.from, stretch?.to]}
      onMove={zoom.by}
    />
  );
}

/** Up to four channels over the same time, each on the scale of its unit. Which ones is in the address, so that it can be sent to others. */
export function ComparePage({ named, range, stretch }: { named: string[]; range: string | undefined; stretch: Stretch | undefined }) {
  const [trends, setTrends] = useState<ReadonlyMap<string, Trend>>(new Map());
  const [time, setTime] = useState<number>();
  const key: RangeKey = isRange(range) ? range : '24h';
  const channels = channelsNamed(named, (id) => store.thing(id));
  const lines = useLines(channels, trends);
  const heard = useCallback((of: string, trend: Trend) => setTrends((before) => new Map(before).set(of, trend)), []);
  const chosen = channels.map(reference);
  const go = (next: string[]): void => void (location.hash = links.compare(next, key, stretch));
  const zoom = zoomOf(RANGES[key], stretch, (next) => links.compare(chosen, key, next));
  return (
    <article class="compare-page">
      <header class="page-head channel-head">
        <h1>{text.compare.title}</h1>
        <RangeChoice range={stretch ? undefined : key} link={(next) => links.compare(chosen, next)} />
      </header>
      {channels.length === 0 ? (
        <Empty title={text.compare.none} lead={text.compare.noneLead} />
      ) : (
        <section class="card trend" aria-label={text.compare.title}>
          <ZoomTools zoom={zoom} />
          <Chart channels={channels} lines={lines} range={key} zoom={zoom} onTime={setTime} />
          <ul class="compare-rows">
            {channels.map((channel, at) => (
              <CompareRow
                key={reference(channel)}
                channel={channel}
                at={at}
                range={key}
                stretch={stretch}
                time={time}
                onTrend={heard}
                onRemove={() => go(chosen.filter((each) => each !== reference(channel)))}
              />
            ))}
          </ul>
        </section>
      )}
      {channels.length < MOST_COMPARED && <CompareAdd chosen={channels} onAdd={(channel) => go([...chosen, reference(channel)])} />}
    </article>
  );
}
