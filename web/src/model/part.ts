import type { Box3 } from 'three';

/** One placement among those that are drawn in one piece. */
export interface Slot {
  element: number;
  /** From corner to corner of its box, metres. */
  size: number;
  triangles: number;
}

/** What draws the slots of a part, all in one call. */
export interface Drawn {
  /** Puts them in another order. @param next the former places of the slots, in their new order */
  order(next: readonly number[]): void;
  /** Draws so many of them from now on, from the first. */
  draw(count: number): void;
}

/** The order in which slots are drawn: first who has to be seen, then by size, and last what is not drawn at all. */
export interface Ranks {
  /** Whether an element has to be seen, however small it is. */
  keeps(element: number): boolean;
  /** Whether an element is drawn at all. */
  shows(element: number): boolean;
}

/** Slots that lie together, in an order such that less of them can be drawn: the first ones only. */
export class Part {
  private slots: Slot[];
  /** Triangles of the slots before each place, and of all. */
  private sums: number[] = [];
  /** How many have to be seen; */
  private kept = 0;
  /** and how many are drawn at all. */
  private shown = 0;
  private ranked = false;

  constructor(
    slots: readonly Slot[],
    /** What all of them fill. */
    readonly box: Box3,
    private readonly drawn: Drawn,
  ) {
    this.slots = [...slots];
  }

  /** Says that elements have come to be seen, or not to be seen any more. */
  forget(): void {
    this.ranked = false;
  }

  /** Puts the slots in order, where that is not done yet. */
  rank({ keeps, shows }: Ranks): void {
    if (this.ranked) return;
    this.ranked = true;
    const rankOf = ({ element }: Slot): number => (!shows(element) ? 2 : keeps(element) ? 0 : 1);
    const next = this.slots.map((slot, place) => ({ slot, place, rank: rankOf(slot) }));
    next.sort((a, b) => a.rank - b.rank || b.slot.size - a.slot.size || a.place - b.place);
    if (next.some(({ place }, at) => place !== at)) this.drawn.order(next.map(({ place }) => place));
    this.slots = next.map(({ slot }) => slot);
    this.kept = next.filter(({ rank }) => rank === 0).length;
    this.shown = next.filter(({ rank }) => rank < 2).length;
    let sum = 0;
    this.sums = [0, ...this.slots.map(({ triangles }) => (sum += triangles))];
  }

  /** How many slots are drawn where all are left out that are smaller, and need not be seen. @param least metres */
  countOf(least: number): number {
    let [low, high] = [this.kept, this.shown];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.slots[middle]?.size ?? 0) >= least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Triangles of the first slots. */
  triangles(count: number): number {
    return this.sums[count] ?? 0;
  }

  draw(count: number): void {
    this.drawn.draw(count);
  }

  /** Draws all, as they are. */
  drawAll(): void {
    this.drawn.draw(this.slots.length);
  }
}
