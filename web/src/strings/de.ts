import { alarms } from './de/alarms';
import { commands } from './de/commands';
import { data } from './de/data';
import { findings } from './de/findings';
import { forecast } from './de/forecast';
import { lifecycle } from './de/lifecycle';
import { model } from './de/model';
import { pages } from './de/pages';
import { sentences } from './de/sentences';
import { shell } from './de/shell';
import { twin } from './de/twin';
import type { Strings } from './en';

/** Every text that people read, German. */
export const de: Strings = { ...shell, ...twin, ...data, ...alarms, ...commands, ...lifecycle, ...model, ...pages, ...forecast, ...sentences, ...findings };
