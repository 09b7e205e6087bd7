import type { CommandInfo, Thing } from './types';

/** What the asset's device can be told to do. */
export const commandsOf = (thing: Thing): CommandInfo[] => thing.attributes?.commands ?? [];

/** The last part of a JSON pointer, as people read it. */
export const valueName = (pointer: string): string => unescaped(pointer.split('/').at(-1) ?? pointer);

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const NUMBER = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/;
/** Digits that may mean one thing here and another there, as 1,200 does. */
const AMBIGUOUS = /^[-+\d.,'\s]*\d[-+\d.,'\s]*$/;

/** What somebody typed, as the JSON value that it is: a number, true or false, else text; undefined for nothing and for digits of doubtful meaning. */
export function typedValue(typed: string): number | boolean | string | undefined {
  const word = typed.trim();
  if (NUMBER.test(word)) return Number(word);
  if (word === '' || AMBIGUOUS.test(word)) return undefined;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

type Json = { [key: string]: Json | number | boolean | string };

/** A payload with each value at the place that its JSON pointer names. */
export function payloadOf(values: Iterable<readonly [pointer: string, value: number | boolean | string]>): object {
  const payload: Json = {};
  for (const [pointer, value] of values) {
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
