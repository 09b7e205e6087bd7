import { type Box3, CanvasTexture, Color, Group, type Object3D, Sprite, SpriteMaterial } from 'three';

/** A mark on an element, such as for a sensor. */
export interface Pin {
  id: string;
  /** Index of the element that it stands on. */
  element: number;
  colour: Color;
}

/** Share of the height of the view that a mark takes, however far it is. */
const SIZE = 0.015;
const CHOSEN_SIZE = 0.026;
const PIXELS = 64;
const RING = 9;

/** A disc with a dark and a white rim, to be told from what is behind it in light and dark. */
function disc(): CanvasTexture {
  const canvas = Object.assign(document.createElement('canvas'), { width: PIXELS, height: PIXELS });
  const pen = canvas.getContext('2d');
  if (pen) {
    const middle = PIXELS / 2;
    for (const [colour, radius] of [['#1b262d', middle - 1], ['#ffffff', middle - 4]] as const) {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.arc(middle, middle, radius, 0, 2 * Math.PI);
      pen.fill();
    }
    pen.strokeStyle = '#1b262d';
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(middle, middle, RING, 0, 2 * Math.PI);
    pen.stroke();
  }
  return new CanvasTexture(canvas);
}

/** Marks of a fixed size on the screen, seen through all that is before them; several on one element stand side by side. */
export class Pins {
  readonly group = new Group();
  private readonly texture = disc();
  private readonly pinAt = new Map<Object3D, Pin>();

  constructor(private readonly boxes: readonly Box3[]) {
    this.group.renderOrder = 3;
  }

  /** Shows these, and no others. @param chosen the id of the one that is shown larger */
  show(pins: readonly Pin[], chosen: string | undefined): void {
    this.clear();
    const byElement = new Map<number, Pin[]>();
    for (const pin of pins) byElement.set(pin.element, [...(byElement.get(pin.element) ?? []), pin]);
    for (const [element, all] of byElement) all.forEach((pin, slot) => this.add(pin, this.boxes[element], (slot + 0.5) / all.length, pin.id === chosen));
  }

  private add(pin: Pin, box: Box3 | undefined, share: number, chosen: boolean): void {
    if (!box || box.isEmpty()) return;
    const sprite = new Sprite(new SpriteMaterial({ map: this.texture, color: pin.colour, sizeAttenuation: false, depthTest: false, transparent: true }));
    const { min, max } = box;
    const long = max.x - min.x >= max.z - min.z ? 'x' : 'z';
    box.getCenter(sprite.position);
    sprite.position[long] = min[long] + (max[long] - min[long]) * share;
    sprite.position.y = max.y;
    sprite.scale.setScalar(chosen ? CHOSEN_SIZE : SIZE);
    sprite.renderOrder = 3;
    this.pinAt.set(sprite, pin);
    this.group.add(sprite);
  }

  /** The mark that was hit. */
  pinOf(object: Object3D): Pin | undefined {
    return this.pinAt.get(object);
  }

  private clear(): void {
    for (const sprite of this.pinAt.keys()) (sprite as Sprite).material.dispose();
    this.pinAt.clear();
    this.group.clear();
  }

  dispose(): void {
    this.clear();
    this.texture.dispose();
  }
}
