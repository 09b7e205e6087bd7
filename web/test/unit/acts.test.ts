import { describe, expect, it } from 'vitest';
import { actsFor, shelveTimes, stepMarks, stepRemark, type Remark } from '../../src/twin/acts';
import { alarmsOf, isAside, isOpen, isUnacknowledged, type Alarm } from '../../src/twin/alarms';
import { judge, readPending, type PendingAct } from '../../src/twin/pending';
import type { AlarmStatus, RuleInfo } from '../../src/twin/types';
import { active, asset } from './things';

function alarm(status: Partial<AlarmStatus>, rule: Partial<RuleInfo> = { maxShelveMinutes: 480 }): Alarm {
  const thing = asset('n:a', 'n:f', undefined, { ...active, ...status });
  Object.assign(thing.features?.['alarm-overload']?.properties?.rule ?? {}, rule);
  return alarmsOf(thing)[0] as Alarm;
}

const shelved = { since: '2026-11-23T10:16:00Z', until: '2026-11-23T11:16:00Z', by: 'nginx:anna', reason: 'cleaning' };

describe('what can be done about an alarm', () => {
  it.each<[string, Partial<AlarmStatus>, string[], string[]]>([
    ['raised', {}, ['acknowledge'], ['shelve', 'remove', 'comment']],
    ['acknowledged', { acknowledged: true }, [], ['shelve', 'remove', 'comment']],
    ['waiting for its confirmation', { acknowledged: true, confirmed: false }, ['confirm'], ['shelve', 'remove', 'comment']],
    ['not acknowledged, so that it can\u2019t be confirmed yet', { confirmed: false }, ['acknowledge'], ['shelve', 'remove', 'comment']],
    ['latched', { latched: true, acknowledged: true }, ['reset'], ['shelve', 'remove', 'comment']],
    ['shelved', { shelved }, ['acknowledge'], ['unshelve', 'remove', 'comment']],
    ['out of service', { acknowledged: true, outOfService: shelved }, [], ['shelve', 'place', 'comment']],
  ])('%s', (_, status, due, others) => expect(actsFor(alarm(status))).toEqual({ due, others }));

  it('isNoShelvingWhereTheRuleAllowsNone', () => {
    expect(actsFor(alarm({}, { maxShelveMinutes: 0 })).others).toEqual(['remove', 'comment']);
    expect(actsFor(alarm({}, {})).others).toEqual(['remove', 'comment']);
  });

  it('isShelvingForNoLongerThanTheRuleAllows', () => {
    expect(shelveTimes(480)).toEqual([15, 60, 240, 480, 'once']);
    expect(shelveTimes(10)).toEqual([10, 'once']);
  });
});

describe('an alarm that is set aside', () => {
  it.each<[string, Partial<AlarmStatus>]>([['shelved', { shelved }], ['suppressed', { suppressed: shelved }], ['out of service', { outOfService: shelved }]])(
    '%s does not ask for anybody', (_, status) => {
      expect([isOpen(alarm(status)), isAside(alarm(status)), isUnacknowledged(alarm(status))]).toEqual([false, true, false]);
    });

  it('isShownThoughItWasNeverRaised', () => {
    const thing = asset('n:a', 'n:f', undefined, { active: false, acknowledged: true, level: '', severity: 0, shelved });
    expect(alarmsOf(thing).map((each) => each.phase)).toEqual(['cleared']);
  });

  it('staysOpenAfterItWasAcknowledgedUntilItIsConfirmed', () => {
    const over = { active: false, acknowledged: true };
    expect(alarm({ ...over, confirmed: false }).phase).toBe('returned');
    expect(alarm({ ...over, confirmed: true }).phase).toBe('cleared');
  });
});

describe('the check list', () => {
  const remark = (comment: string, time: string, by = 'nginx:anna'): Remark => ({ time, cause: 'COMMENTED', by, comment });

  it('tellsWhoDidWhichStepAndWhen', () => {
    const entries = [
      remark(stepRemark(1, 'Check the strainer', false), '2026-11-23T10:30:00Z', 'nginx:bob'),
      remark('[x] no step', '2026-11-23T10:28:00Z'),
      remark(stepRemark(1, 'Check the strainer', true), '2026-11-23T10:25:00Z'),
      remark(stepRemark(0, 'Look', true), '2026-11-23T10:20:00Z'),
    ];
    expect([...stepMarks(entries, active.since)]).toEqual([
      [1, { done: false, by: 'nginx:bob', time: '2026-11-23T10:30:00Z' }],
      [0, { done: true, by: 'nginx:anna', time: '2026-11-23T10:20:00Z' }],
    ]);
  });

  it('beginsAnewWithEachAlarm', () => expect(stepMarks([remark('[x] 1. Look', '2026-11-23T10:00:00Z')], active.since).size).toBe(0));
  it('takesNobodysWordsButRemarks', () => expect(stepMarks([{ ...remark('[x] 1. Look', '2026-11-23T10:30:00Z'), cause: 'ACKNOWLEDGED' }], active.since).size).toBe(0));
});

describe('what was done without a connection', () => {
  const done: PendingAct = { id: '1', act: 'acknowledge', thingId: 'n:a', rule: 'overload', since: active.since, comment: '', at: 5 };

  it.each<[string, PendingAct, Alarm | undefined]>([
    ['send', done, alarm({})],
    ['done', done, alarm({ acknowledged: true })],
    ['again', done, alarm({ since: '2026-11-23T10:18:00Z' })],
    ['gone', done, undefined],
    ['done', { ...done, act: 'confirm' }, alarm({ acknowledged: true, confirmed: true })],
    ['send', { ...done, act: 'confirm' }, alarm({ acknowledged: true, confirmed: false })],
    ['send', { ...done, act: 'comment' }, alarm({ since: '2026-11-23T10:18:00Z' })],
  ])('is judged by the alarm as it is now: %s', (verdict, act, now) => expect(judge(act, now)).toBe(verdict));

  it('isReadBackAndWhatIsBrokenIsLeftOut', () => {
    expect(readPending(JSON.stringify([done, { id: 7 }, null]))).toEqual([done]);
    expect([readPending('{'), readPending(null), readPending('{}')]).toEqual([[], [], []]);
  });
});
