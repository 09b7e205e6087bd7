import { describe, expect, it } from 'vitest';
import { elementLook, elementsOf, lookOf, thingsByElement } from '../../src/twin/elements';
import { emptyRollup } from '../../src/twin/rollup';
import { shortName, stretchesOf } from '../../src/twin/schematic';
import { buildTree, type TreeNode } from '../../src/twin/tree';
import type { Forecast, Thing } from '../../src/twin/types';

const asset = (name: string, parent: string | undefined, kind = 'EQUIPMENT', order = 0): Thing => ({
  thingId: `t:${name}`,
  attributes: { type: 'asset', name, kind, order, ifc: { globalId: `g-${name}` }, ...(parent ? { parent: `t:${parent}` } : {}) },
});

const things = [asset('tunnel', undefined, 'PART'), asset('ring', 'tunnel', 'SEGMENT', 1), asset('gauge', 'ring'), asset('portal', 'tunnel', 'SEGMENT', 0)];
const tree = buildTree(things);

describe('elements of a model', () => {
  it('areFoundByTheirGlobalId', () => {
    expect(thingsByElement([...things, { thingId: 't:none' }]).get('g-ring')).toBe('t:ring');
  });

  it('standForAnAssetThemselvesElseByWhatIsBelowElseByWhatIsAround', () => {
    const known = (ids: Record<string, number>) => (id: string) => ids[id];
    expect(elementsOf('t:ring', tree, known({ 't:ring': 4, 't:gauge': 5 }))).toEqual([4]);
    expect(elementsOf('t:tunnel', tree, known({ 't:ring': 4, 't:gauge': 5 }))).toEqual([4, 5]);
    expect(elementsOf('t:gauge', tree, known({ 't:tunnel': 1, 't:ring': 4 }))).toEqual([4]);
    expect(elementsOf('t:gauge', tree, known({}))).toEqual([]);
    expect(elementsOf('t:unknown', tree, known({ 't:ring': 4 }))).toEqual([]);
  });

  it('areSeenByAllThatIsInThemButPlacesByWhatIsTheirs', () => {
    const whole = { ...emptyRollup(), health: 'high' as const };
    expect(elementLook(asset('ring', 'tunnel', 'SEGMENT'), whole, 0)).toBe('high');
    expect(elementLook(asset('site', undefined, 'SITE'), whole, 0)).toBe('none');
  });

  it('showAForecastOnlyWhereAllElseIsNormal', () => {
    const forecast = (latest?: string): Forecast => ({
      time: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z', levels: [{ level: 'alert', beyond: false, probability: 0.9, ...(latest ? { latest } : {}) }],
    });
    const pump = (told: Forecast): Thing => ({ thingId: 't:pump', features: { current: { properties: { forecast: { wear: told } } } } });
    expect(lookOf(pump(forecast('2026-01-09T00:00:00Z')), { ...emptyRollup(), health: 'ok' })).toBe('soon');
    expect(lookOf(pump(forecast()), { ...emptyRollup(), health: 'ok' })).toBe('ok');
    expect(lookOf(pump(forecast('2026-01-09T00:00:00Z')), { ...emptyRollup(), health: 'high' })).toBe('high');
  });
});

describe('schematic', () => {
  it('hasAStretchForEachPlaceWithThingsInTheirOrder', () => {
    const [stretch, ...others] = stretchesOf(tree.roots);
    expect(others).toEqual([]);
    expect(stretch?.cells.map(({ name }) => name)).toEqual(['portal', 'ring']);
  });

  it('shortensNamesToTagNumberOrBeginning', () => {
    const named = (name: string, tag?: string): TreeNode => ({ id: 'x', name, tag, kind: 'OTHER', parent: undefined, facility: false, children: [] });
    expect(shortName(named('Axial fan V1', 'V1'))).toBe('V1');
    expect(shortName(named('Ring 112'))).toBe('112');
    expect(shortName(named('Technical store'))).toBe('Technica\u2026');
    expect(shortName(named('Sump'))).toBe('Sump');
  });
});
