/** Everything that is drawn of a model of a building: elements, and where which geometry stands. Plain values, so that a worker can hand it over. */
export interface ShapeModel {
  levels: Level[];
  elements: ShapeElement[];
  geometries: Geometry[];
  placements: Placement[];
}

/** A storey, or the part of a tunnel, bridge or line. */
export interface Level {
  id: string;
  name: string;
}

export interface ShapeElement {
  /** GlobalId of the IFC. */
  id: string;
  name: string;
  /** Class, for example `IfcPump`. */
  type: string;
  /** Index of its level, -1 without one. */
  level: number;
}

/** Triangles in metres; y is up. */
export interface Geometry {
  positions: Float32Array;
  /** Three for each vertex, -127 to 127. */
  normals: Int8Array;
  indices: Uint16Array | Uint32Array;
}

/** One geometry of an element, at its place. */
export interface Placement {
  element: number;
  geometry: number;
  /** Sixteen numbers, column by column. */
  matrix: Float32Array;
  /** Red, green, blue, opacity; 0 to 255. */
  colour: Uint8Array;
}

/** Of the stored form; another one is another file. */
export const VERSION = 1;

const MAGIC = 0x48534441;
const HEAD_BYTES = 12;
const STEPS = 65_535;
const MOST_SHORT = 65_536;

/** The stored model says something that can't be. */
export class BadShapes extends Error {
  constructor(why: string) {
    super(`The stored 3D model is damaged: ${why}.`);
    this.name = 'BadShapes';
  }
}

type GeometryHead = [vertices: number, indices: number, low: number[], size: number[]];

interface Head {
  levels: Level[];
  elements: [id: string, name: string, type: string, level: number][];
  geometries: GeometryHead[];
  placements: number;
}

const aligned = (bytes: number): number => (bytes + 3) & ~3;

function bounds(positions: Float32Array): [low: number[], size: number[]] {
  const low = [0, 0, 0];
  const size = [0, 0, 0];
  for (let axis = 0; axis < 3; axis++) {
    let least = Infinity;
    let most = -Infinity;
    for (let at = axis; at < positions.length; at += 3) {
      least = Math.min(least, positions[at] ?? 0);
      most = Math.max(most, positions[at] ?? 0);
    }
    if (positions.length === 0) continue;
    low[axis] = least;
    size[axis] = most - least;
  }
  return [low, size];
}

function packed(positions: Float32Array, low: number[], size: number[]): Uint16Array {
  return Uint16Array.from(positions, (value, at) => {
    const axis = at % 3;
    const span = size[axis] ?? 0;
    return span === 0 ? 0 : Math.round(((value - (low[axis] ?? 0)) / span) * STEPS);
  });
}

const ofIndices = (vertices: number): typeof Uint16Array | typeof Uint32Array => (vertices <= MOST_SHORT ? Uint16Array : Uint32Array);

/** The compact form: a head in JSON, then the numbers; positions within 1/65535 of the extent of their geometry. */
export function encode(model: ShapeModel): Uint8Array<ArrayBuffer> {
  const parts: ArrayBufferView[] = [
    Int32Array.from(model.placements.flatMap(({ element, geometry }) => [element, geometry])),
    ...model.placements.map(({ matrix }) => matrix),
    ...model.placements.map(({ colour }) => colour),
  ];
  const geometries = model.geometries.map(({ positions, normals, indices }): GeometryHead => {
    const [low, size] = bounds(positions);
    const vertices = positions.length / 3;
    parts.push(packed(positions, low, size), normals, ofIndices(vertices).from(indices));
    return [vertices, indices.length, low, size];
  });
  const head: Head = {
    levels: model.levels,
    elements: model.elements.map(({ id, name, type, level }) => [id, name, type, level]),
    geometries,
    placements: model.placements.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(HEAD_BYTES + aligned(json.length) + parts.reduce((sum, part) => sum + aligned(part.byteLength), 0));
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, VERSION, json.length]);
  bytes.set(json, HEAD_BYTES);
  let at = HEAD_BYTES + aligned(json.length);
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return bytes;
}

/** Takes typed arrays from a buffer, one after the other. */
class Reader {
  constructor(
    private readonly buffer: ArrayBuffer,
    private at: number,
  ) {}

  take<T>(type: { new (buffer: ArrayBuffer, at: number, length: number): T; BYTES_PER_ELEMENT: number }, length: number): T {
    const bytes = length * type.BYTES_PER_ELEMENT;
    if (!Number.isInteger(length) || length < 0 || this.at + bytes > this.buffer.byteLength) throw new BadShapes('it is cut off');
    const taken = new type(this.buffer, this.at, length);
    this.at += aligned(bytes);
    return taken;
  }
}

function geometryOf([vertices, count, low, size]: GeometryHead, reader: Reader): Geometry {
  const steps = reader.take(Uint16Array, vertices * 3);
  const positions = Float32Array.from(steps, (step, at) => (low[at % 3] ?? 0) + (step / STEPS) * (size[at % 3] ?? 0));
  const normals = reader.take(Int8Array, vertices * 3);
  const indices = reader.take<Uint16Array | Uint32Array>(ofIndices(vertices), count);
  if (indices.some((index) => index >= vertices)) throw new BadShapes('a triangle has a corner that is not there');
  return { positions, normals, indices };
}

function headOf(bytes: Uint8Array<ArrayBuffer>): [head: Head, at: number] {
  if (bytes.byteOffset !== 0 || bytes.length < HEAD_BYTES) throw new BadShapes('it is cut off');
  const [magic, version, length = 0] = new Uint32Array(bytes.buffer, 0, 3);
  if (magic !== MAGIC || version !== VERSION) throw new BadShapes('it has another form');
  if (HEAD_BYTES + length > bytes.length) throw new BadShapes('it is cut off');
  try {
    return [JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length))) as Head, HEAD_BYTES + aligned(length)];
  } catch {
    throw new BadShapes('its head can\u2019t be read');
  }
}

/** The model of its compact form. @throws BadShapes where it is none */
export function decode(bytes: Uint8Array<ArrayBuffer>): ShapeModel {
  const [head, at] = headOf(bytes);
  const reader = new Reader(bytes.buffer, at);
  const pairs = reader.take(Int32Array, head.placements * 2);
  const matrices = reader.take(Float32Array, head.placements * 16);
  const colours = reader.take(Uint8Array, head.placements * 4);
  const geometries = head.geometries.map((geometry) => geometryOf(geometry, reader));
  const placements = Array.from({ length: head.placements }, (_, each): Placement => {
    const [element = -1, geometry = -1] = pairs.subarray(each * 2, each * 2 + 2);
    if (!head.elements[element] || !geometries[geometry]) throw new BadShapes('a shape belongs to nothing');
    return { element, geometry, matrix: matrices.subarray(each * 16, each * 16 + 16), colour: colours.subarray(each * 4, each * 4 + 4) };
  });
  return { levels: head.levels, elements: head.elements.map(([id, name, type, level]) => ({ id, name, type, level })), geometries, placements };
}
