import { measure, measured } from '../format/measure';
import { text } from '../strings';
import { store } from '../app/facility';
import { channelOf, type Channel } from '../twin/channels';
import type { Alarm } from '../twin/alarms';

export const alarmTitle = (alarm: Alarm): string => alarm.rule.name || alarm.rule.id;

/** Who it was, without the prefix of those who log in with a password. */
export const userName = (subject: string): string => subject.replace(/^nginx:/, '');

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The engine's sentence with its quantities in the user's units, written for people and kept on one line. */
export function alarmMessage(alarm: Alarm): string {
  const { message = '', unit } = alarm.status;
  if (!unit) return message;
  const words: string[] = [];
  for (const word of message.split(' ')) {
    const before = words.at(-1) ?? '';
    if (word === unit) words.splice(-1, 1, quantityOf(before, unit));
    else words.push(word);
  }
  return words.join(' ');
}

/** A number as the engine writes it, with its decimals and unit; anything else stays. */
function quantityOf(word: string, code: string): string {
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(word);
  const { value, unit } = measure(decimals ? Number(word) : undefined, code, decimals?.[1]?.length ?? 0);
  return `${decimals ? value : word}\u00a0${unit}`;
}

/** The level's own name where the rule gives one, else that of its severity band. */
export function levelName(alarm: Alarm): string {
  return capital(alarm.status.level || text.band[alarm.band]);
}

export const alarmChannel = (alarm: Alarm): Channel | undefined =>
  alarm.rule.channel === undefined ? undefined : channelOf(store.thing(alarm.thingId), alarm.rule.channel);

/** A quantity of the alarm with its unit, and where that is the value of its channel with the decimals of that. */
export function alarmQuantity(alarm: Alarm, value: number | null | undefined): string {
  const decimals = alarm.rule.watches ? undefined : alarmChannel(alarm)?.info.decimals;
  return measured(value, alarm.status.unit ?? alarm.rule.unit, decimals);
}
