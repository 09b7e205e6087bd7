import { Box3, Matrix4, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { Aim } from '../../src/model/aim';
import { inLine, merge, placed, split } from '../../src/model/chunks';
import type { Geometry, Placement, ShapeModel } from '../../src/model/shapes';

/** A triangle in the plane z = 0 that faces +z, a metre wide. */
const triangle: Geometry = { positions: Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0), normals: Int8Array.of(0, 0, 127, 0, 0, 127, 0, 0, 127), indices: Uint16Array.of(0, 1, 2) };

const at = (element: number, matrix: Matrix4, geometry = 0): Placement => ({ element, geometry, matrix: Float32Array.from(matrix.elements), colour: Uint8Array.of(1, 1, 1, 255) });
const moved = (x: number, y: number, z: number): Matrix4 => new Matrix4().makeTranslation(x, y, z);
const modelOf = (placements: Placement[], geometries = [triangle]): ShapeModel => ({
  levels: [],
  elements: placements.map(({ element }) => ({ id: `e${element}`, name: '', type: 'IfcWall', level: -1 })),
  geometries,
  placements,
});

describe('chunks', () => {
  it('holdEachVertexAtItsPlaceWithItsElement', () => {
    const placements = [at(0, moved(10, 0, 0)), at(1, moved(0, 20, 0))];
    const [chunk, ...more] = merge(modelOf(placements), placements);
    expect(more).toEqual([]);
    expect([...(chunk?.positions ?? [])]).toEqual([10, 0, 0, 11, 0, 0, 10, 1, 0, 0, 20, 0, 1, 20, 0, 0, 21, 0]);
    expect([...(chunk?.elements ?? [])]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...(chunk?.indices ?? [])]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('turnNormalsAndKeepTheFrontOfWhatIsMirroredInFront', () => {
    const placements = [at(0, new Matrix4().makeRotationY(Math.PI / 2)), at(1, new Matrix4().makeScale(-1, 1, 1))];
    const [chunk] = merge(modelOf(placements), placements);
    expect([...(chunk?.normals.slice(0, 4) ?? [])]).toEqual([127, 0, 0, 0]);
    expect([...(chunk?.normals.slice(12, 16) ?? [])]).toEqual([0, 0, 127, 0]);
    expect([...(chunk?.indices.slice(3) ?? [])]).toEqual([3, 5, 4]);
  });

  it('endBeforeIndicesOf16BitsDo', () => {
    const wide: Geometry = { positions: new Float32Array(40_000 * 3), normals: new Int8Array(40_000 * 3), indices: Uint16Array.of(0, 1, 39_999) };
    const wider: Geometry = { positions: new Float32Array(70_000 * 3), normals: new Int8Array(70_000 * 3), indices: Uint32Array.of(0, 1, 69_999) };
    const placements = [at(0, moved(0, 0, 0)), at(1, moved(1, 0, 0)), at(2, moved(2, 0, 0), 1)];
    const chunks = merge(modelOf(placements, [wide, wider]), placements);
    expect(chunks.map(({ indices }) => indices)).toEqual([Uint16Array.of(0, 1, 39_999), Uint16Array.of(0, 1, 39_999), Uint32Array.of(0, 1, 69_999)]);
  });

  it('leaveOutWhatStandsInManyPlacesAndIsLarge', () => {
    const large: Geometry = { positions: new Float32Array(9_000 * 3), normals: new Int8Array(9_000 * 3), indices: Uint16Array.of(0, 1, 2) };
    const many = Array.from({ length: 8 }, (_, element) => at(element, moved(element, 0, 0), 1));
    const small = Array.from({ length: 100 }, (_, each) => at(8 + each, moved(0, each, 0)));
    const { merged, repeated } = split(modelOf([...many, ...small], [triangle, large]), [...many, ...small]);
    expect(merged).toEqual(small);
    expect(repeated).toEqual([{ geometry: large, placements: many }]);
    expect(split(modelOf(many.slice(1), [triangle, large]), many.slice(1)).repeated).toEqual([]);
  });

  it('bringNeighboursTogetherAlongTheLongestSide', () => {
    const placements = [3, 1, 2].map((z, element) => at(element, moved(0, 0, z * 10)));
    const boxes = placements.map(({ matrix }) => placed(triangle, new Matrix4().fromArray(matrix)));
    expect(boxes[0]).toEqual(new Box3(new Vector3(0, 0, 30), new Vector3(1, 1, 30)));
    expect(inLine(placements, boxes).map(({ element }) => element)).toEqual([1, 2, 0]);
  });
});

describe('aim', () => {
  const placements = [at(0, moved(0, 0, -5)), at(1, moved(0, 0, -2)), at(2, moved(7, 0, -1))];
  const model = modelOf(placements);
  const aim = new Aim(model, placements.map(({ matrix }) => placed(triangle, new Matrix4().fromArray(matrix))));
  const ray = (x: number, y: number): Ray => new Ray(new Vector3(x, y, 0), new Vector3(0, 0, -1));
  const all = (): boolean => true;

  it('meetsTheNearestFirst', () => {
    expect(aim.hits(ray(0.2, 0.2), all, all).map(({ element, point }) => [element, point.z])).toEqual([[1, -2], [0, -5]]);
  });

  it('passesTheCornerOfABoxThatHasNoTriangle', () => {
    expect(aim.hits(ray(0.9, 0.9), all, all)).toEqual([]);
  });

  it('leavesOutWhatIsNotShownOrCutAway', () => {
    expect(aim.hits(ray(0.2, 0.2), (element) => element !== 1, all).map(({ element }) => element)).toEqual([0]);
    expect(aim.hits(ray(0.2, 0.2), all, ({ z }) => z < -3).map(({ element }) => element)).toEqual([0]);
  });
});
