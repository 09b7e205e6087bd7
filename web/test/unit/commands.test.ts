import { describe, expect, it } from 'vitest';
import { enteredValue, inputsOf, isLeftOut, payloadOf } from '../../src/twin/commands';
import type { CommandInput } from '../../src/twin/types';

const free: CommandInput = { pointer: '/x', name: 'x' };
const entered = (typed: string[], input = free) => typed.map((each) => enteredValue(input, each));

describe('payload of a command', () => {
  it('hasEachValueWhereItsPointerSays', () => {
    expect(payloadOf([['/percent', 45], ['/ramp/seconds', 3], ['/ramp/up', true]])).toEqual({ percent: 45, ramp: { seconds: 3, up: true } });
    expect(payloadOf([['/a~1b/c~0d', 'x']])).toEqual({ 'a/b': { 'c~d': 'x' } });
    expect(payloadOf([])).toEqual({});
    expect(payloadOf([['', 45]])).toBe(45);
  });

  it('hasNumbersAndTruthsAsWhatTheyAre', () => {
    expect(entered(['45', ' 4.5 ', '-1e3', 'true', 'off', '', '  '])).toEqual([45, 4.5, -1000, true, 'off', undefined, undefined]);
  });

  it('hasNoDigitsOfDoubtfulMeaning', () => {
    expect(entered(['4,5', '1,200', '1.200,5', '1 200', '1.2.3', '--4'])).toEqual(Array(6).fill(undefined));
  });

  it('isAskedForByTheLastPartOfThePointer', () => {
    expect(inputsOf({ id: 'a', name: 'A', subject: 'a', values: ['/ramp/m~1s'] })).toEqual([{ pointer: '/ramp/m~1s', name: 'm/s' }]);
  });

  it('hasOnlyValuesOfTheTypeAndRangeThatTheModelGives', () => {
    const number: CommandInput = { ...free, type: 'NUMBER', min: 0, max: 100 };
    expect(entered(['0', '100', '4.5', '-0.1', '100.01', 'fast', '4,5', '1e999', ''], number)).toEqual([0, 100, 4.5, ...Array(6).fill(undefined)]);
    expect(entered(['3', '3.0', '3.5'], { ...free, type: 'INTEGER' })).toEqual([3, 3, undefined]);
    expect(entered(['true', 'false', '1', ''], { ...free, type: 'BOOLEAN' })).toEqual([true, false, undefined, undefined]);
    expect(entered(['slow', '2', 'fast', ''], { ...free, type: 'CHOICE', choices: ['slow', '2'] })).toEqual(['slow', '2', undefined, undefined]);
  });

  it('mayLackWhatIsOptional', () => {
    expect(isLeftOut({ ...free, optional: true }, ' ')).toBe(true);
    expect(isLeftOut({ ...free, optional: true }, '3')).toBe(false);
    expect(isLeftOut(free, '')).toBe(false);
  });

  it('takesTheInputsOfTheModelBeforeTheValuesOfInterlocks', () => {
    expect(inputsOf({ id: 'a', name: 'A', subject: 'a', values: ['/x'], inputs: [{ ...free, type: 'NUMBER' }] })).toEqual([{ ...free, type: 'NUMBER' }]);
  });
});
