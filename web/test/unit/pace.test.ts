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
    const seen = shares(new Pace(), Array(60).fill(100));
    expect(seen.slice(0, 6)).toEqual([1, 1, 1, 0.8, 0.8, 0.8]);
    expect(seen.at(-1)).toBe(0.4);
  });

  it('doesNotTakeARestForALongFrame', () => {
    expect(shares(new Pace(), Array(50).fill(1000))).toEqual(Array(50).fill(1));
  });
});
