import { describe, expect, it } from 'vitest';
import { BadShapes, decode, encode, type ShapeModel } from '../../src/model/shapes';

const square: ShapeModel = {
  levels: [{ id: 'l0', name: 'Platform level' }],
  elements: [
    { id: '2O2Fr$t4X7Zf8NOew3FLOH', name: 'Pump P1 \u00e4', type: 'IfcPump', level: 0 },
    { id: 'other', name: '', type: 'IfcWall', level: -1 },
  ],
  geometries: [
    {
      positions: Float32Array.of(-3, 0, 0.25, 5, 0, 0.25, 5, 0, 0.75),
      normals: Int8Array.of(0, 127, 0, 0, 127, 0, 0, -127, 0),
      indices: Uint16Array.of(0, 1, 2),
    },
  ],
  placements: [
    { element: 1, geometry: 0, matrix: Float32Array.from({ length: 16 }, (_, at) => at / 7), colour: Uint8Array.of(1, 2, 3, 255) },
    { element: 0, geometry: 0, matrix: Float32Array.from({ length: 16 }, (_, at) => -at), colour: Uint8Array.of(9, 8, 7, 60) },
  ],
};

describe('stored shapes', () => {
  it('comeBackAsTheyWere', () => {
    const back = decode(encode(square));
    expect(back.levels).toEqual(square.levels);
    expect(back.elements).toEqual(square.elements);
    expect(back.placements).toEqual(square.placements);
    expect(back.geometries[0]?.normals).toEqual(square.geometries[0]?.normals);
    expect(back.geometries[0]?.indices).toEqual(square.geometries[0]?.indices);
  });

  it('keepsPlacesWithinA65535thOfTheExtent', () => {
    const positions = Float32Array.from({ length: 3000 }, (_, at) => Math.sin(at) * 40 + (at % 3) * 1000);
    const [geometry] = decode(encode({ ...square, geometries: [{ positions, normals: new Int8Array(3000), indices: Uint16Array.of(0, 1, 999) }] })).geometries;
    const furthest = Math.max(...positions.map((value, at) => Math.abs(value - (geometry?.positions[at] ?? NaN))));
    expect(furthest).toBeLessThan(80 / 65_535 + 1e-4);
  });

  it('takesIndicesBeyond16Bits', () => {
    const count = 70_000;
    const big = { positions: new Float32Array(count * 3), normals: new Int8Array(count * 3), indices: Uint32Array.of(0, 1, count - 1) };
    expect(decode(encode({ ...square, geometries: [big] })).geometries[0]?.indices).toEqual(Uint32Array.of(0, 1, count - 1));
  });

  it('areRefusedWhereTheyAreCutOffOrChanged', () => {
    const whole = encode(square);
    for (let length = 0; length < whole.length; length += 7) expect(() => decode(whole.slice(0, length))).toThrow(BadShapes);
    const other = whole.slice();
    other[4] = 99;
    expect(() => decode(other)).toThrow(BadShapes);
    const corner = encode({ ...square, geometries: [{ positions: new Float32Array(9), normals: new Int8Array(9), indices: Uint16Array.of(0, 1, 3) }] });
    expect(() => decode(corner)).toThrow('a triangle has a corner that is not there');
    const placed = encode({ ...square, placements: [{ element: 5, geometry: 0, matrix: new Float32Array(16), colour: new Uint8Array(4) }] });
    expect(() => decode(placed)).toThrow('a shape belongs to nothing');
  });
});
