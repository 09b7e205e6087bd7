import { Box3, type PerspectiveCamera, Sphere, Spherical, Vector3 } from 'three';
import type { OrbitControls } from 'three/addons/controls/OrbitControls.js';

const FLIGHT_MS = 600;
const STEP = Math.PI / 24;
const ZOOM = 1.2;
/** How much wider than what is looked at the view is. */
const ROOM = 1.15;
/** What is smaller than this is not looked at from nearer, metres. */
const LEAST_SIZE = 0.4;
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
    const center = box.getCenter(new Vector3());
    const back = this.camera.position.clone().sub(this.controls.target);
    const direction = box === this.whole || back.lengthSq() === 0 ? FROM.clone() : back.normalize();
    const distance = Math.max(this.distance(box, direction), this.camera.near * 4);
    const to: Flight['to'] = [center.clone().addScaledVector(direction, distance), center];
    this.flight = { begun: still ? -Infinity : performance.now(), from: [this.camera.position.clone(), this.controls.target.clone()], to };
  }

  /** From how far away all corners of the box are in sight, seen from a direction. */
  private distance(box: Box3, direction: Vector3): number {
    const tall = Math.tan((this.camera.fov * Math.PI) / 360);
    const right = new Vector3().crossVectors(new Vector3(0, 1, 0), direction).normalize();
    const up = new Vector3().crossVectors(direction, right);
    const half = box.getSize(new Vector3()).addScalar(LEAST_SIZE).multiplyScalar(ROOM / 2);
    let most = 0;
    for (const x of [-half.x, half.x])
      for (const y of [-half.y, half.y])
        for (const z of [-half.z, half.z]) {
          const corner = new Vector3(x, y, z);
          const needed = Math.max(Math.abs(corner.dot(right)) / (tall * this.camera.aspect), Math.abs(corner.dot(up)) / tall);
          most = Math.max(most, corner.dot(direction) + needed);
        }
    return most;
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
