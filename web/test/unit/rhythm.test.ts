import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GATHER_MS, LEAST_REST_MS, LULL_MS, MOST_REST_MS, Rhythm } from '../../src/ditto/rhythm';

/** A rhythm of which each drawing takes so long; undefined: it is never told that it is drawn. */
function rhythmOf(took: number | undefined) {
  const drawings: number[] = [];
  const begun = Date.now();
  const later = (callback: () => void, milliseconds: number) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  };
  const drawn = (callback: () => void) => void (took !== undefined && setTimeout(callback, took));
  const rhythm = new Rhythm({ ticks: () => Date.now(), later, drawn }, () => void drawings.push(Date.now() - begun));
  return { rhythm, drawings };
}

/** Wants a drawing every so many milliseconds. */
function flood(rhythm: Rhythm, everyMs: number, ms: number): void {
  for (let at = 0; at < ms; at += everyMs) {
    rhythm.want();
    vi.advanceTimersByTime(everyMs);
  }
}

const apart = (times: number[]): number[] => times.slice(1).map((time, at) => time - (times[at] ?? 0));

describe('rhythm of drawing', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('drawsTheFirstChangeAfterARestAtOnce', () => {
    const { rhythm, drawings } = rhythmOf(5);
    rhythm.want();
    vi.advanceTimersByTime(1_000);
    rhythm.want();
    vi.advanceTimersByTime(1_000);
    expect(drawings).toEqual([GATHER_MS, 1_000 + GATHER_MS]);
  });

  it('restsAWhileAfterADrawing', () => {
    const { rhythm, drawings } = rhythmOf(5);
    flood(rhythm, 5, 1_000);
    expect(new Set(apart(drawings))).toEqual(new Set([LEAST_REST_MS + 5]));
  });

  it('restsLongerWhereDrawingTakesLongButNotForEver', () => {
    const slow = rhythmOf(90);
    flood(slow.rhythm, 5, 2_000);
    expect(new Set(apart(slow.drawings))).toEqual(new Set([90 + 360]));
    const slowest = rhythmOf(300);
    flood(slowest.rhythm, 5, 3_000);
    expect(new Set(apart(slowest.drawings))).toEqual(new Set([300 + MOST_REST_MS]));
  });

  it('drawsTheEndOfAFloodAsSoonAsItIsOver', () => {
    const { rhythm, drawings } = rhythmOf(90);
    flood(rhythm, 5, 300);
    vi.advanceTimersByTime(1_000);
    expect(drawings).toEqual([GATHER_MS, 295 + LULL_MS]);
  });

  it('goesOnWhereItIsNeverToldThatSomethingIsDrawn', () => {
    const { rhythm, drawings } = rhythmOf(undefined);
    flood(rhythm, 5, 1_200);
    expect(drawings).toEqual([GATHER_MS, GATHER_MS + MOST_REST_MS, GATHER_MS + 2 * MOST_REST_MS]);
  });

  it('drawsNothingThatWasCancelled', () => {
    const { rhythm, drawings } = rhythmOf(5);
    rhythm.want();
    rhythm.cancel();
    vi.advanceTimersByTime(1_000);
    expect(drawings).toEqual([]);
  });
});
