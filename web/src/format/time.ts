import { locale, text } from '../strings';
import { formatValue } from './number';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + zone + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })));
  return found;
}

/** The zone if this browser knows it, else the browser's own. */
export function knownZone(zone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return new Intl.DateTimeFormat(locale).resolvedOptions().timeZone;
  }
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit' };
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

const everyMonth = (month: 'short' | 'long'): string[] =>
  Array.from({ length: 12 }, (_, at) => format('UTC', { month }).format(Date.UTC(2026, at, 15)).replace('.', ''));

/** `January` and `Jan` to `December` and `Dec`, in the language in force. */
export const monthNames = (): { long: string[]; short: string[] } => ({ long: everyMonth('long'), short: everyMonth('short') });

/** `14:03:22`. */
export const formatClock = (time: number, zone: string): string => format(zone, CLOCK).format(time);

/** `Mon 23 Nov`. */
export const formatDay = (time: number, zone: string): string =>
  format(zone, { weekday: 'short', ...DAY }).format(time).replace(',', '');

/** `CET`. */
export function zoneName(time: number, zone: string): string {
  const parts = format(zone, { timeZoneName: 'short' }).formatToParts(time);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** `14:03:22 CET`, with the day before it unless that is today. */
export function formatTime(time: number, zone: string, now: number): string {
  const today = format(zone, DAY).format(now) === format(zone, DAY).format(time) && Math.abs(now - time) < 86_400_000;
  const clock = `${formatClock(time, zone)} ${zoneName(time, zone)}`;
  return today ? clock : `${format(zone, DAY).format(time)}, ${clock}`;
}

/** A span in its one or two largest units: `8 s`, `3 min`, `2 h 5 min`, `4 d 3 h`. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const { s, min, h, d } = text.span;
  if (seconds < 60) return `${seconds}\u00a0${s}`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0${min}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return two(hours, h, minutes % 60, min);
  return two(Math.floor(hours / 24), d, hours % 24, h);
}

/** How long something took, with two digits or more: `1.8 ms`, `240 ms`, `3.2 s`, `4 min`. */
export function formatDelay(seconds: number): string {
  if (seconds >= 59.5) return formatSpan(1000 * Math.max(60, seconds));
  const [amount, unit] = seconds < 0.9995 ? [1000 * seconds, 'ms'] : [seconds, text.span.s];
  return `${formatValue(amount, amount < 9.95 ? 1 : 0)}\u00a0${unit}`;
}

function two(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const head = `${large}\u00a0${largeUnit}`;
  return small === 0 ? head : `${head} ${small}\u00a0${smallUnit}`;
}
