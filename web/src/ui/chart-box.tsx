import { useEffect, useRef } from 'preact/hooks';
import type { Move } from '../twin/stretch';

/** What is drawn in the box. */
export interface Drawn {
  resize(): void;
  /** Moves the cursor by so many points; 0 takes it away. */
  step(by: number): void;
  /** As a tap on the point at the cursor. */
  pick?(): void;
  destroy(): void;
}

interface Props<C extends Drawn> {
  label: string;
  /** Its code comes with the first chart that is opened. */
  create(host: HTMLElement): Promise<C>;
  /** Gives it what is to be seen now. */
  update(chart: C): void;
  /** What it is made of: another one makes it anew. */
  made: unknown[];
  /** What it shows: another one is given to it. */
  shown: unknown[];
  /** Changes what of time it shows. */
  onMove(move: Move): void;
}

const MOVES_ON_MS = 5_000;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Escape: 0 };
const MOVES: Record<string, Move> = { '+': 'in', '=': 'in', '-': 'out', Home: 'live' };
const SHIFTED: Record<string, Move> = { ArrowLeft: 'earlier', ArrowRight: 'later' };

/** What a key does to the time that is shown; those of the browser itself are left to it. */
const moveOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Move | undefined =>
  ctrlKey || metaKey || altKey ? undefined : shiftKey && SHIFTED[key] ? SHIFTED[key] : MOVES[key];

/** A chart that fills its box, moves on with time, and whose cursor the arrow keys move; with Shift they move the time, plus and minus zoom. */
export function ChartBox<C extends Drawn>({ label, create, update, made, shown, onMove }: Props<C>) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<C | undefined>(undefined);
  const latest = useRef(update);
  latest.current = update;
  const show = (): void => {
    if (chart.current) latest.current(chart.current);
  };
  useEffect(() => {
    let end = (): void => undefined;
    let gone = false;
    const host = box.current;
    if (host)
      void create(host).then((created) => {
        if (gone) return created.destroy();
        chart.current = created;
        show();
        const sizes = new ResizeObserver(() => created.resize());
        sizes.observe(host);
        const slide = setInterval(show, MOVES_ON_MS);
        end = () => {
          clearInterval(slide);
          sizes.disconnect();
          created.destroy();
        };
      });
    return () => {
      gone = true;
      end();
      chart.current = undefined;
    };
  }, made);
  useEffect(show, shown);
  return (
    <div
      ref={box}
      class="chart-box"
      role="img"
      aria-label={label}
      tabIndex={0}
      onBlur={() => chart.current?.step(0)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') chart.current?.pick?.();
        const move = moveOf(event);
        if (move) {
          event.preventDefault();
          return onMove(move);
        }
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        chart.current?.step(step);
      }}
    />
  );
}
