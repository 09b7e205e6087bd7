import { type Box3, Matrix4, type Ray, Vector3 } from 'three';
import type { Geometry, Placement, ShapeModel } from './shapes';

/** A place on an element that a ray meets. */
export interface Hit {
  element: number;
  point: Vector3;
}

/** What a ray through the model meets: boxes first, and the triangles of those it passes. */
export class Aim {
  private readonly there = new Matrix4();
  private readonly corners: [Vector3, Vector3, Vector3] = [new Vector3(), new Vector3(), new Vector3()];
  private readonly met = new Vector3();

  /** @param boxes of the placements, in their order */
  constructor(
    private readonly model: ShapeModel,
    private readonly boxes: Box3[],
  ) {}

  /** The nearest hit on each placement whose element counts, the nearest first; a hit that is left out gives way to what lies behind it. */
  hits(ray: Ray, counts: (element: number) => boolean, shown: (point: Vector3) => boolean): Hit[] {
    const found = this.model.placements.flatMap((placement, at): Hit[] => {
      const box = this.boxes[at];
      const geometry = this.model.geometries[placement.geometry];
      if (!box || !geometry || !counts(placement.element) || !ray.intersectsBox(box)) return [];
      const point = this.nearest(ray, placement, geometry, shown);
      return point ? [{ element: placement.element, point }] : [];
    });
    return found.sort((a, b) => a.point.distanceToSquared(ray.origin) - b.point.distanceToSquared(ray.origin));
  }

  private nearest(ray: Ray, placement: Placement, { positions, indices }: Geometry, shown: (point: Vector3) => boolean): Vector3 | undefined {
    const here = this.there.fromArray(placement.matrix);
    const local = ray.clone().applyMatrix4(here.clone().invert());
    let [best, least] = [undefined as Vector3 | undefined, Infinity];
    for (let at = 0; at + 2 < indices.length; at += 3) {
      this.corners.forEach((corner, each) => corner.fromArray(positions, (indices[at + each] ?? 0) * 3));
      const met = local.intersectTriangle(...this.corners, false, this.met)?.applyMatrix4(here);
      if (!met || !shown(met)) continue;
      const distance = met.distanceToSquared(ray.origin);
      if (distance < least) [best, least] = [met.clone(), distance];
    }
    return best;
  }
}
