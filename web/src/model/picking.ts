import { type Camera, Raycaster, Vector2, type Vector3 } from 'three';
import type { Batches } from './batches';
import type { Pins } from './pins';
import type { ShapeElement, ShapeModel } from './shapes';

/** What was tapped: an element, and the mark on it that was hit. */
export interface Picked {
  element: ShapeElement;
  pin: string | undefined;
}

/** Most pixels that a pointer moves for a tap. */
const TAP = 6;

/** Tells of taps on a canvas what they hit; a mark before an element, an element before the volume of a room. */
export class Picking {
  private down: Vector2 | undefined;

  /** @param isSeen whether what is at a place is not cut away */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly camera: Camera,
    private readonly model: ShapeModel,
    private readonly batches: Batches,
    private readonly pins: Pins,
    private readonly isSeen: (place: Vector3) => boolean,
    private readonly picked: (picked: Picked | undefined) => void,
  ) {
    canvas.addEventListener('pointerdown', this.pressed);
    canvas.addEventListener('pointerup', this.released);
  }

  private readonly pressed = (event: PointerEvent): void => void (this.down = new Vector2(event.clientX, event.clientY));

  private readonly released = (event: PointerEvent): void => {
    const tap = this.down !== undefined && this.down.distanceTo(new Vector2(event.clientX, event.clientY)) <= TAP;
    this.down = undefined;
    if (tap && event.button === 0) this.picked(this.at(event.clientX, event.clientY));
  };

  private at(x: number, y: number): Picked | undefined {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    const ray = new Raycaster();
    ray.setFromCamera(new Vector2(((x - left) / width) * 2 - 1, 1 - ((y - top) / height) * 2), this.camera);
    const [mark] = ray.intersectObjects(this.pins.group.children, false).filter(({ point }) => this.isSeen(point));
    const pin = mark && this.pins.pinOf(mark.object);
    const element = this.model.elements[pin?.element ?? this.batches.elementAt(ray.ray, this.isSeen)];
    return element && { element, pin: pin?.id };
  }

  dispose(): void {
    this.canvas.removeEventListener('pointerdown', this.pressed);
    this.canvas.removeEventListener('pointerup', this.released);
  }
}
