/** How long changes are gathered that come after a rest, ms: what comes together is drawn together. */
export const GATHER_MS = 20;
/** Shortest rest after a drawing, ms; more often nobody can follow. */
export const LEAST_REST_MS = 100;
/** Longest rest, ms, whatever drawing takes. */
export const MOST_REST_MS = 400;
/** How much longer than drawing the page has time for all else. */
const REST_TO_DRAWING = 2;

/** The outside of a rhythm, so that tests have their own. */
export interface RhythmPorts {
  /** Milliseconds of a clock that is never set back. */
  ticks(): number;
  later(callback: () => void, milliseconds: number): () => void;
  /** Calls back once what was changed before is drawn. */
  drawn(callback: () => void): void;
}

/** When changes are drawn that come one by one: the first at once, later ones as often as the machine can draw them and still heed its user. */
export class Rhythm {
  private rested = -Infinity;
  private cancelDrawing: (() => void) | undefined;

  constructor(
    private readonly ports: RhythmPorts,
    private readonly draw: () => void,
  ) {}

  /** Has what changed drawn when it is time; many calls make one drawing. */
  want(): void {
    this.cancelDrawing ??= this.ports.later(() => this.begin(), Math.max(GATHER_MS, this.rested - this.ports.ticks()));
  }

  /** Draws nothing of what was wanted. */
  cancel(): void {
    this.cancelDrawing?.();
    this.cancelDrawing = undefined;
  }

  private begin(): void {
    this.cancelDrawing = undefined;
    const begun = this.ports.ticks();
    this.rested = begun + MOST_REST_MS;
    this.draw();
    this.ports.drawn(() => this.drawn(begun));
  }

  private drawn(begun: number): void {
    const now = this.ports.ticks();
    this.rested = now + Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, REST_TO_DRAWING * (now - begun)));
    if (!this.cancelDrawing) return;
    this.cancel();
    this.want();
  }
}
