import { Box3, BufferAttribute, BufferGeometry, InstancedBufferAttribute, InstancedMesh, Matrix4, Mesh, type Object3D, type Ray, type Vector3 } from 'three';
import { Aim } from './aim';
import { inLine, merge, placed, split, type Chunk, type Repeated } from './chunks';
import { Paints, type Paint } from './paints';
import type { Placement, ShapeModel } from './shapes';

const bufferGeometry = ({ positions, normals, indices }: Omit<Chunk, 'elements'>, each: 3 | 4): BufferGeometry => {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(positions, 3));
  made.setAttribute('normal', new BufferAttribute(normals, each, true));
  made.setIndex(new BufferAttribute(indices, 1));
  return made;
};

/** The shapes on the graphics card, in few draw calls, each element with a colour of its own. */
export class Batches {
  /** Where each element is; empty for none. */
  readonly boxes: Box3[];
  readonly all = new Box3();
  /** All but the volumes of rooms, which are seldom seen; all where there is nothing else. */
  readonly solid = new Box3();
  readonly meshes: Object3D[] = [];
  private readonly behind: Object3D[] = [];
  private readonly geometries: BufferGeometry[] = [];
  private readonly instanced: InstancedMesh[] = [];
  private readonly paints: Paints;
  private readonly aim: Aim;

  constructor(private readonly model: ShapeModel) {
    this.boxes = model.elements.map(() => new Box3());
    this.paints = new Paints(model.elements.length);
    const places = this.place();
    this.aim = new Aim(model, places);
    const boxOf = new Map(model.placements.map((placement, at) => [placement, places[at] ?? new Box3()]));
    const { merged, repeated } = split(model, model.placements);
    const boxes = merged.map((placement) => boxOf.get(placement) ?? new Box3());
    for (const chunk of merge(model, inLine(merged, boxes))) this.addChunk(chunk);
    for (const each of repeated) this.addRepeated(each);
  }

  /** Learns where everything is; answers the box of each placement. */
  private place(): Box3[] {
    const matrix = new Matrix4();
    const places = this.model.placements.map(({ element, geometry, matrix: at }) => {
      const shape = this.model.geometries[geometry];
      const box = shape ? placed(shape, matrix.fromArray(at)) : new Box3();
      this.boxes[element]?.union(box);
      return box;
    });
    this.boxes.forEach((box, element) => {
      this.all.union(box);
      if (!this.isSpace(element)) this.solid.union(box);
    });
    if (this.solid.isEmpty()) this.solid.copy(this.all);
    return places;
  }

  private addChunk(chunk: Chunk): void {
    const geometry = bufferGeometry(chunk, 4);
    geometry.setAttribute('element', new BufferAttribute(chunk.elements, 1));
    this.add(geometry, new Mesh(geometry, this.paints.solid), new Mesh(geometry, this.paints.through));
  }

  private addRepeated({ geometry: shape, placements }: Repeated): void {
    const geometry = bufferGeometry(shape, 3);
    geometry.setAttribute('element', new InstancedBufferAttribute(Float32Array.from(placements, ({ element }) => element), 1));
    const meshes = [this.paints.solid, this.paints.through].map((material) => {
      const mesh = new InstancedMesh(geometry, material, placements.length);
      placements.forEach(({ matrix }: Placement, at) => mesh.instanceMatrix.array.set(matrix, at * 16));
      this.instanced.push(mesh);
      return mesh;
    });
    this.add(geometry, ...meshes);
  }

  private add(geometry: BufferGeometry, ...[solid, through]: Object3D[]): void {
    this.geometries.push(geometry);
    if (solid) this.meshes.push(solid);
    if (!through) return;
    through.renderOrder = 1;
    through.visible = false;
    this.behind.push(through);
    this.meshes.push(through);
  }

  isSpace(element: number): boolean {
    return this.model.elements[element]?.type.toUpperCase() === 'IFCSPACE';
  }

  /** Gives each element its colour; false where all look as before. */
  paint(of: (element: number) => Paint): boolean {
    const { changed, through } = this.paints.set(of);
    for (const mesh of this.behind) mesh.visible = through;
    return changed;
  }

  /** The element that a ray meets first, rooms only where there is nothing else; -1 for none. @param shown whether a place is not cut away */
  elementAt(ray: Ray, shown: (point: Vector3) => boolean): number {
    const hits = this.aim.hits(ray, (element) => this.paints.opacity(element) > 0, shown);
    return (hits.find(({ element }) => !this.isSpace(element)) ?? hits[0])?.element ?? -1;
  }

  dispose(): void {
    for (const geometry of this.geometries) geometry.dispose();
    for (const mesh of this.instanced) mesh.dispose();
    this.paints.dispose();
  }
}
