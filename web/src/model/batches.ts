import { BatchedMesh, Box3, BufferAttribute, BufferGeometry, Color, DoubleSide, Matrix4, MeshLambertMaterial, Vector4 } from 'three';
import type { Geometry, Placement, ShapeModel } from './shapes';

/** How an element is drawn now. */
export interface Paint {
  colour: Color;
  /** 0: not at all; 1: solid. */
  opacity: number;
}

interface Part {
  mesh: BatchedMesh;
  instance: number;
  element: number;
}

const bufferGeometry = ({ positions, normals, indices }: Geometry): BufferGeometry => {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(positions, 3));
  made.setAttribute('normal', new BufferAttribute(normals, 3, true));
  made.setIndex(new BufferAttribute(indices, 1));
  return made;
};

const OPAQUE = 255;

/** The shapes on the graphics card: one draw call for what is solid and one for what is seen through, each element with a colour of its own. */
export class Batches {
  /** Where each element is; empty for none. */
  readonly boxes: Box3[];
  readonly all = new Box3();
  /** All but the volumes of rooms, which are seldom seen; all where there is nothing else. */
  readonly solid = new Box3();
  readonly meshes: BatchedMesh[] = [];
  private readonly parts: Part[] = [];
  private readonly elementAt = new Map<BatchedMesh, number[]>();
  private readonly buffered = new Vector4();

  constructor(private readonly model: ShapeModel) {
    this.boxes = model.elements.map(() => new Box3());
    const clear = (placement: Placement): boolean => placement.colour[3] !== OPAQUE || this.isSpace(placement.element);
    this.build(model.placements.filter((placement) => !clear(placement)), false);
    this.build(model.placements.filter(clear), true);
    this.boxes.forEach((box, element) => {
      this.all.union(box);
      if (!this.isSpace(element)) this.solid.union(box);
    });
    if (this.solid.isEmpty()) this.solid.copy(this.all);
  }

  isSpace(element: number): boolean {
    return this.model.elements[element]?.type.toUpperCase() === 'IFCSPACE';
  }

  private build(placements: Placement[], clear: boolean): void {
    if (placements.length === 0) return;
    const used = [...new Set(placements.map(({ geometry }) => geometry))];
    const geometries = used.map((index) => this.model.geometries[index]).filter((geometry) => geometry !== undefined);
    const sum = (of: (geometry: Geometry) => number): number => geometries.reduce((total, each) => total + of(each), 0);
    const material = new MeshLambertMaterial({ side: DoubleSide, transparent: clear, depthWrite: !clear });
    const mesh = new BatchedMesh(placements.length, sum((each) => each.positions.length / 3), sum((each) => each.indices.length), material);
    const idOf = new Map(used.map((index, at) => [index, geometries[at]] as const).map(([index, geometry]) => [index, geometry ? mesh.addGeometry(bufferGeometry(geometry)) : -1]));
    const elements: number[] = [];
    const matrix = new Matrix4();
    const box = new Box3();
    for (const { element, geometry, matrix: place } of placements) {
      const id = idOf.get(geometry) ?? -1;
      const instance = mesh.addInstance(id);
      mesh.setMatrixAt(instance, matrix.fromArray(place));
      elements[instance] = element;
      this.parts.push({ mesh, instance, element });
      if (mesh.getBoundingBoxAt(id, box)) this.boxes[element]?.union(box.applyMatrix4(matrix));
    }
    mesh.renderOrder = clear ? 1 : 0;
    this.elementAt.set(mesh, elements);
    this.meshes.push(mesh);
  }

  /** Gives each element its colour; what was the same before costs nothing on the card but one small texture. */
  paint(of: (element: number) => Paint): void {
    const paints = this.model.elements.map((_, element) => of(element));
    const through = paints.some((paint, element) => paint.opacity > 0 && paint.opacity < 1 && !this.isSpace(element));
    const [solid] = this.meshes;
    if (solid && solid.renderOrder === 0) this.seeThrough(solid.material as MeshLambertMaterial, through);
    for (const { mesh, instance, element } of this.parts) {
      const paint = paints[element];
      if (!paint) continue;
      mesh.setVisibleAt(instance, paint.opacity > 0);
      const { r, g, b } = paint.colour;
      mesh.setColorAt(instance, this.buffered.set(r, g, b, paint.opacity));
    }
  }

  private seeThrough(material: MeshLambertMaterial, through: boolean): void {
    if (material.transparent === through) return;
    material.transparent = through;
    material.depthWrite = !through;
    material.needsUpdate = true;
  }

  /** The element of a hit; -1 for none. */
  elementOf(mesh: unknown, instance: number | undefined): number {
    return instance === undefined ? -1 : (this.elementAt.get(mesh as BatchedMesh)?.[instance] ?? -1);
  }

  dispose(): void {
    for (const mesh of this.meshes) {
      mesh.dispose();
      (mesh.material as MeshLambertMaterial).dispose();
    }
  }
}
