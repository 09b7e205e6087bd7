import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/model/pace';

/** The shares for frames that are so far apart. */
const shares = (pace: Pace, apart: number[], from = 1000): number[] => {
  let now = from;
  return apart.map((each) => pace.moving((now += each)));
};

describe('pace of a moving picture', () => {
  it('staysFullWhileFramesAreInTime', () => {
    expect(shares(new Pace(), Array(50).fill(16))).toEqual(Array(50).fill(1));
  });

  it('getsCoarserWhileFramesTakeTooLongDownToALeast', () => {
    const slow = shares(new Pace(), Array(60).fill(36));
    expect(slow.slice(0, 6)).toEqual([1, 1, 1, 0.8, 0.8, 0.8]);
    expect(slow.at(-1)).toBe(0.4);
  });

  it('getsCoarserAtOnceAsMuchAsItTakes', () => {
    const seen = shares(new Pace(), Array(9).fill(80));
    expect(seen[3]).toBeCloseTo(0.64, 2);
    expect(seen.at(-1)).toBeCloseTo(0.41, 2);
    expect(shares(new Pace(), Array(9).fill(200)).at(-1)).toBe(0.4);
  });

  it('doesNotTakeARestForALongFrame', () => {
    expect(shares(new Pace(), Array(50).fill(1000))).toEqual(Array(50).fill(1));
  });
});
