import { IfcAPI, IFCRELAGGREGATES, IFCRELCONTAINEDINSPATIALSTRUCTURE, IFCSPACE, type FlatMesh } from 'web-ifc';
import type { Geometry, Level, Placement, ShapeElement, ShapeModel } from './shapes';

/** The file has nothing that could be drawn, or is no IFC. */
export class NothingToShow extends Error {
  constructor(readonly reason: 'unreadable' | 'empty') {
    super(reason === 'empty' ? 'The IFC file has no geometry.' : 'The file is no IFC that can be read.');
    this.name = 'NothingToShow';
  }
}

/** The parts of a building or line that elements are sorted by. */
const LEVEL = /^IFC(BUILDINGSTOREY|(FACILITY|TUNNEL|BRIDGE|ROAD|RAILWAY|MARINE)PART\w*)$/i;
const VERTEX_FLOATS = 6;
const MOST_ANCESTORS = 50;

interface Reference {
  value: number;
}
const isReference = (value: unknown): value is Reference => typeof (value as Reference | null)?.value === 'number';

/** Reads geometry and place of each element out of one open file. */
class Conversion {
  private readonly levels: Level[] = [];
  private readonly elements: ShapeElement[] = [];
  private readonly geometries: Geometry[] = [];
  private readonly placements: Placement[] = [];
  private readonly geometryAt = new Map<number, number>();
  private readonly levelAt = new Map<number, number>();
  private readonly parents = new Map<number, number>();

  constructor(
    private readonly api: IfcAPI,
    private readonly file: number,
  ) {}

  run(progress: (share: number) => void): ShapeModel {
    this.readParents(IFCRELCONTAINEDINSPATIALSTRUCTURE, 5, 4);
    this.readParents(IFCRELAGGREGATES, 4, 5);
    this.api.StreamAllMeshes(this.file, (mesh, index, total) => {
      this.take(mesh);
      progress(total > 0 ? index / total : 0);
    });
    this.api.StreamAllMeshesWithTypes(this.file, [IFCSPACE], (mesh) => this.take(mesh));
    if (this.placements.length === 0) throw new NothingToShow('empty');
    return { levels: this.levels, elements: this.elements, geometries: this.geometries, placements: this.placements };
  }

  private readParents(type: number, parentArgument: number, childrenArgument: number): void {
    const lines = this.api.GetLineIDsWithType(this.file, type);
    for (let at = 0; at < lines.size(); at++) {
      const { arguments: values } = this.api.GetRawLineData(this.file, lines.get(at)) as { arguments: unknown[] };
      const parent = values[parentArgument];
      const children = values[childrenArgument];
      if (!isReference(parent) || !Array.isArray(children)) continue;
      for (const child of children.filter(isReference)) this.parents.set(child.value, parent.value);
    }
  }

  private texts(line: number): { id: string; name: string } {
    const values = (this.api.GetRawLineData(this.file, line) as { arguments: unknown[] }).arguments;
    const text = (at: number): string => {
      const value = (values[at] as { value?: unknown } | null | undefined)?.value;
      return typeof value === 'string' ? value : '';
    };
    return { id: text(0), name: text(2) };
  }

  private typeOf(line: number): string {
    return this.api.GetNameFromTypeCode(this.api.GetLineType(this.file, line));
  }

  private levelOf(line: number): number {
    let at: number | undefined = this.parents.get(line);
    for (let steps = 0; at !== undefined && steps < MOST_ANCESTORS; steps++) {
      const known = this.levelAt.get(at);
      if (known !== undefined) return known;
      if (LEVEL.test(this.typeOf(at))) {
        this.levelAt.set(at, this.levels.length);
        this.levels.push(this.texts(at));
        return this.levels.length - 1;
      }
      at = this.parents.get(at);
    }
    return -1;
  }

  private take(mesh: FlatMesh): void {
    const line = mesh.expressID;
    const element = this.elements.length;
    for (let at = 0; at < mesh.geometries.size(); at++) {
      const { color, flatTransformation, geometryExpressID } = mesh.geometries.get(at);
      const geometry = this.geometry(geometryExpressID);
      if (geometry < 0) continue;
      const colour = Uint8Array.from([color.x, color.y, color.z, color.w], (part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
      this.placements.push({ element, geometry, matrix: Float32Array.from(flatTransformation), colour });
    }
    if (this.placements.at(-1)?.element === element) this.elements.push({ ...this.texts(line), type: this.typeOf(line), level: this.levelOf(line) });
  }

  /** Its index; -1 for one without triangles. */
  private geometry(id: number): number {
    const known = this.geometryAt.get(id);
    if (known !== undefined) return known;
    const native = this.api.GetGeometry(this.file, id);
    const vertices = this.api.GetVertexArray(native.GetVertexData(), native.GetVertexDataSize());
    const indices = Uint32Array.from(this.api.GetIndexArray(native.GetIndexData(), native.GetIndexDataSize()));
    const index = indices.length === 0 ? -1 : this.geometries.push(split(vertices, indices)) - 1;
    native.delete();
    this.geometryAt.set(id, index);
    return index;
  }
}

/** web-ifc gives place and normal of each vertex in turn. */
function split(vertices: Float32Array, indices: Uint32Array): Geometry {
  const count = vertices.length / VERTEX_FLOATS;
  const positions = new Float32Array(count * 3);
  const normals = new Int8Array(count * 3);
  for (let vertex = 0; vertex < count; vertex++) {
    for (let axis = 0; axis < 3; axis++) {
      positions[vertex * 3 + axis] = vertices[vertex * VERTEX_FLOATS + axis] ?? 0;
      normals[vertex * 3 + axis] = Math.round((vertices[vertex * VERTEX_FLOATS + 3 + axis] ?? 0) * 127);
    }
  }
  return { positions, normals, indices };
}

/**
 * Makes the shapes of an IFC file: once for each file, as it takes about a second for 5 MB. @param locate gives the address of web-ifc's binary
 *
 * @throws NothingToShow where there is nothing to draw
 */
export async function convert(ifc: Uint8Array, locate: (file: string) => string, progress: (share: number) => void): Promise<ShapeModel> {
  const api = new IfcAPI();
  await api.Init(locate, true);
  if (!new TextDecoder('latin1').decode(ifc.subarray(0, 200)).includes('ISO-10303-21')) throw new NothingToShow('unreadable');
  const file = api.OpenModel(ifc, { COORDINATE_TO_ORIGIN: true });
  if (file < 0 || api.GetModelSchema(file) === undefined) throw new NothingToShow('unreadable');
  try {
    return new Conversion(api, file).run(progress);
  } finally {
    api.CloseModel(file);
  }
}
