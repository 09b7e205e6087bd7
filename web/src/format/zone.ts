import { locale } from '../strings';

/** A calendar month. */
export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
}

/** Milliseconds by which the zone is ahead of UTC at a time. */
function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(time);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(time / 1000) * 1000;
}

/** Epoch ms of the first moment of the month in the zone. */
export function startOf({ year, month }: Month, zone: string): number {
  const utc = Date.UTC(year, month - 1, 1);
  const guess = utc - offsetAt(utc, zone);
  return utc - offsetAt(guess, zone);
}

export const shifted = ({ year, month }: Month, by: number): Month => {
  const index = 12 * year + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

/** The month of a time in the zone. */
export function monthOf(time: number, zone: string): Month {
  const local = new Date(time + offsetAt(time, zone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1 };
}

/** `November 2026`. */
export const monthName = ({ year, month }: Month): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(Date.UTC(year, month - 1, 15));
