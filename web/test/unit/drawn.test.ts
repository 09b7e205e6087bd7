import { type BufferAttribute, type InstancedMesh, Matrix4, MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../src/model/chunks';
import { merged, repeated } from '../../src/model/drawn';
import type { Geometry, Placement } from '../../src/model/shapes';

const material = new MeshBasicMaterial();
const triangle: Geometry = { positions: new Float32Array(9), normals: new Int8Array(9), indices: Uint16Array.of(0, 1, 2) };
const at = (element: number): Placement => ({ element, geometry: 0, matrix: Float32Array.from(new Matrix4().makeTranslation(element, 0, 0).elements), colour: new Uint8Array(4) });

describe('parts on the card', () => {
  it('drawTheTrianglesOfTheFirstOnesInTheOrderThatWasWanted', () => {
    const chunk = { positions: new Float32Array(0), normals: new Int8Array(0), elements: new Float32Array(0), indices: Uint16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), placements: [] };
    const card = merged(chunk, [3, 6, 3], material, material);
    card.order([1, 2, 0]);
    card.draw(2);
    const { geometry } = card.meshes[0];
    expect([...(geometry.index as BufferAttribute).array]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2]);
    expect(geometry.drawRange).toEqual({ start: 0, count: 9 });
    card.order([2, 0, 1]);
    card.draw(1);
    expect([...(geometry.index as BufferAttribute).array]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(geometry.drawRange.count).toBe(3);
    expect(card.meshes[1].geometry).toBe(geometry);
  });

  it('putWhatStandsInManyPlacesInOrderToo', () => {
    const card = repeated({ geometry: triangle, placements: [at(4), at(5), at(6)] }, material, material);
    card.order([2, 0, 1]);
    card.draw(1);
    const [solid, through] = card.meshes as unknown as InstancedMesh[];
    expect([...(solid?.geometry.getAttribute('element').array ?? [])]).toEqual([6, 4, 5]);
    expect([solid?.instanceMatrix.array[12], through?.instanceMatrix.array[28]]).toEqual([6, 4]);
    expect([solid?.count, through?.count]).toEqual([1, 1]);
  });

  it('areMoreThanOneWhereAGeometryStandsInVeryManyPlaces', () => {
    const large: Geometry = { ...triangle, positions: new Float32Array(30_000 * 3) };
    const five = Array.from({ length: 5 }, (_, element) => at(element));
    expect(pieces({ geometry: large, placements: five }).map(({ placements }) => placements.map(({ element }) => element))).toEqual([[0, 1], [2, 3], [4]]);
  });
});
