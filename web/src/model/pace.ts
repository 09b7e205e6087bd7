/** Longest time of a frame while something moves, ms: 30 frames a second. */
const LONGEST = 33;
const LEAST = 0.4;
/** Between the largest and the smallest part of the share that is kept at a time. */
const [GENTLE, HARD] = [0.8, 0.5];
/** Frames of which each is too long before less is drawn. */
const PATIENCE = 3;
/** Frames further apart than that do not belong to one movement, ms. */
const REST = 250;

/** How fine a moving picture may be for this machine: coarser while frames take too long, full again at rest. No state but that of one canvas. */
export class Pace {
  private before = 0;
  private slow = 0;
  private share = 1;

  /** The share of the full resolution for a frame that begins now. @param now as of requestAnimationFrame, ms */
  moving(now: number): number {
    const took = now - this.before;
    this.before = now;
    if (took > REST) return this.share;
    this.slow = took > LONGEST ? this.slow + 1 : 0;
    if (this.slow >= PATIENCE) {
      this.slow = 0;
      const fitting = Math.sqrt(LONGEST / took); // what is drawn grows with the square of the share
      this.share = Math.max(LEAST, this.share * Math.min(GENTLE, Math.max(HARD, fitting)));
    }
    return this.share;
  }
}
