import { describe, expect, it } from 'vitest';
import { alarmsOf, applies, byUrgency, dueAt, isOpen, type Alarm } from '../../src/twin/alarms';
import { channelsOf, trustOf, type Channel } from '../../src/twin/channels';
import { limitsOf, rulesOfChannel, scaleWith } from '../../src/twin/limits';
import { rollUp } from '../../src/twin/rollup';
import { ancestors, buildTree } from '../../src/twin/tree';
import type { Thing } from '../../src/twin/types';
import { active, asset, facility, NOW, status } from './things';

function rolled(things: Thing[]) {
  const byId = new Map(things.map((thing) => [thing.thingId, thing]));
  return rollUp(buildTree(things), (id) => byId.get(id), NOW);
}

const only = (thing: Thing): Channel => channelsOf(thing)[0] as Channel;
const alarm = (thing: Thing): Alarm => alarmsOf(thing)[0] as Alarm;

describe('roll-up', () => {
  it('carriesTheWorstStateUpToTheFacility', () => {
    const states = rolled([facility, asset('n:a', 'n:f', status(1)), asset('n:b', 'n:a', status(25), active)]);
    expect(states.get('n:f')).toMatchObject({ health: 'low', assets: 2, channels: 2, unacknowledged: 1, alarms: { low: 1 } });
    expect(states.get('n:a')?.health).toBe('low');
  });

  it('ranksAnAlarmAboveABadValue', () => {
    const states = rolled([facility, asset('n:a', 'n:f', status(1, 'BAD')), asset('n:b', 'n:f', status(1), { ...active, severity: 700 })]);
    expect(states.get('n:a')?.health).toBe('data');
    expect(states.get('n:f')?.health).toBe('high');
  });

  it('doesNotSendTroubleToSiblings', () => {
    const states = rolled([facility, asset('n:a', 'n:f', status(1)), asset('n:b', 'n:f', status(1), active)]);
    expect(states.get('n:a')?.health).toBe('ok');
  });

  it('forgetsAnAlarmThatIsOverAndAcknowledged', () => {
    const over = { ...active, active: false, acknowledged: true };
    expect(rolled([facility, asset('n:a', 'n:f', status(1), over)]).get('n:f')?.health).toBe('ok');
  });

  it('keepsALatchedAlarmOpenAndSaysWhatHoldsIt', () => {
    const held = alarm(asset('n:a', 'n:f', status(1), { ...active, latched: true, acknowledged: true }));
    expect(held.phase).toBe('latched');
    expect(isOpen(held)).toBe(true);
  });

  it('isTheSameObjectWhereNothingChanged', () => {
    const things = [facility, asset('n:a', 'n:f', status(1)), asset('n:b', 'n:f', status(1))];
    const changed = [facility, asset('n:a', 'n:f', status(2)), asset('n:b', 'n:f', status(1), active)];
    const roll = (of: Thing[], before?: ReturnType<typeof rolled>) => rollUp(buildTree(of), (id) => of.find(({ thingId }) => thingId === id), NOW, before);
    const before = roll(things);
    const after = roll(changed, before);
    expect(after.get('n:a')).toBe(before.get('n:a'));
    expect(after.get('n:b')).not.toBe(before.get('n:b'));
    expect(after.get('n:f')).toMatchObject({ health: 'low' });
  });

  it('saysNothingOfAFacilityWithoutMeasurements', () => {
    expect(rolled([facility]).get('n:f')?.health).toBe('none');
  });
});

describe('trust', () => {
  it('callsAGoodValueStaleAfterThirtySecondsOfSilence', () => {
    expect(trustOf(only(asset('n:a', 'n:f', status(1, 'GOOD', '2026-11-23T10:15:01Z'))), NOW)).toBe('good');
    expect(trustOf(only(asset('n:a', 'n:f', status(1, 'GOOD', '2026-11-23T10:14:59Z'))), NOW)).toBe('stale');
  });

  it('waitsForTheForcedUpdateOfASlowReporter', () => {
    const channel = only(asset('n:a', 'n:f', status(1, 'GOOD', '2026-11-23T10:10:00Z')));
    expect(trustOf({ ...channel, info: { ...channel.info, maxIntervalSeconds: 300 } }, NOW)).toBe('good');
  });

  it('tellsBadFromMissing', () => {
    expect(trustOf(only(asset('n:a', 'n:f', status(null, 'BAD'))), NOW)).toBe('bad');
    expect(trustOf(only(asset('n:a', 'n:f')), NOW)).toBe('missing');
  });
});

