import { useEffect, useState } from 'preact/hooks';
import { linkState, trouble } from '../app/session';
import { serverNow } from '../ditto/client';
import { loadSeries } from '../ditto/timeseries';
import type { Channel } from '../twin/channels';
import { append, planTrend, toTrend, usualStep, type TrendPoint, type TrendQuery } from '../twin/series';
import { lengthOf, type Stretch } from '../twin/stretch';

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

/**
 * The trend of the channel over the last `usualSeconds`: loaded once, then grown by live samples, loaded again after a break.
 *
 * @param stretch of time instead of that, which does not grow
 */
export function useTrend(channel: Channel, usualSeconds: number, stretch?: Stretch): Trend {
  const { thingId, key, info, status } = channel;
  const rangeSeconds = stretch ? lengthOf(stretch) : usualSeconds;
  const until = stretch?.to;
  const query = planTrend(rangeSeconds, info, until);
  const [trend, setTrend] = useState<Loaded>({ state: 'loading', query, points: [], problem: '' });
  const [again, setAgain] = useState(0);
  const link = linkState.value;
  const liveSince = link.phase === 'live' ? link.since : 0;
  const { stepSeconds } = query;

  useEffect(() => {
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      setTrend((before) => ({ ...before, state: 'loading' }));
      const to = until === undefined ? serverNow() + 1000 : until * 1000;
      let asked: TrendQuery = { rangeSeconds, until, stepSeconds };
      const ask = () =>
        loadSeries({ thingId, channel: key, from: to - rangeSeconds * 1000, to, stepSeconds: asked.stepSeconds }, abort.signal);
      try {
        let answer = await ask();
        if (answer.complete === false) {
          asked = { ...asked, stepSeconds: usualStep(rangeSeconds) };
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
  }, [thingId, key, rangeSeconds, until, stepSeconds, liveSince, again]);

  useEffect(() => {
    if (!status) return;
    setTrend((before) =>
      before.state === 'ready' ? { ...before, points: append(before.points, status, before.query) } : before,
    );
  }, [status]);

  return { ...trend, reload: () => setAgain((count) => count + 1) };
}
