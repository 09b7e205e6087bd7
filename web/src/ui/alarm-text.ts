import { measure, measured } from '../format/measure';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { sentenceOf } from '../twin/alarm-sentence';
import { store } from '../app/facility';
import { channelOf, type Channel } from '../twin/channels';
import type { Alarm } from '../twin/alarms';
import { decimalsOf, findingText, numberOf } from './finding-text';

export const alarmTitle = (alarm: Alarm): string => alarm.rule.name || alarm.rule.id;

/** Who it was, without the prefix of those who log in with a password. */
export const userName = (subject: string): string => subject.replace(/^nginx:/, '');

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The engine's sentence in the language of the page, with its quantities in the user's units; one that is not known is shown as it stands. */
export function alarmMessage(alarm: Alarm): string {
  const { message = '' } = alarm.status;
  const said = sentenceOf(message);
  const { sentence } = text;
  switch (said?.says) {
    case 'above':
    case 'below':
    case 'within':
      return sentence[said.says](said.what, quantityOf(said.value, said.unit), said.level, quantityOf(said.limit, said.unit));
    case 'holds':
    case 'holdsNot':
      return sentence[said.says](said.what, said.condition, said.level);
    case 'likely':
    case 'unlikely':
      return sentence[said.says](said.what, numberOf(said.days), numberOf(said.limit), said.level);
    case 'unusual':
      return sentence.unusual(said.what, findingText(said.found), numberOf(said.score));
    case 'silent':
      return sentence.silent(said.what, spanOf(said.seconds), said.level);
    case 'usual':
    case 'values':
    case 'resting':
    case 'never':
      return sentence[said.says](said.what);
    case undefined:
      return message;
  }
}

/** Seconds as the engine writes them; in larger units where that leaves nothing out. */
const spanOf = (seconds: string): string => (Number(seconds) % 60 === 0 ? formatSpan(1000 * Number(seconds)) : `${numberOf(seconds)}\u00a0${text.span.s}`);

/** A number as the engine writes it with its unit. */
function quantityOf(word: string, code: string): string {
  const number = Number(word);
  const { value, unit } = measure(Number.isFinite(number) ? number : undefined, code, decimalsOf(word));
  return `${Number.isFinite(number) ? value : word}\u00a0${unit}`.trim();
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
