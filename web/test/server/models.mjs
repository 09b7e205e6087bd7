// The 3D models of the test server: what is uploaded stays until it ends.
import { createHash } from 'node:crypto';
import { makeIfc } from './ifc.mjs';

export class Models {
  /** What was left here: shapes by their address. */
  shapes = new Map();
  /** Whether the user may leave shapes. */
  writable = true;

  constructor(things) {
    const assets = things.filter(({ attributes }) => attributes.type === 'asset' && attributes.ifc);
    this.use(assets.length > 0 ? makeIfc(assets) : undefined);
    this.withoutShapes = makeIfc(assets, false);
  }

  /** Makes a text the IFC file; undefined: there is none. */
  use(text) {
    this.ifc = text === undefined ? undefined : Buffer.from(text);
    this.hash = this.ifc && createHash('sha256').update(this.ifc).digest('hex');
    this.shapes.clear();
  }

  async answer(request, response, [, , part, hash, form]) {
    if (!this.ifc) return response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{}');
    const bytes = (body) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body);
    if (part === undefined) {
      const shapes = [...this.shapes.keys()].map((key) => Number(key.split('/')[1]));
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify({ ifc: { hash: this.hash, bytes: this.ifc.length, time: new Date().toISOString() }, shapes, writable: this.writable }));
    }
    if (part === 'ifc') return bytes(this.ifc);
    const key = `${hash}/${form}`;
    if (request.method === 'GET') return this.shapes.has(key) ? bytes(this.shapes.get(key)) : response.writeHead(404).end();
    const parts = [];
    for await (const each of request) parts.push(each);
    this.shapes.set(key, Buffer.concat(parts));
    return response.writeHead(204).end();
  }
}