describe('tree', () => {
  it('ordersByOrderThenByNameWithNumbers', () => {
    const named = (id: string, name: string, order?: number): Thing => ({ thingId: id, attributes: { type: 'asset', name, parent: 'n:f', ...(order !== undefined && { order }) } });
    const tree = buildTree([facility, named('1', 'Ring 10'), named('2', 'Ring 9'), named('3', 'Zoo', 0)]);
    expect(tree.roots[0]?.children.map((node) => node.name)).toEqual(['Zoo', 'Ring 9', 'Ring 10']);
  });

  it('hangsAnAssetWithUnreadableParentBelowItsFacility', () => {
    const tree = buildTree([facility, asset('n:a', 'n:hidden')]);
    expect(tree.nodes.get('n:a')?.parent).toBe('n:f');
  });

  it('survivesACircleOfParents', () => {
    const tree = buildTree([facility, asset('n:a', 'n:b'), asset('n:b', 'n:a')]);
    expect(ancestors(tree, 'n:a').length).toBeLessThan(3);
    expect(tree.roots.map((node) => node.id)).toEqual(['n:f']);
  });
});

describe('alarms', () => {
  it('keepsAReturnedAlarmOpenUntilItIsAcknowledged', () => {
    const returned = alarm(asset('n:a', 'n:f', undefined, { ...active, active: false }));
    expect([returned.phase, isOpen(returned)]).toEqual(['returned', true]);
  });

  it('putsTheUnacknowledgedFirstThenTheSevere', () => {
    const make = (id: string, severity: number, acknowledged: boolean) => alarm(asset(id, 'n:f', undefined, { ...active, severity, acknowledged }));
    const sorted = [make('a', 900, true), make('b', 300, false), make('c', 700, false)].sort(byUrgency);
    expect(sorted.map((entry) => entry.thingId)).toEqual(['c', 'b', 'a']);
  });

  it('countsTheTimeOfAnActionFromTheBeginOfTheAlarm', () => {
    expect(dueAt(alarm(asset('n:a', 'n:f', undefined, active)), 10)).toBe(Date.parse('2026-11-23T10:25:20Z'));
  });
});

describe('limits', () => {
  const limits = limitsOf(rulesOfChannel(asset('n:a', 'n:f'), 'current'));

  it('stretchTheScaleWhenTheyAreNear', () => {
    expect(scaleWith(limits, 15, 19)[1]).toBeGreaterThan(20);
  });

  it('areThoseOfRulesOverTheValueOnly', () => {
    const rules = rulesOfChannel(asset('n:a', 'n:f'), 'current');
    expect(limits.length).toBeGreaterThan(0);
    expect(limitsOf(rules.map((rule) => ({ ...rule, watches: 'value' })))).toEqual([]);
  });

  it('doNotFlattenTheDataWhenTheyAreFar', () => {
    expect(scaleWith(limits, 1, 2)[1]).toBeLessThan(3);
  });
});

describe('applies', () => {
  const levels = [
    { name: 'alert', severity: 300, limit: 1 },
    { name: 'alarm', severity: 900, limit: 3 },
  ];
  const at = (severity: number) => ({ rule: { id: 'r', levels }, status: { severity } }) as Alarm;

  it('keeps steps for graver levels back until that level is reached', () => {
    expect(applies(at(300), 'alarm')).toBe(false);
    expect(applies(at(900), 'alarm')).toBe(true);
  });

  it('lets steps without a level, or for a milder one, always apply', () => {
    expect(applies(at(300), undefined)).toBe(true);
    expect(applies(at(900), 'alert')).toBe(true);
  });
});
