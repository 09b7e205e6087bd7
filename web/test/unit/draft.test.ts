import { Box3, PerspectiveCamera, Vector3 } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { draft, LEAST_TRIANGLES, MOST_LEFT_OUT } from '../../src/model/draft';
import { Part, type Ranks } from '../../src/model/part';

const TALL = 1000;
const ALL: Ranks = { keeps: () => false, shows: () => true };

/** A part whose slots have these sizes in metres, and what is drawn of it, as elements in their order. */
function partOf(sizes: number[], triangles: number, place = new Vector3(0, 0, -10)) {
  let order = sizes.map((_, element) => element);
  let count = sizes.length;
  const drawn = { order: (next: readonly number[]) => (order = next.map((at) => order[at] ?? -1)), draw: (many: number) => void (count = many) };
  const slots = sizes.map((size, element) => ({ element, size, triangles }));
  const part = new Part(slots, new Box3(place.clone().subScalar(0.01), place.clone().addScalar(0.01)), drawn);
  return { part, shown: () => order.slice(0, count) };
}

describe('a picture for the time in which the view moves', () => {
  const camera = new PerspectiveCamera(90, 1, 0.1, 100); // a metre in 10 m is 50 pixels
  beforeEach(() => camera.position.set(0, 0, 0));

  it('leavesNothingOutOfWhatEachMachineCanDraw', () => {
    const { part, shown } = partOf([0.001, 3, 0.01], LEAST_TRIANGLES / 3);
    expect(draft([part], camera, TALL, 0.1, ALL)).toBe(0);
    expect(shown()).toEqual([1, 2, 0]);
  });

  it('leavesOutWhatAppearsSmallestUntilTheTrianglesFit', () => {
    const sizes = Array.from({ length: 100 }, (_, at) => (at + 1) / 200); // 0.25 to 25 pixels
    const { part, shown } = partOf(sizes, LEAST_TRIANGLES / 10);
    const left = draft([part], camera, TALL, 0.5, ALL); // a quarter of ten times as many
    expect(shown()).toEqual(Array.from({ length: shown().length }, (_, at) => 99 - at));
    expect(shown().length).toBe(25);
    expect(left).toBeCloseTo(18.9, 0);
  });

  it('takesTheNearOnesForTheLargerOnes', () => {
    const near = partOf([0.2, 0.2], LEAST_TRIANGLES, new Vector3(0, 0, -5));
    const far = partOf([0.3, 0.3], LEAST_TRIANGLES, new Vector3(0, 0, -50));
    draft([far.part, near.part], camera, TALL, Math.SQRT1_2, ALL);
    expect([near.shown().length, far.shown().length]).toEqual([2, 0]);
  });

  it('drawsWhatIsLargeAndWhatHasToBeSeenWhateverItTakes', () => {
    const large = (MOST_LEFT_OUT + 1) / 50;
    const { part, shown } = partOf([large, 0.1, large, 0.001, 0.2], LEAST_TRIANGLES);
    draft([part], camera, TALL, 0.1, { keeps: (element) => element === 3, shows: () => true });
    expect(shown()).toEqual([3, 0, 2]);
  });

  it('countsNothingThatIsNotShownOrOutOfSight', () => {
    const hidden = partOf([9, 1, 2], LEAST_TRIANGLES / 2);
    const behind = partOf([9], 50 * LEAST_TRIANGLES, new Vector3(0, 0, 10));
    expect(draft([hidden.part, behind.part], camera, TALL, 0.1, { keeps: () => true, shows: (element) => element > 0 })).toBe(0);
    expect(hidden.shown()).toEqual([2, 1]);
    hidden.part.drawAll();
    expect(hidden.shown().toSorted()).toEqual([0, 1, 2]);
  });

  it('drawsAtOnceWhatHasComeToBeSeen', () => {
    const { part, shown } = partOf([5, 0.01, 0.02], LEAST_TRIANGLES);
    draft([part], camera, TALL, 0.1, ALL);
    expect(shown()).toEqual([0]);
    part.forget();
    draft([part], camera, TALL, 0.1, { keeps: (element) => element === 1, shows: () => true });
    expect(shown()).toEqual([1, 0]);
  });
});
