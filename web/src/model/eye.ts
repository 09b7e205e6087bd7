import { Box3, type PerspectiveCamera, Sphere, Spherical, Vector3 } from 'three';
import type { OrbitControls } from 'three/addons/controls/OrbitControls.js';

const FLIGHT_MS = 600;
const STEP = Math.PI / 24;
const ZOOM = 1.2;
/** How much wider than what is flown to the view is. */
const ROOM = 1.35;
const FROM = new Vector3(0.8, 0.62, 1).normalize();

interface Flight {
  begun: number;
  from: [eye: Vector3, target: Vector3];
  to: [eye: Vector3, target: Vector3];
}

const smooth = (share: number): number => share * share * (3 - 2 * share);

/** Where one looks from. It tells through `moved` that there is something to draw. */
export class Eye {
  private flight: Flight | undefined;

  constructor(
    private readonly camera: PerspectiveCamera,
    private readonly controls: OrbitControls,
    private readonly whole: Box3,
  ) {
    const radius = whole.getBoundingSphere(new Sphere()).radius;
    camera.near = Math.max(0.05, radius / 500);
    camera.far = Math.max(200, radius * 12);
    camera.updateProjectionMatrix();
    controls.maxDistance = radius * 6;
    controls.minDistance = camera.near * 2;
  }

  /** Looks at all of it, or at a part, from where one looks now. @param still without a flight */
  look(box: Box3 = this.whole, still = false): void {
    const sphere = box.getBoundingSphere(new Sphere());
    const angle = (Math.min(this.camera.fov, this.camera.fov * this.camera.aspect) * Math.PI) / 180;
    const distance = Math.max((Math.max(sphere.radius, 0.3) * ROOM) / Math.sin(angle / 2), this.camera.near * 4);
    const back = this.camera.position.clone().sub(this.controls.target);
    const direction = box === this.whole || back.lengthSq() === 0 ? FROM.clone() : back.normalize();
    const to: Flight['to'] = [sphere.center.clone().addScaledVector(direction, distance), sphere.center.clone()];
    this.flight = { begun: still ? -Infinity : performance.now(), from: [this.camera.position.clone(), this.controls.target.clone()], to };
  }

  /** Moves on along a flight; true while there is one. */
  fly(now: number): boolean {
    if (!this.flight) return false;
    const { begun, from, to } = this.flight;
    const share = Math.min(1, (now - begun) / FLIGHT_MS);
    const at = smooth(share);
    this.camera.position.lerpVectors(from[0], to[0], at);
    this.controls.target.lerpVectors(from[1], to[1], at);
    if (share === 1) this.flight = undefined;
    return this.flight !== undefined;
  }

  /** Ends a flight where it is, as somebody takes the view in hand. */
  land(): void {
    this.flight = undefined;
  }

  /** Moves around what is looked at; false for a key that says nothing here. */
  key(key: string): boolean {
    const way = new Spherical().setFromVector3(this.camera.position.clone().sub(this.controls.target));
    switch (key) {
      case 'ArrowLeft':
        way.theta -= STEP;
        break;
      case 'ArrowRight':
        way.theta += STEP;
        break;
      case 'ArrowUp':
        way.phi = Math.max(STEP / 2, way.phi - STEP);
        break;
      case 'ArrowDown':
        way.phi = Math.min(Math.PI - STEP / 2, way.phi + STEP);
        break;
      case '+':
        way.radius = Math.max(this.controls.minDistance, way.radius / ZOOM);
        break;
      case '-':
        way.radius = Math.min(this.controls.maxDistance, way.radius * ZOOM);
        break;
      case '0':
      case 'Home':
        this.look();
        return true;
      default:
        return false;
    }
    this.land();
    this.camera.position.setFromSpherical(way).add(this.controls.target);
    return true;
  }
}
