import type { CommandInfo, CommandInput, Thing } from './types';

/** What the asset's device can be told to do. */
export const commandsOf = (thing: Thing): CommandInfo[] => thing.attributes?.commands ?? [];

/** The last part of a JSON pointer, as people read it. */
const valueName = (pointer: string): string => unescaped(pointer.split('/').at(-1) ?? pointer);

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const NUMBER = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/;
/** Digits that may mean one thing here and another there, as 1,200 does. */
const AMBIGUOUS = /^[-+\d.,'\s]*\d[-+\d.,'\s]*$/;

/** What somebody typed, as the JSON value that it is: a number, true or false, else text; undefined for nothing and for digits of doubtful meaning. */
function typedValue(typed: string): Value | undefined {
  const word = typed.trim();
  if (NUMBER.test(word)) return Number(word);
  if (word === '' || AMBIGUOUS.test(word)) return undefined;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

/** The values that go with a command; where the model does not say, those that its interlocks look at, of any type. */
export const inputsOf = (command: CommandInfo): CommandInput[] =>
  command.inputs ?? (command.values ?? []).map((pointer) => ({ pointer, name: valueName(pointer) }));

/** The value that somebody entered; undefined where it is none that the command takes. */
export function enteredValue(input: CommandInput, typed: string): Value | undefined {
  const value = input.type === 'CHOICE' ? typed : typedValue(typed);
  switch (input.type) {
    case 'NUMBER':
    case 'INTEGER':
      return typeof value === 'number' && isAllowed(input, value) ? value : undefined;
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined;
    case 'CHOICE':
      return input.choices?.includes(typed) ? typed : undefined;
    default:
      return value;
  }
}

const isAllowed = ({ type, min, max }: CommandInput, value: number): boolean =>
  Number.isFinite(value) && (type === 'NUMBER' || Number.isInteger(value)) && (min === undefined || value >= min) && (max === undefined || value <= max);

/** Whether nothing was entered where nothing has to be. */
export const isLeftOut = (input: CommandInput, typed: string): boolean => input.optional === true && typed.trim() === '';

type Value = number | boolean | string;
type Json = { [key: string]: Json | Value };

/** A payload with each value at the place that its JSON pointer names; of the empty pointer it is the value itself. */
export function payloadOf(values: Iterable<readonly [pointer: string, value: Value]>): object | Value {
  const payload: Json = {};
  for (const [pointer, value] of values) {
    if (pointer === '') return value;
    const parts = pointer.split('/').slice(1).map(unescaped);
    const last = parts.pop() ?? '';
    let at = payload;
    for (const part of parts) {
      const below = at[part];
      at = typeof below === 'object' ? below : (at[part] = {});
    }
    at[last] = value;
  }
  return payload;
}
