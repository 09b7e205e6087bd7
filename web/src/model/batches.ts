import { Box3, Matrix4, type Object3D, type PerspectiveCamera, type Ray, Vector3 } from 'three';
import { Aim } from './aim';
import { inLine, merge, pieces, placed, split } from './chunks';
import { draft } from './draft';
import { merged, repeated, type OnCard } from './drawn';
import { Paints, type Paint } from './paints';
import { Part } from './part';
import type { Placement, ShapeModel } from './shapes';

/** The shapes on the graphics card, in few draw calls, each element with a colour of its own. */
export class Batches {
  /** Where each element is; empty for none. */
  readonly boxes: Box3[];
  readonly all = new Box3();
  /** All but the volumes of rooms, which are seldom seen; all where there is nothing else. */
  readonly solid = new Box3();
  readonly meshes: Object3D[] = [];
  private readonly behind: Object3D[] = [];
  private readonly onCard: OnCard[] = [];
  private readonly parts: Part[] = [];
  private readonly boxOf: Map<Placement, Box3>;
  private readonly paints: Paints;
  private readonly aim: Aim;
  /** The element that is drawn however small it is; -1 for none. */
  private chosen = -1;
  /** Whether less than all is drawn. */
  private less = false;

  constructor(private readonly model: ShapeModel) {
    this.boxes = model.elements.map(() => new Box3());
    this.paints = new Paints(model.elements.length);
    const places = this.place();
    this.aim = new Aim(model, places);
    this.boxOf = new Map(model.placements.map((placement, at) => [placement, places[at] ?? new Box3()]));
    const parts = split(model, model.placements);
    const { solid, through } = this.paints;
    for (const chunk of merge(model, this.inLine(parts.merged))) this.add(chunk.placements, merged(chunk, chunk.placements.map((each) => this.corners(each)), solid, through));
    for (const each of parts.repeated)
      for (const piece of pieces({ ...each, placements: this.inLine(each.placements) })) this.add(piece.placements, repeated(piece, solid, through));
  }

  private inLine(placements: Placement[]): Placement[] {
    return inLine(
      placements,
      placements.map((placement) => this.box(placement)),
    );
  }

  private box(placement: Placement): Box3 {
    return this.boxOf.get(placement) ?? new Box3();
  }

  private corners({ geometry }: Placement): number {
    return this.model.geometries[geometry]?.indices.length ?? 0;
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

  private add(placements: Placement[], onCard: OnCard): void {
    const slots = placements.map((placement) => ({
      element: placement.element,
      size: this.box(placement).getSize(new Vector3()).length(),
      triangles: this.corners(placement) / 3,
    }));
    const filled = placements.reduce((all, placement) => all.union(this.box(placement)), new Box3());
    this.parts.push(new Part(slots, filled, onCard));
    this.onCard.push(onCard);
    const [solid, through] = onCard.meshes;
    through.renderOrder = 1;
    through.visible = false;
    this.behind.push(through);
    this.meshes.push(solid, through);
  }

  isSpace(element: number): boolean {
    return this.model.elements[element]?.type.toUpperCase() === 'IFCSPACE';
  }

  /** Gives each element its colour; false where all look as before. */
  paint(of: (element: number) => Paint): boolean {
    const { changed, through, ranked } = this.paints.set(of);
    for (const mesh of this.behind) mesh.visible = through;
    if (ranked) this.forget();
    return changed;
  }

  /** Says which element is drawn however small it is; none with -1. */
  choose(element: number): void {
    if (element === this.chosen) return;
    this.chosen = element;
    this.forget();
  }

  private forget(): void {
    for (const part of this.parts) part.forget();
  }

  /** Draws the share of all that can be drawn in time while one moves, see {@link draft}. @param tall pixels that the view is tall */
  draft(camera: PerspectiveCamera, tall: number, share: number): void {
    if (share === 1) this.drawAll();
    else {
      const { paints, chosen } = this;
      draft(this.parts, camera, tall, share, { keeps: (element) => element === chosen || paints.kept(element), shows: (element) => paints.opacity(element) > 0 });
      this.less = true;
    }
  }

  /** Draws all again; false where it was drawn already. */
  drawAll(): boolean {
    if (!this.less) return false;
    for (const part of this.parts) part.drawAll();
    this.less = false;
    return true;
  }

  /** The element that a ray meets first, rooms only where there is nothing else; -1 for none. @param shown whether a place is not cut away */
  elementAt(ray: Ray, shown: (point: Vector3) => boolean): number {
    const hits = this.aim.hits(ray, (element) => this.paints.opacity(element) > 0, shown);
    return (hits.find(({ element }) => !this.isSpace(element)) ?? hits[0])?.element ?? -1;
  }

  dispose(): void {
    for (const each of this.onCard) each.dispose();
    this.paints.dispose();
  }
}
