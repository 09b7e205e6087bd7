import { Color, DataTexture, DoubleSide, FloatType, NearestFilter, RGBAFormat, ShaderMaterial } from 'three';

/** How an element is drawn now. */
export interface Paint {
  colour: Color;
  /** 0: not at all; 1: solid. */
  opacity: number;
  /** Whether it has to be seen, also where there is no time to draw all. */
  kept: boolean;
}

/** Texels in a row of the texture of paints. */
const WIDTH = 1024;

/*
 * The element of a vertex says where in the texture of paints its colour stands. What is not drawn in this pass is put out of sight with all its corners, so
 * it costs no pixel. Light is that of the sky, from above, and of a lamp beside the eye; both sides of a triangle are lit, each by its own normal, and light is
 * reckoned by vertex, which is enough for what is mostly flat.
 */
const VERTEX = `
uniform highp sampler2D paints;
attribute float element;
varying vec4 vPaint;
varying vec2 vLight;
#include <clipping_planes_pars_vertex>

const vec3 LAMP = vec3(0.28, 0.47, 0.84);
float lit(vec3 normal, float up) { return 0.54 * mix(0.27, 1.0, 0.5 * up + 0.5) + 0.51 * max(0.0, dot(normal, LAMP)); }

void main() {
  int at = int(element);
  vPaint = texelFetch(paints, ivec2(at % ${WIDTH}, at / ${WIDTH}), 0);
  vec3 turned = normal;
  vec4 mvPosition = vec4(position, 1.0);
  float side = 1.0;
#ifdef USE_INSTANCING
  mat3 turn = mat3(instanceMatrix);
  side = sign(determinant(turn));
  turned = transpose(inverse(turn)) * normal;
  mvPosition = instanceMatrix * mvPosition;
#endif
  turned = normalize(turned);
  vec3 seen = normalMatrix * turned;
  vLight = vec2(lit(side * seen, side * turned.y), lit(-side * seen, -side * turned.y));
  mvPosition = modelViewMatrix * mvPosition;
  gl_Position = vPaint.a > 0.0 && (vPaint.a < 1.0) == THROUGH ? projectionMatrix * mvPosition : vec4(0.0, 0.0, 2.0, 1.0);
#include <clipping_planes_vertex>
}`;

const FRAGMENT = `
varying vec4 vPaint;
varying vec2 vLight;
#include <clipping_planes_pars_fragment>

void main() {
#include <clipping_planes_fragment>
  gl_FragColor = vec4(vPaint.rgb * (gl_FrontFacing ? vLight.x : vLight.y), vPaint.a);
#include <colorspace_fragment>
}`;

/** The colour of each element on the graphics card, in one small texture: a change of state touches no geometry. */
export class Paints {
  /** Draws what is solid. */
  readonly solid: ShaderMaterial;
  /** Draws what is seen through, after all that is solid. */
  readonly through: ShaderMaterial;
  private readonly texture: DataTexture;
  private readonly values: Float32Array;
  private readonly keeps: boolean[] = [];

  constructor(private readonly elements: number) {
    const rows = Math.max(1, Math.ceil(elements / WIDTH));
    this.values = new Float32Array(WIDTH * rows * 4);
    this.texture = new DataTexture(this.values, WIDTH, rows, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.solid = this.material(false);
    this.through = this.material(true);
  }

  private material(through: boolean): ShaderMaterial {
    return new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { paints: { value: this.texture } },
      defines: { THROUGH: String(through) },
      side: DoubleSide,
      transparent: through,
      depthWrite: !through,
      clipping: true,
    });
  }

  /** How visible an element is now. */
  opacity(element: number): number {
    return this.values[element * 4 + 3] ?? 0;
  }

  /** Whether an element has to be seen now. */
  kept(element: number): boolean {
    return this.keeps[element] ?? false;
  }

  /** Takes the paint of each element. Answers whether any is another than before, whether any is seen through, and whether others are seen or have to be. */
  set(of: (element: number) => Paint): { changed: boolean; through: boolean; ranked: boolean } {
    let [changed, through, ranked] = [false, false, false];
    const { values } = this;
    for (let element = 0; element < this.elements; element++) {
      const { colour, opacity, kept } = of(element);
      const next = [colour.r, colour.g, colour.b, opacity].map(Math.fround);
      through ||= opacity > 0 && opacity < 1;
      ranked ||= kept !== this.kept(element) || opacity > 0 !== this.opacity(element) > 0;
      this.keeps[element] = kept;
      if (next.every((value, part) => value === values[element * 4 + part])) continue;
      values.set(next, element * 4);
      changed = true;
    }
    if (changed) this.texture.needsUpdate = true;
    return { changed, through, ranked };
  }

  dispose(): void {
    this.texture.dispose();
    this.solid.dispose();
    this.through.dispose();
  }
}
