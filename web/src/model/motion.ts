import type { PerspectiveCamera, WebGLRenderer } from 'three';
import type { Batches } from './batches';
import { Pace } from './pace';

/** Beyond that a screen shows no more, and tablets grow hot. */
const MOST_PIXELS = 2;
/** Less of the full resolution is no help to anybody. */
const LEAST_FINENESS = 0.4;
/** After so long without a movement the picture is drawn as fine as can be, ms. */
const SETTLE_MS = 200;
/** What draws without a graphics card: there smooth edges cost more than they are worth. */
const BY_PROCESSOR = /swiftshader|llvmpipe|software|basic render/i;

/** Whether there is no graphics card. */
export function byProcessor(): boolean {
  const probe = document.createElement('canvas').getContext('webgl2');
  const names = probe?.getExtension('WEBGL_debug_renderer_info');
  const found = names ? String(probe?.getParameter(names.UNMASKED_RENDERER_WEBGL)) : '';
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return BY_PROCESSOR.test(found);
}

/** Draws less while the view moves, as this machine needs it, and all when it stands still. */
export class Motion {
  private readonly pace = new Pace();
  /** Asked for after a frame of a movement, to know how long that took. */
  private after = 0;
  private settled: ReturnType<typeof setTimeout> | undefined;
  private fineness = 1;

  /** @param processor whether there is no graphics card; @param render draws the picture now */
  constructor(
    private readonly renderer: WebGLRenderer,
    private readonly camera: PerspectiveCamera,
    private readonly batches: Batches,
    private readonly processor: boolean,
    private readonly render: () => void,
  ) {}

  /** Draws with that share of the full resolution from now on. */
  scale(share: number): void {
    const { domElement: canvas } = this.renderer;
    this.fineness = share;
    canvas.classList.toggle('coarse', this.processor && share < 1);
    this.renderer.setPixelRatio(Math.min(MOST_PIXELS, devicePixelRatio) * share);
    this.renderer.setSize(canvas.clientWidth, canvas.clientHeight, false);
  }

  /** Draws a frame of a movement. @param now as of requestAnimationFrame, ms */
  move(now: number): void {
    clearTimeout(this.settled);
    const share = this.pace.moving(now);
    const fineness = Math.max(LEAST_FINENESS, share);
    if (fineness !== this.fineness) this.scale(fineness);
    this.batches.draft(this.camera, this.renderer.domElement.clientHeight, share);
    this.render();
    if (this.after === 0) this.after = requestAnimationFrame(this.ready);
  }

  /** The browser is ready for another frame: only from now on it is seen whether the movement has ended. */
  private readonly ready = (now: number): void => {
    this.after = 0;
    this.pace.ready(now);
    this.settled = setTimeout(this.settle, SETTLE_MS);
  };

  private readonly settle = (): void => {
    const less = this.batches.drawAll();
    if (this.fineness < 1) this.scale(1);
    else if (!less) return;
    this.render();
  };

  dispose(): void {
    cancelAnimationFrame(this.after);
    clearTimeout(this.settled);
  }
}
