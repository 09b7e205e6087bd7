import { useEffect, useRef } from 'preact/hooks';
import { zone } from '../app/facility';
import { dark } from '../app/theme';
import { serverNow } from '../ditto/client';
import { scaleOf } from '../format/measure';
import type { Channel } from '../twin/channels';
import type { LimitLine } from '../twin/limits';
import type { Outlook } from '../twin/outlook';
import type { TrendPoint, TrendQuery } from '../twin/series';
import type { Chart } from './chart';

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
}

/** The drawn trend. The drawing code comes with the first trend that is opened. */
export function TrendChart({ points, before, query, channel, limits, outlooks, label, onPoint, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | undefined>(undefined);
  const latest = useRef({ points, before, query });
  latest.current = { points, before, query };
  const update = (): void => {
    const { points: shown, before: compared, query: asked } = latest.current;
    chart.current?.update(shown, compared, asked, serverNow() / 1000);
  };
  const isDark = dark.value;
  const { unit, decimals } = scaleOf(channel);
  const { periodSeconds } = channel.info;
  const timeZone = zone.value;

  useEffect(() => {
    let gone = false;
    let resize: ResizeObserver | undefined;
    let slide: ReturnType<typeof setInterval> | undefined;
    void import('./chart').then(({ createChart }) => {
      const host = box.current;
      if (gone || !host) return;
      const created = createChart(host, { limits, outlooks, unit, decimals, periodSeconds, timeZone, onPoint, onPick });
      chart.current = created;
      update();
      resize = new ResizeObserver(() => created.resize());
      resize.observe(host);
      slide = setInterval(update, 5_000);
    });
    return () => {
      gone = true;
      clearInterval(slide);
      resize?.disconnect();
      chart.current?.destroy();
      chart.current = undefined;
    };
  }, [isDark, limits, outlooks, unit, decimals, periodSeconds, timeZone]);

  useEffect(update, [points, before, query.rangeSeconds, query.stepSeconds]);

  return (
    <div
      ref={box}
      class="chart-box"
      role="img"
      aria-label={label}
      tabIndex={0}
      onBlur={() => chart.current?.step(0)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') chart.current?.pick();
        const step = { ArrowLeft: -1, ArrowRight: 1, Escape: 0 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        chart.current?.step(step);
      }}
    />
  );
}
