/** Longest time of a frame while something moves, ms: 30 frames a second. */
const LONGEST = 33;
const LEAST = 0.1;
/** Between the largest and the smallest part of the share that is kept at a time. */
const [GENTLE, HARD] = [0.8, 0.5];
/** Frames of which each is too long before less is drawn. */
const PATIENCE = 3;
/** After so long without a movement the next one is another, ms. */
const REST = 250;

/**
 * How much of a moving picture this machine can draw in time: less while frames take too long, and with each new movement a step more, as what kept the
 * machine busy may be over. No state but that of one canvas.
 */
export class Pace {
  private begun = -Infinity;
  private free = -Infinity;
  private slow = 0;
  private share = 1;

  /** The share of all that can be drawn, pixels along a side, for a frame that begins now. @param now as of requestAnimationFrame, ms */
  moving(now: number): number {
    if (now - this.free > REST) {
      this.share = Math.min(1, this.share / GENTLE);
      this.slow = 0;
    }
    this.begun = now;
    return this.share;
  }

  /** Told when the browser was ready for the frame after, whether or not there is one. @param now as of requestAnimationFrame, ms */
  ready(now: number): void {
    const took = now - this.begun;
    this.free = now;
    this.slow = took > LONGEST ? this.slow + 1 : 0;
    if (this.slow < PATIENCE) return;
    this.slow = 0;
    const fitting = Math.sqrt(LONGEST / took); // what is drawn grows with the square of the share
    this.share = Math.max(LEAST, this.share * Math.min(GENTLE, Math.max(HARD, fitting)));
  }
}
