import { alarms } from './de/alarms';
import { data } from './de/data';
import { forecast } from './de/forecast';
import { lifecycle } from './de/lifecycle';
import { pages } from './de/pages';
import { shell } from './de/shell';
import { twin } from './de/twin';
import type { Strings } from './en';

/** Every text that people read, German. */
export const de: Strings = { ...shell, ...twin, ...data, ...alarms, ...lifecycle, ...pages, ...forecast };
