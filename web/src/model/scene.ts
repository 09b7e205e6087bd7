import { Box3, Box3Helper, Color, PerspectiveCamera, Plane, Scene, Vector3, WebGLRenderer } from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { Batches } from './batches';
import { Eye } from './eye';
import { byProcessor, Motion } from './motion';
import type { Paint } from './paints';
import { Picking, type Picked } from './picking';
import { Pins, type Pin } from './pins';
import type { ShapeModel } from './shapes';

export type { Picked };

/** Where the model is cut: all beyond the share of its extent along the axis is left out. */
export interface Cut {
  axis: 'x' | 'y' | 'z';
  share: number;
}

const FIELD_OF_VIEW = 45;

/** A model on a canvas, drawn when something changed only. */
export class ModelScene {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(FIELD_OF_VIEW, 1);
  private readonly controls: OrbitControls;
  private readonly batches: Batches;
  private readonly eye: Eye;
  private readonly pins: Pins;
  private readonly picking: Picking;
  private readonly mark = new Box3Helper(new Box3(), new Color());
  private readonly plane = new Plane();
  private readonly motion: Motion;
  private frame = 0;
  /** Whether one looks from elsewhere than in the frame before. */
  private moved = false;

  /**
   * @param picked told what was tapped, undefined beside all
   *
   * @throws Error where there is no WebGL
   */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    model: ShapeModel,
    picked: (picked: Picked | undefined) => void,
    /** Whether the person wants no movement. */
    private readonly still: boolean,
  ) {
    const processor = byProcessor();
    this.renderer = new WebGLRenderer({ canvas, antialias: !processor, alpha: false, powerPreference: 'low-power' });
    this.batches = new Batches(model);
    this.motion = new Motion(this.renderer, this.camera, this.batches, processor, () => this.renderer.render(this.scene, this.camera));
    this.controls = new OrbitControls(this.camera, canvas);
    this.controls.addEventListener('change', () => {
      this.moved = true;
      this.draw();
    });
    this.controls.addEventListener('start', () => this.eye.land());
    this.eye = new Eye(this.camera, this.controls, this.batches.solid);
    this.mark.visible = false;
    this.mark.renderOrder = 2;
    this.pins = new Pins(this.batches.boxes);
    this.scene.add(this.mark, this.pins.group, ...this.batches.meshes);
    const isSeen = (place: Vector3): boolean => !this.renderer.clippingPlanes.length || this.plane.distanceToPoint(place) >= 0;
    this.picking = new Picking(canvas, this.camera, model, this.batches, this.pins, isSeen, picked);
    this.resize();
    this.eye.look(undefined, true);
    this.draw();
  }

  /** Whether it is the volume of a room, which is there to be seen through. */
  isSpace(element: number): boolean {
    return this.batches.isSpace(element);
  }

  /** The colour behind all: a canvas that is seen through costs the browser twice as much to put on the page. */
  ground(colour: Color): void {
    this.renderer.setClearColor(colour);
    this.draw();
  }

  paint(of: (element: number) => Paint): void {
    if (this.batches.paint(of)) this.draw();
  }

  /** Marks on elements. @param chosen the id of the one that is shown larger */
  pin(pins: readonly Pin[], chosen: string | undefined): void {
    this.pins.show(pins, chosen);
    this.draw();
  }

  /** Frames an element, by the colour of selections; none with -1. */
  select(element: number, colour: Color): void {
    const box = this.batches.boxes[element];
    this.mark.visible = box !== undefined && !box.isEmpty();
    this.batches.choose(element);
    if (box) this.mark.box.copy(box).expandByScalar(0.05);
    (this.mark.material as unknown as { color: Color; depthTest: boolean }).color = colour;
    (this.mark.material as unknown as { depthTest: boolean }).depthTest = false;
    this.draw();
  }

  /** Flies to what these elements fill; to all without any. */
  flyTo(elements: number[]): void {
    const box = new Box3();
    for (const element of elements) box.union(this.batches.boxes[element] ?? new Box3());
    this.eye.look(box.isEmpty() ? undefined : box, this.still);
    this.draw();
  }

  cut(cut: Cut | undefined): void {
    this.renderer.clippingPlanes = cut ? [this.plane] : [];
    if (cut) {
      const { min, max } = this.batches.all;
      const normal = new Vector3();
      normal[cut.axis] = -1;
      this.plane.set(normal, min[cut.axis] + (max[cut.axis] - min[cut.axis]) * cut.share);
    }
    this.draw();
  }

  /** Takes a key; false for one that says nothing here. */
  key(key: string): boolean {
    if (!this.eye.key(key)) return false;
    this.draw();
    return true;
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.motion.scale(1);
    this.camera.aspect = clientWidth / clientHeight;
    this.camera.updateProjectionMatrix();
    this.draw();
  }

  /** Draws with the next frame; many calls make one. */
  readonly draw = (): void => {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.drawNow);
  };

  private readonly drawNow = (now: number): void => {
    const flying = this.eye.fly(now);
    this.controls.update(); // tells of a movement by flight or key; one by pointer was told before
    this.frame = 0;
    if (this.moved) this.motion.move(now);
    else this.renderer.render(this.scene, this.camera);
    this.moved = false;
    if (flying) this.draw();
  };

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.motion.dispose();
    this.picking.dispose();
    this.pins.dispose();
    this.controls.dispose();
    this.batches.dispose();
    this.mark.dispose();
    this.renderer.dispose();
  }
}
