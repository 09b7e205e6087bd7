import { Box3, Matrix4, Vector3 } from 'three';
import type { Geometry, Placement, ShapeModel } from './shapes';

/** Triangles of many placements in one piece, in metres of the whole model: one draw call. */
export interface Chunk {
  positions: Float32Array;
  /** Four for each vertex, of which the last is air: the card reads words. */
  normals: Int8Array;
  /** The element of each vertex. */
  elements: Float32Array;
  indices: Uint16Array | Uint32Array;
  /** What was merged: their triangles stand in this order. */
  placements: Placement[];
}

/** A geometry that stands in many places, kept once: one draw call too. */
export interface Repeated {
  geometry: Geometry;
  placements: Placement[];
}

/** Most vertices of a chunk, unless one geometry alone has more: small ones can be left out of what lies out of sight. */
const MOST_VERTICES = 65_536;
/** From so many places on, and so many vertices in all of them, a geometry is kept once. */
const MANY = 8;

const verticesOf = ({ positions }: Geometry): number => positions.length / 3;

/** Room that a geometry takes at its place. */
export function placed(geometry: Geometry, matrix: Matrix4): Box3 {
  const box = new Box3();
  const point = new Vector3();
  for (let at = 0; at < geometry.positions.length; at += 3) box.expandByPoint(point.fromArray(geometry.positions, at).applyMatrix4(matrix));
  return box;
}

/** Tells what is drawn as repeated from what is merged. */
export function split(model: ShapeModel, placements: Placement[]): { merged: Placement[]; repeated: Repeated[] } {
  const byGeometry = new Map<number, Placement[]>();
  for (const placement of placements) {
    const known = byGeometry.get(placement.geometry);
    if (known) known.push(placement);
    else byGeometry.set(placement.geometry, [placement]);
  }
  const merged: Placement[] = [];
  const repeated: Repeated[] = [];
  for (const [index, all] of byGeometry) {
    const geometry = model.geometries[index];
    if (!geometry) continue;
    if (all.length >= MANY && all.length * verticesOf(geometry) > MOST_VERTICES) repeated.push({ geometry, placements: all });
    else merged.push(...all);
  }
  return { merged, repeated };
}

/** The placements in the order along the longest side of all, so that neighbours come together. @param boxes of the placements, in their order */
export function inLine(placements: Placement[], boxes: Box3[]): Placement[] {
  const whole = boxes.reduce((all, box) => all.union(box), new Box3());
  const size = whole.getSize(new Vector3());
  const axis = size.x >= size.y && size.x >= size.z ? 'x' : size.z >= size.y ? 'z' : 'y';
  const middle = (box: Box3 | undefined): number => (box ? box.min[axis] + box.max[axis] : 0);
  return placements
    .map((placement, at) => [placement, middle(boxes[at])] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([placement]) => placement);
}

/** What stands in many places, in their order, in pieces of as many as a chunk has vertices. */
export function pieces({ geometry, placements }: Repeated): Repeated[] {
  const most = Math.max(1, Math.floor(MOST_VERTICES / verticesOf(geometry)));
  return Array.from({ length: Math.ceil(placements.length / most) }, (_, at) => ({ geometry, placements: placements.slice(at * most, (at + 1) * most) }));
}

/** Merges placements, in their order, into as few chunks as hold them. */
export function merge(model: ShapeModel, placements: Placement[]): Chunk[] {
  const chunks: Chunk[] = [];
  let group: Placement[] = [];
  let vertices = 0;
  for (const placement of placements) {
    const more = verticesOf(model.geometries[placement.geometry] ?? NONE);
    if (group.length > 0 && vertices + more > MOST_VERTICES) {
      chunks.push(mergeGroup(model, group));
      [group, vertices] = [[], 0];
    }
    group.push(placement);
    vertices += more;
  }
  return group.length > 0 ? [...chunks, mergeGroup(model, group)] : chunks;
}

const NONE: Geometry = { positions: new Float32Array(0), normals: new Int8Array(0), indices: new Uint16Array(0) };

function mergeGroup(model: ShapeModel, group: Placement[]): Chunk {
  const geometries = group.map(({ geometry }) => model.geometries[geometry] ?? NONE);
  const vertices = geometries.reduce((sum, each) => sum + verticesOf(each), 0);
  const corners = geometries.reduce((sum, each) => sum + each.indices.length, 0);
  const chunk: Chunk = {
    positions: new Float32Array(vertices * 3),
    normals: new Int8Array(vertices * 4),
    elements: new Float32Array(vertices),
    indices: vertices <= MOST_VERTICES ? new Uint16Array(corners) : new Uint32Array(corners),
    placements: group,
  };
  let vertex = 0;
  let corner = 0;
  group.forEach((placement, at) => {
    const geometry = geometries[at] ?? NONE;
    put(chunk, geometry, placement, vertex, corner);
    vertex += verticesOf(geometry);
    corner += geometry.indices.length;
  });
  return chunk;
}

function put(chunk: Chunk, { positions, normals, indices }: Geometry, placement: Placement, vertex: number, corner: number): void {
  const matrix = new Matrix4().fromArray(placement.matrix);
  const mirrored = matrix.determinant() < 0;
  const turn = matrix.clone().invert().transpose();
  const point = new Vector3();
  for (let at = 0; at < positions.length / 3; at++) {
    point.fromArray(positions, at * 3).applyMatrix4(matrix).toArray(chunk.positions, (vertex + at) * 3);
    point.fromArray(normals, at * 3).transformDirection(turn);
    chunk.normals.set([Math.round(point.x * 127), Math.round(point.y * 127), Math.round(point.z * 127)], (vertex + at) * 4);
  }
  chunk.elements.fill(placement.element, vertex, vertex + positions.length / 3);
  for (let at = 0; at < indices.length; at++) chunk.indices[corner + at] = vertex + (indices[at] ?? 0);
  if (mirrored) turnOver(chunk.indices, corner, corner + indices.length);
}

/** A mirrored triangle shows its other side: its corners are taken the other way round. */
function turnOver(indices: Uint16Array | Uint32Array, from: number, to: number): void {
  for (let at = from; at + 2 < to; at += 3) [indices[at + 1], indices[at + 2]] = [indices[at + 2] ?? 0, indices[at + 1] ?? 0];
}
