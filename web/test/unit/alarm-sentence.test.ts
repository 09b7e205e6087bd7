import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speak } from '../../src/strings';
import type { Alarm } from '../../src/twin/alarms';
import { sentenceOf } from '../../src/twin/alarm-sentence';
import { alarmMessage } from '../../src/ui/alarm-text';

const said = (message: string): string => alarmMessage({ thingId: 'a:b', featureId: 'f', phase: 'active', band: 'low', rule: { id: 'r' }, status: { message } } as Alarm).replaceAll('\u00a0', ' ');
const tests = ['LevelRuleTest', 'WatchedRuleTest', 'DetectorRuleTest'].map((name) => readFileSync(new URL(`../../../bundles/io.adit.engine/src/test/java/io/adit/engine/${name}.java`, import.meta.url), 'utf8'));

/** Sentences that the engine's own tests expect of it, and what a German reads. */
const GERMAN: [string, string][] = [
  ['Motor current P1 20.0 A is back within alert limit 20 A', 'Motor current P1 20,0 A hält die Grenze 20 A wieder ein (alert)'],
  ['Rule r: 3 mm/h is above alert limit 2 mm/h', 'Rule r: 3 mm/h liegt über der Grenze 2 mm/h (alert)'],
  ['Rule r: atLeast(2, a > 3 mm, b > 3 mm, c > 3 mm) holds (action!)', 'Rule r: atLeast(2, a > 3 mm, b > 3 mm, c > 3 mm) gilt (action!)'],
  ['a has had no usable value for 100 s (alert)', 'a hat seit 100 s keinen brauchbaren Wert (alert)'],
  ['a has values again', 'a hat wieder Werte'],
  ['Rule r is not in force now', 'Rule r gilt jetzt nicht'],
  ['A is unusual: as usual again', 'A is unusual: wieder wie gewöhnlich'],
];

describe('what the engine says of an alarm', () => {
  it.each(GERMAN)('%s', async (english, german) => {
    expect(tests.some((test) => test.includes(`"${english}"`)), 'the engine says so').toBe(true);
    await speak('de');
    expect(said(english)).toBe(german);
    await speak('en');
    expect(said(english)).toBe(english);
  });

  it.each([
    ['Level -0.4  is below low limit 0 ', { says: 'below', what: 'Level', value: '-0.4', unit: '', level: 'low', limit: '0' }],
    ['P1 wears out: likely in 8.4 d, no longer within the 10 d of notice', { says: 'unlikely', what: 'P1 wears out', days: '8.4', limit: '10', level: 'notice' }],
    ['A: 7 MAD (before at most 3) above: three times in the history so far (score 1)', { says: 'unusual', what: 'A', found: '7 MAD (before at most 3) above: three times in the history so far', score: '1' }],
    ['r was never raised', { says: 'never', what: 'r' }],
  ])('is taken apart: %s', (message, parts) => expect(sentenceOf(message)).toEqual(parts));

  it('has whole minutes where that is what it is', () => expect(said('a has had no usable value for 7200 s (alert)')).toBe('a has had no usable value for 2 h (alert)'));

  it('is shown as it stands where it is nothing that is known', () => expect(said('Look at the pump.')).toBe('Look at the pump.'));
});
