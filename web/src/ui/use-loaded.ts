import { useEffect, useState } from 'preact/hooks';
import { trouble } from '../app/session';

export interface Loaded<T> {
  /** The last that came; undefined before. */
  value: T | undefined;
  /** Why the last load failed, empty when it did not. */
  problem: string;
  reload(): void;
}

/** What the server answers: asked for when one of the keys changes, and again every so many milliseconds. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>, keys: unknown[], everyMs?: number): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState('');
  const [again, setAgain] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    const ask = (): void =>
      void load(abort.signal)
        .then((answer) => {
          if (abort.signal.aborted) return;
          setValue(answer);
          setProblem('');
        })
        .catch((error: unknown) => {
          if (abort.signal.aborted) return;
          setProblem(trouble(error));
        });
    ask();
    const timer = everyMs === undefined ? undefined : setInterval(ask, everyMs);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [...keys, again]);
  return { value, problem, reload: () => setAgain((count) => count + 1) };
}
