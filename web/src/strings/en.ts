import { alarms } from './en/alarms';
import { commands } from './en/commands';
import { data } from './en/data';
import { findings } from './en/findings';
import { forecast } from './en/forecast';
import { lifecycle } from './en/lifecycle';
import { model } from './en/model';
import { pages } from './en/pages';
import { sentences } from './en/sentences';
import { shell } from './en/shell';
import { twin } from './en/twin';

/** Every text that people read, English. Another language is another object of this type. */
export const en = { ...shell, ...twin, ...data, ...alarms, ...commands, ...lifecycle, ...model, ...pages, ...forecast, ...sentences, ...findings } as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };

/** What a language must say. */
export type Strings = Widen<typeof en>;
