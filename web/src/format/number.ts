import { locale } from '../strings';

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

/** A true minus sign, and none before a zero. */
const polish = (text: string): string => text.replace(/^-(?=[0.,]*$)/, '').replace('-', '\u2212');

/** The value with the channel's decimals, with four significant digits where it states none; a dash without a value. */
export function formatValue(value: number | null | undefined, decimals?: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '\u2013';
  if (decimals === undefined) return polish(format({ maximumSignificantDigits: 4 }).format(value));
  const digits = Math.max(0, Math.min(10, decimals));
  return polish(format({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));
}

export const formatCount = (value: number): string => format({ maximumFractionDigits: 0 }).format(value);

/** A share as a whole percentage that says 100 only when it is all, and 0 only when it is nothing. */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return '\u2013';
  const percent = Math.round((100 * part) / whole);
  const honest = part < whole ? Math.min(99, percent) : percent;
  return `${part > 0 ? Math.max(1, honest) : honest} %`;
}

/** The same of a share from 0 to 1, to a millionth; a dash where nothing is known. */
export const formatFraction = (share: number | null | undefined): string =>
  share === null || share === undefined ? '\u2013' : formatShare(Math.round(share * 1e6), 1e6);

/** A share on a bar, 0 to 100. */
export const percentOf = (part: number, whole: number): number => (whole <= 0 ? 0 : (100 * part) / whole);
