/** How long changes are gathered that come after a rest, ms: what comes together is drawn together. */
export const GATHER_MS = 20;
/** Shortest rest after a drawing, ms; more often nobody can follow. */
export const LEAST_REST_MS = 100;
/** Longest rest, ms, whatever drawing takes. */
export const MOST_REST_MS = 500;
/** How much longer than drawing the page has time for all else, while changes go on coming. */
const REST_TO_DRAWING = 4;
/** After so long without a change a flood of them is over, ms. */
export const LULL_MS = 40;

/** The outside of a rhythm, so that tests have their own. */
export interface RhythmPorts {
  /** Milliseconds of a clock that is never set back. */
  ticks(): number;
  later(callback: () => void, milliseconds: number): () => void;
  /** Calls back once what was changed before is drawn. */
  drawn(callback: () => void): void;
}

/**
 * When changes are drawn that come one by one: the first at once, later ones when they have all come, and as long as they go on coming as often as the
 * machine can draw them and still heed its user. Drawing in the middle of a flood only puts off its end.
 */
export class Rhythm {
  /** When the rest is over; */
  private rested = -Infinity;
  /** and from when on a lull ends it. */
  private least = -Infinity;
  private wanted = -Infinity;
  private cancelDrawing: (() => void) | undefined;

  constructor(
    private readonly ports: RhythmPorts,
    private readonly draw: () => void,
  ) {}

  /** Has what changed drawn when it is time; many calls make one drawing. */
  want(): void {
    this.wanted = this.ports.ticks();
    this.wait();
  }

  private wait(): void {
    this.cancelDrawing ??= this.ports.later(() => this.due(), Math.max(GATHER_MS, this.least - this.ports.ticks()));
  }

  private due(): void {
    const now = this.ports.ticks();
    const wait = Math.min(this.rested, this.wanted + LULL_MS) - now;
    if (wait > 0) this.cancelDrawing = this.ports.later(() => this.due(), wait);
    else this.begin();
  }

  /** Draws nothing of what was wanted. */
  cancel(): void {
    this.cancelDrawing?.();
    this.cancelDrawing = undefined;
  }

  private begin(): void {
    this.cancelDrawing = undefined;
    const begun = this.ports.ticks();
    this.rested = this.least = begun + MOST_REST_MS;
    this.draw();
    this.ports.drawn(() => this.drawn(begun));
  }

  private drawn(begun: number): void {
    const now = this.ports.ticks();
    this.least = now + LEAST_REST_MS;
    this.rested = now + Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, REST_TO_DRAWING * (now - begun)));
    if (!this.cancelDrawing) return;
    this.cancel();
    this.wait();
  }
}
