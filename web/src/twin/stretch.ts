/** A part of time that is looked at, epoch seconds. */
export interface Stretch {
  from: number;
  to: number;
}

/** How what is looked at can be changed without a pointer. */
export type Move = 'in' | 'out' | 'earlier' | 'later' | 'live';

const YEAR = 31_556_952;
/** Bounds of what can be looked at at once, seconds. */
const [SHORTEST, LONGEST] = [5, 20 * YEAR];
/** How much one step of the keyboard or a button changes. */
const [STEP_FACTOR, STEP_SHARE] = [2, 0.25];

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/** As near to it as can be looked at: not too short or long, and nothing later than that. */
export function bounded({ from, to }: Stretch, latest: number): Stretch {
  const length = Math.min(LONGEST, Math.max(SHORTEST, to - from));
  const middle = (from + to) / 2;
  const end = Math.min(latest, middle + length / 2);
  return { from: end - length, to: end };
}

/** So many times as long, with that time where it is. */
export const scaled = ({ from, to }: Stretch, factor: number, about: number): Stretch => ({ from: about - (about - from) * factor, to: about + (to - about) * factor });

/** Moved by a share of its own length, to later where that is positive. */
export const shifted = (stretch: Stretch, share: number): Stretch => {
  const by = lengthOf(stretch) * share;
  return { from: stretch.from + by, to: stretch.to + by };
};

/** What two times that lie at two places of a chart of that width make of it: what a pinch does. */
export function pinned([first, second]: [time: number, place: number][], width: number): Stretch | undefined {
  if (!first || !second || first[1] === second[1]) return undefined;
  const perPixel = (second[0] - first[0]) / (second[1] - first[1]);
  if (!(perPixel > 0)) return undefined;
  const from = first[0] - first[1] * perPixel;
  return { from, to: from + width * perPixel };
}

/** One step; undefined is what goes with the time. A look that was at the end and is made longer keeps its end. */
export function stepped(stretch: Stretch, move: Move, latest: number): Stretch | undefined {
  if (move === 'live') return undefined;
  if (move === 'earlier' || move === 'later') return bounded(shifted(stretch, move === 'later' ? STEP_SHARE : -STEP_SHARE), latest);
  return bounded(scaled(stretch, move === 'in' ? 1 / STEP_FACTOR : STEP_FACTOR, (stretch.from + stretch.to) / 2), latest);
}

/** The words of an address that name it. */
export const wordsOf = ({ from, to }: Stretch): { from: string; to: string } => ({ from: instant(from), to: instant(to) });

const instant = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString();

/** What an address names; undefined where it names none, or makes no sense. */
export function stretchOf(words: URLSearchParams): Stretch | undefined {
  const [from, to] = [words.get('from'), words.get('to')].map((each) => Date.parse(each ?? '') / 1000) as [number, number];
  return to - from >= SHORTEST / 2 && to - from <= LONGEST ? { from, to } : undefined;
}
