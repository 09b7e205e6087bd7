import { BufferAttribute, BufferGeometry, InstancedBufferAttribute, InstancedMesh, type Material, Mesh } from 'three';
import type { Chunk, Repeated } from './chunks';
import type { Drawn } from './part';
import type { Geometry } from './shapes';

/** A part on the graphics card: once for what is solid, and once for what is seen through. */
export interface OnCard extends Drawn {
  meshes: readonly [solid: Mesh, through: Mesh];
  dispose(): void;
}

const geometryOf = ({ positions, normals, indices }: Geometry, each: 3 | 4): BufferGeometry => {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(positions, 3));
  made.setAttribute('normal', new BufferAttribute(normals, each, true));
  made.setIndex(new BufferAttribute(indices, 1));
  return made;
};

/** Placements that were merged: their triangles stand one after the other in the index, so that less of it is drawn. @param corners of each placement */
export function merged(chunk: Chunk, corners: number[], solid: Material, through: Material): OnCard {
  const geometry = geometryOf(chunk, 4);
  geometry.setAttribute('element', new BufferAttribute(chunk.elements, 1));
  const ends = (): number[] => {
    let sum = 0;
    return [0, ...corners.map((each) => (sum += each))];
  };
  let starts = ends();
  return {
    meshes: [new Mesh(geometry, solid), new Mesh(geometry, through)],
    order: (next) => {
      const index = geometry.index as BufferAttribute;
      const before = index.array.slice();
      let at = 0;
      for (const place of next) {
        const piece = before.subarray(starts[place], starts[place + 1]);
        index.array.set(piece, at);
        at += piece.length;
      }
      corners = next.map((place) => corners[place] ?? 0);
      starts = ends();
      index.needsUpdate = true;
    },
    draw: (count) => geometry.setDrawRange(0, starts[count] ?? 0),
    dispose: () => geometry.dispose(),
  };
}

/** A geometry in many places. */
export function repeated({ geometry: shape, placements }: Repeated, solid: Material, through: Material): OnCard {
  const geometry = geometryOf(shape, 3);
  geometry.setAttribute('element', new InstancedBufferAttribute(new Float32Array(placements.length), 1));
  const meshes = [solid, through].map((material) => new InstancedMesh(geometry, material, placements.length)) as [InstancedMesh, InstancedMesh];
  let now = placements;
  const place = (): void => {
    const elements = geometry.getAttribute('element') as InstancedBufferAttribute;
    now.forEach(({ element, matrix }, at) => {
      elements.array[at] = element;
      for (const mesh of meshes) mesh.instanceMatrix.array.set(matrix, at * 16);
    });
    for (const each of [elements, ...meshes.map(({ instanceMatrix }) => instanceMatrix)]) each.needsUpdate = true;
  };
  place();
  return {
    meshes,
    order: (next) => {
      now = next.flatMap((at) => now[at] ?? []);
      place();
    },
    draw: (count) => {
      for (const mesh of meshes) mesh.count = count;
    },
    dispose: () => {
      geometry.dispose();
      for (const mesh of meshes) mesh.dispose();
    },
  };
}
