import { useEffect, useRef, useState } from 'preact/hooks';
import { zone } from '../app/facility';
import { serverNow } from '../ditto/client';
import { STREAM } from '../ditto/live';
import { formatClock } from '../format/time';
import { text } from '../strings';

/** Events that are kept; older ones go. */
const MOST = 200;
const DRAW_MS = 250;

interface Line {
  number: number;
  time: number;
  data: string;
}

/** The stream as it comes, gathered for a quarter of a second so that a flood does not stop the page. */
function useEvents(paused: boolean): [Line[], () => void] {
  const [lines, setLines] = useState<Line[]>([]);
  const count = useRef(0);
  useEffect(() => {
    if (paused) return undefined;
    let waiting: Line[] = [];
    const source = new EventSource(STREAM);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      if (data.trim() === '') return;
      waiting = [{ number: ++count.current, time: serverNow(), data }, ...waiting].slice(0, MOST);
    };
    const timer = setInterval(() => {
      if (waiting.length === 0) return;
      const fresh = waiting;
      waiting = [];
      setLines((before) => [...fresh, ...before].slice(0, MOST));
    }, DRAW_MS);
    return () => {
      clearInterval(timer);
      source.close();
    };
  }, [paused]);
  return [lines, () => setLines([])];
}

/** What changes in the twin now, newest first. */
export function EventLog() {
  const [paused, setPaused] = useState(false);
  const [filter, setFilter] = useState('');
  const [lines, clear] = useEvents(paused);
  const shown = lines.filter(({ data }) => data.toLowerCase().includes(filter.toLowerCase()));
  return (
    <section class="card">
      <h2>{text.developers.log}</h2>
      <p class="muted">{text.developers.logLead}</p>
      <div class="example-choice">
        <label class="inline">
          {text.developers.filter}
          <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
        <button type="button" class="button outline" onClick={() => setPaused(!paused)}>
          {paused ? text.developers.resume : text.developers.pause}
        </button>
        <button type="button" class="button quiet" onClick={clear}>
          {text.developers.clear}
        </button>
      </div>
      <div class="code event-log" tabIndex={0} role="region" aria-label={text.developers.log}>
        {shown.length === 0 && <p class="muted">{text.developers.nothing}</p>}
        {shown.map(({ number, time, data }) => (
          <p key={number}>
            <span class="muted">{formatClock(time, zone.value)}</span> {data}
          </p>
        ))}
      </div>
    </section>
  );
}
