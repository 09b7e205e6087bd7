import { Frustum, Matrix4, type PerspectiveCamera } from 'three';
import type { Part, Ranks } from './part';

/** So many triangles are drawn on every machine, whatever it takes. */
export const LEAST_TRIANGLES = 100_000;
/** What appears larger than this is drawn on every machine, however many there are, pixels of the style sheet from corner to corner. */
export const MOST_LEFT_OUT = 48;
const STEPS = 8;

/** A part in sight, and how far its nearest point is. */
interface Near {
  part: Part;
  metres: number;
}

/** Triangles where all is left out that appears smaller. @param perMetre pixels of a metre that is a metre away */
const trianglesAt = (near: Near[], pixels: number, perMetre: number): number =>
  near.reduce((sum, { part, metres }) => sum + part.triangles(part.countOf((pixels * metres) / perMetre)), 0);

/**
 * A picture for the time in which the view moves: of what is in sight the share of the triangles that the machine can draw in time, the largest on the screen
 * first. What lies out of sight costs nothing. What has to be seen is always drawn.
 *
 * What is left out is what appears smaller than some pixels, the same for all parts; the pixels are found by halving, as the triangles fall with them.
 *
 * @param tall pixels that the view is tall
 * @param share of the triangles in sight, 0 to 1
 *
 * @returns below how many pixels things are left out; 0: nothing is
 */
export function draft(parts: readonly Part[], camera: PerspectiveCamera, tall: number, share: number, ranks: Ranks): number {
  camera.updateMatrixWorld();
  const sight = new Frustum().setFromProjectionMatrix(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
  const near = parts.filter(({ box }) => sight.intersectsBox(box)).map((part): Near => ({ part, metres: Math.max(camera.near, part.box.distanceToPoint(camera.position)) }));
  for (const { part } of near) part.rank(ranks);
  const perMetre = tall / (2 * Math.tan((camera.fov * Math.PI) / 360));
  const budget = Math.max(LEAST_TRIANGLES, trianglesAt(near, 0, perMetre) * share * share);
  let [low, high] = [0, MOST_LEFT_OUT];
  if (trianglesAt(near, 0, perMetre) <= budget) high = 0;
  for (let step = 0; step < STEPS && high > 0; step++) {
    const middle = (low + high) / 2;
    if (trianglesAt(near, middle, perMetre) > budget) low = middle;
    else high = middle;
  }
  for (const { part, metres } of near) part.draw(part.countOf((high * metres) / perMetre));
  return high;
}
