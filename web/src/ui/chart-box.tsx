import { useEffect, useRef } from 'preact/hooks';

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
}

const MOVES_ON_MS = 5_000;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Escape: 0 };

/** A chart that fills its box, moves on with time, and whose cursor the arrow keys move. */
export function ChartBox<C extends Drawn>({ label, create, update, made, shown }: Props<C>) {
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
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        chart.current?.step(step);
      }}
    />
  );
}
