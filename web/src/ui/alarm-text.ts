import { formatValue } from '../format/number';
import { displayUnit } from '../format/unit';
import { text } from '../strings';
import { store } from '../app/facility';
import { channelOf, type Channel } from '../twin/channels';
import type { Alarm } from '../twin/alarms';

export const alarmTitle = (alarm: Alarm): string => alarm.rule.name || alarm.rule.id;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The engine's sentence with the unit's code written for people and kept on the line of its number. */
export function alarmMessage(alarm: Alarm): string {
  const { message = '', unit } = alarm.status;
  if (!unit) return message;
  const [first = '', ...words] = message.split(' ');
  return words.reduce((line, word) => (word === unit ? `${line}\u00a0${displayUnit(unit)}` : `${line} ${word}`), first);
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
  const unit = displayUnit(alarm.status.unit ?? alarm.rule.unit);
  return unit ? `${formatValue(value, decimals)}\u00a0${unit}` : formatValue(value, decimals);
}
