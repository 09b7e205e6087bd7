import { trouble } from '../app/session';
import { serverNow } from '../ditto/client';
import { loadSeries } from '../ditto/timeseries';
import type { Channel } from '../twin/channels';
import { movedBy, PERIODS, type Period } from '../twin/periods';
import { toTrend, usualStep, type TrendPoint, type TrendQuery } from '../twin/series';
import { useEffect, useState } from 'preact/hooks';

/** What a trend is compared with. */
export interface Before {
  points: TrendPoint[];
  state: 'none' | 'loading' | 'ready' | 'failed';
  problem: string;
}

const NONE: Before = { points: [], state: 'none', problem: '' };

/** The values of a period before, moved to where the trend is, and as far as one that goes with the time will get within its own length. */
export function useBefore(channel: Channel, query: TrendQuery, period: Period | undefined): Before {
  const [before, setBefore] = useState(NONE);
  const { thingId, key } = channel;
  const { rangeSeconds, stepSeconds, until } = query;
  useEffect(() => {
    if (period === undefined) return setBefore(NONE);
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      setBefore({ ...NONE, state: 'loading' });
      const now = serverNow();
      const then = (until === undefined ? now : until * 1000) - PERIODS[period] * 1000;
      const ahead = until === undefined ? rangeSeconds * 1000 : 0;
      const ask = (step: number | undefined) =>
        loadSeries({ thingId, channel: key, from: then - rangeSeconds * 1000, to: Math.min(now, then + ahead), stepSeconds: step }, abort.signal);
      try {
        let step = stepSeconds;
        let answer = await ask(step);
        if (answer.complete === false) answer = await ask((step = usualStep(rangeSeconds)));
        setBefore({ points: movedBy(toTrend(answer, { rangeSeconds, stepSeconds: step }), PERIODS[period]), state: 'ready', problem: '' });
      } catch (error) {
        if (!abort.signal.aborted) setBefore({ ...NONE, state: 'failed', problem: trouble(error) });
      }
    };
    void load();
    return () => abort.abort();
  }, [thingId, key, rangeSeconds, stepSeconds, until, period]);
  return before;
}
