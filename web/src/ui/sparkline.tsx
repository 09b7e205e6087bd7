import { useEffect, useState } from 'preact/hooks';
import { serverNow } from '../ditto/client';
import { loadSeries } from '../ditto/timeseries';
import type { Channel } from '../twin/channels';
import { append, toTrend, type TrendPoint, type TrendQuery } from '../twin/series';
import { inTurn } from '../ditto/in-turn';

const QUERY: TrendQuery = { rangeSeconds: 900, stepSeconds: 15 };
const WIDTH = 120;
const HEIGHT = 36;

function path(points: TrendPoint[], end: number): { line: string; area: string } | undefined {
  const good = points.flatMap(({ time, avg }) => (avg === null ? [] : [{ time, avg }]));
  if (good.length < 2) return undefined;
  const low = Math.min(...good.map((point) => point.avg));
  const high = Math.max(...good.map((point) => point.avg));
  const span = high - low || Math.max(Math.abs(high) * 0.1, 1e-9);
  const x = (time: number): number => WIDTH * Math.max(0, 1 - (end - time) / QUERY.rangeSeconds);
  const y = (value: number): number => (high === low ? HEIGHT / 2 : HEIGHT - 3 - ((value - low) / span) * (HEIGHT - 6));
  const line = good.map(({ time, avg }, i) => `${i === 0 ? 'M' : 'L'}${x(time).toFixed(1)} ${y(avg).toFixed(1)}`).join('');
  const first = x(good[0]?.time ?? end).toFixed(1);
  const last = x(good.at(-1)?.time ?? end).toFixed(1);
  return { line, area: `${line}L${last} ${HEIGHT}L${first} ${HEIGHT}Z` };
}

/** The last 15 minutes of the channel as a line without a scale; decoration to those who read the value. */
export function Sparkline({ channel }: { channel: Channel }) {
  const { thingId, key, status } = channel;
  const [points, setPoints] = useState<TrendPoint[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    const to = serverNow();
    const query = { thingId, channel: key, from: to - QUERY.rangeSeconds * 1000, to, stepSeconds: QUERY.stepSeconds };
    inTurn(() => loadSeries(query, abort.signal))
      .then((answer) => abort.signal.aborted || setPoints(toTrend(answer, QUERY)))
      .catch(() => undefined); // A tile without a line still shows its value; the trend page says what went wrong.
    return () => abort.abort();
  }, [thingId, key]);
  useEffect(() => {
    if (status) setPoints((before) => append(before, status, QUERY));
  }, [status]);
  const end = Math.max(serverNow() / 1000, points.at(-1)?.time ?? 0);
  const drawn = path(points, end);
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {drawn && <path class="spark-area" d={drawn.area} />}
      {drawn && <path class="spark-line" d={drawn.line} />}
    </svg>
  );
}
