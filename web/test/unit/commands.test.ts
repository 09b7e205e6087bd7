import { describe, expect, it } from 'vitest';
import { payloadOf, typedValue, valueName } from '../../src/twin/commands';

describe('payload of a command', () => {
  it('hasEachValueWhereItsPointerSays', () => {
    expect(payloadOf([['/percent', 45], ['/ramp/seconds', 3], ['/ramp/up', true]])).toEqual({ percent: 45, ramp: { seconds: 3, up: true } });
    expect(payloadOf([['/a~1b/c~0d', 'x']])).toEqual({ 'a/b': { 'c~d': 'x' } });
    expect(payloadOf([])).toEqual({});
  });

  it('hasNumbersAndTruthsAsWhatTheyAre', () => {
    expect(['45', ' 4.5 ', '-1e3', 'true', 'off', '', '  '].map(typedValue)).toEqual([45, 4.5, -1000, true, 'off', undefined, undefined]);
  });

  it('hasNoDigitsOfDoubtfulMeaning', () => {
    expect(['4,5', '1,200', '1.200,5', '1 200', '1.2.3', '--4'].map(typedValue)).toEqual(Array(6).fill(undefined));
  });

  it('isAskedForByTheLastPartOfThePointer', () => {
    expect(valueName('/ramp/m~1s')).toBe('m/s');
  });
});
