import { useEffect, useState } from 'preact/hooks';
import { linkState, trouble } from '../app/session';
import { serverNow } from '../ditto/client';
import { loadSeries } from '../ditto/timeseries';
import type { Channel } from '../twin/channels';
import { append, planTrend, toTrend, usualStep, type TrendPoint, type TrendQuery } from '../twin/series';

export interface Trend {
  state: 'loading' | 'ready' | 'failed';
  query: TrendQuery;
  points: TrendPoint[];
  problem: string;
  reload(): void;
}

interface Loaded {
  state: Trend['state'];
  query: TrendQuery;
  points: TrendPoint[];
  problem: string;
}

/** The trend of the channel over the last `rangeSeconds`: loaded once, then grown by live samples, loaded again after a break. */
export function useTrend(channel: Channel, rangeSeconds: number): Trend {
  const { thingId, key, info, status } = channel;
  const query = planTrend(rangeSeconds, info);
  const [trend, setTrend] = useState<Loaded>({ state: 'loading', query, points: [], problem: '' });
  const [again, setAgain] = useState(0);
  const link = linkState.value;
  const liveSince = link.phase === 'live' ? link.since : 0;
  const { stepSeconds } = query;

  useEffect(() => {
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      setTrend((before) => ({ ...before, state: 'loading' }));
      const to = serverNow() + 1000;
      let asked: TrendQuery = { rangeSeconds, stepSeconds };
      const ask = () =>
        loadSeries({ thingId, channel: key, from: to - rangeSeconds * 1000, to, stepSeconds: asked.stepSeconds }, abort.signal);
      try {
        let answer = await ask();
        if (answer.complete === false) {
          asked = { rangeSeconds, stepSeconds: usualStep(rangeSeconds) };
          answer = await ask();
        }
        setTrend({ state: 'ready', query: asked, points: toTrend(answer, asked), problem: '' });
      } catch (error) {
        if (abort.signal.aborted) return;
        setTrend({ state: 'failed', query: asked, points: [], problem: trouble(error) });
      }
    };
    void load();
    return () => abort.abort();
  }, [thingId, key, rangeSeconds, stepSeconds, liveSince, again]);

  useEffect(() => {
    if (!status) return;
    setTrend((before) =>
      before.state === 'ready' ? { ...before, points: append(before.points, status, before.query) } : before,
    );
  }, [status]);

  return { ...trend, reload: () => setAgain((count) => count + 1) };
}
