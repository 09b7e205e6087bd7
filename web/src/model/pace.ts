/** Longest time of a frame while something moves, ms: 30 frames a second. */
const LONGEST = 33;
const LEAST = 0.4;
const STEP = 0.8;
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
      this.share = Math.max(LEAST, this.share * STEP);
    }
    return this.share;
  }
}
