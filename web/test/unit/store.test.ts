import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { applyEvent, mergePatch } from '../../src/twin/merge';
import { TwinStore } from '../../src/twin/store';
import type { Thing } from '../../src/twin/types';
import { asset, facility, status } from './things';

const partial = (thing: object): Thing => thing as Thing;
const newStatus = (value: number) => partial({ thingId: 'n:a', features: { current: { properties: { status: status(value) } } } });

describe('merging', () => {
  it('keepsWhatThePatchDoesNotName', () => {
    const after = applyEvent(asset('n:a', 'n:f', status(1)), { thing: newStatus(2) });
    expect(after?.features?.['current']?.properties?.status?.value).toBe(2);
    expect(after?.features?.['current']?.properties?.channel?.name).toBe('Current');
    expect(after?.features?.['alarm-overload']).toBeDefined();
  });

  it('leavesTheOldThingAlone', () => {
    const before = asset('n:a', 'n:f', status(1));
    applyEvent(before, { thing: newStatus(2) });
    expect(before.features?.['current']?.properties?.status?.value).toBe(1);
  });

  it('removesWhatIsNull', () => {
    expect(mergePatch({ a: 1, b: { c: 2, d: 3 } }, { b: { c: null } })).toEqual({ a: 1, b: { d: 3 } });
  });

  it('replacesArraysWhole', () => {
    expect(mergePatch({ a: [1, 2, 3] }, { a: [9] })).toEqual({ a: [9] });
  });

  it('dropsOldKeysWhenAnObjectWasReplaced', () => {
    const thing = partial({ thingId: 'n:a', features: { current: { properties: { status: { quality: 'BAD', time: 't' } } } } });
    const event = { thing, action: 'modified', path: '/features/current/properties/status' };
    expect(applyEvent(asset('n:a', 'n:f', status(1)), event)?.features?.['current']?.properties?.status).toEqual({ quality: 'BAD', time: 't' });
  });

  it('removesADeletedFeatureOnly', () => {
    const after = applyEvent(asset('n:a', 'n:f'), { thing: partial({ thingId: 'n:a' }), action: 'deleted', path: '/features/current' });
    expect(Object.keys(after?.features ?? {})).toEqual(['alarm-overload']);
  });

  it('ignoresAnEventOlderThanTheThing', () => {
    const current = { ...asset('n:a', 'n:f', status(5)), _revision: 8 };
    expect(applyEvent(current, { thing: { ...newStatus(2), _revision: 8 } })).toBe(current);
  });
});

describe('store', () => {
  it('takesFacilityAndAssetsOnly', () => {
    const store = new TwinStore();
    store.replaceAll([facility, asset('n:a', 'n:f'), { thingId: 'n:rule.x', attributes: { type: 'rule' } }]);
    expect(store.all().map((thing) => thing.thingId)).toEqual(['n:f', 'n:a']);
  });

  it('dropsChangesOfThingsThatItDoesNotShow', () => {
    const store = new TwinStore();
    store.apply([{ thing: partial({ thingId: 'n:programme.a', features: {} }) }]);
    expect(store.size).toBe(0);
  });

  it('addsACreatedAssetAndRemovesADeletedOne', () => {
    const store = new TwinStore();
    store.apply([{ thing: asset('n:a', 'n:f'), action: 'created', path: '/' }]);
    expect(store.size).toBe(1);
    store.apply([{ thing: partial({ thingId: 'n:a' }), action: 'deleted', path: '/' }]);
    expect(store.size).toBe(0);
  });

  it('forgetsWhatACompleteLoadDoesNotContain', () => {
    const store = new TwinStore();
    store.replaceAll([facility, asset('n:a', 'n:f')]);
    store.replaceAll([facility]);
    expect(store.thing('n:a')).toBeUndefined();
  });

  it('tellsOnlyThoseWhoWatchTheChangedThing', () => {
    const store = new TwinStore();
    store.replaceAll([asset('n:a', 'n:f', status(1)), asset('n:b', 'n:f', status(1))]);
    const seen: string[] = [];
    effect(() => void seen.push(`a${store.thing('n:a')?.features?.['current']?.properties?.status?.value}`));
    effect(() => void seen.push(`b${store.thing('n:b')?.features?.['current']?.properties?.status?.value}`));
    store.apply([{ thing: newStatus(2) }]);
    expect(seen).toEqual(['a1', 'b1', 'a2']);
  });

  it('leavesTheStructureAloneWhenOnlyAValueChanges', () => {
    const store = new TwinStore();
    store.replaceAll([asset('n:a', 'n:f', status(1))]);
    const before = store.structure.value;
    store.apply([{ thing: newStatus(2) }]);
    expect(store.structure.value).toBe(before);
  });
});
