import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/model/pace';

/** The shares for frames of one movement of which each takes so long. */
function shares(pace: Pace, took: number[], from = 1000): number[] {
  let now = from;
  return took.map((each) => {
    const share = pace.moving(now);
    pace.ready((now += each));
    return share;
  });
}

describe('pace of a moving picture', () => {
  it('staysFullWhileFramesAreInTime', () => {
    expect(shares(new Pace(), Array(50).fill(16))).toEqual(Array(50).fill(1));
  });

  it('drawsLessWhileFramesTakeTooLongDownToALeast', () => {
    const slow = shares(new Pace(), Array(60).fill(36));
    expect(slow.slice(0, 6)).toEqual([1, 1, 1, 0.8, 0.8, 0.8]);
    expect(slow.at(-1)).toBe(0.1);
  });

  it('drawsLessAtOnceAsMuchAsItTakes', () => {
    const seen = shares(new Pace(), Array(9).fill(80));
    expect(seen[3]).toBeCloseTo(0.64, 2);
    expect(seen.at(-1)).toBeCloseTo(0.41, 2);
  });

  it('takesTheSlowestFramesForOneMovementToo', () => {
    expect(shares(new Pace(), Array(7).fill(700))).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.25]);
  });

  it('doesNotTakeARestForALongFrame', () => {
    const pace = new Pace();
    for (let now = 1000; now < 50_000; now += 1000) {
      expect(pace.moving(now)).toBe(1);
      pace.ready(now + 16);
    }
  });

  it('triesAStepMoreWithEachMovement', () => {
    const pace = new Pace();
    shares(pace, Array(8).fill(80));
    const again = shares(pace, [16, 16], 10_000);
    expect(again[0]).toBeCloseTo(0.41 / 0.8, 2);
    expect(again[1]).toBe(again[0]);
    expect(shares(pace, Array(20).fill(16), 20_000)[19]).toBeCloseTo(0.41 / 0.64, 2);
  });
});
