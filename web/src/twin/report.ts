import type { JournalEntry } from '../ditto/alarms';
import type { Channel } from './channels';
import { summarize, type TrendPoint } from './series';

/** What a channel did in a time. */
export interface ChannelReport {
  channel: Channel;
  points: TrendPoint[];
  min: number | null;
  avg: number | null;
  max: number | null;
  samples: number;
  bad: number;
  /** Epoch ms from which on samples were expected. */
  since: number;
  /** Samples that were expected; undefined for a channel without a period. */
  expected: number | undefined;
}

const LONGEST_DAY_MS = 90_000_000;

/**
 * From when on samples of a channel can be expected: from its very first one, where that lies in the time.
 *
 * @param points one per day
 * @param first of all samples that are kept, epoch ms; it says nothing where it comes later than the first day with samples: then older ones are kept as summaries only
 * @param from when the time begins, epoch ms
 */
export function beginOf(points: TrendPoint[], first: number | undefined, from: number): number {
  const day = points.find(({ count, bad }) => count + bad > 0);
  return first !== undefined && day && first > from && first < 1000 * day.time + LONGEST_DAY_MS ? first : from;
}

/** @param points one per day of the time up to `to` (epoch ms), of which samples were expected from `since` on */
export function reportOf(channel: Channel, points: TrendPoint[], since: number, to: number): ChannelReport {
  const { min, avg, max, samples, bad } = summarize(points);
  const period = channel.info.periodSeconds ?? 0;
  const expected = period > 0 && to > since ? Math.floor((to - since) / 1000 / period) : undefined;
  return { channel, points, min, avg, max, samples, bad, since, expected };
}

/** Share of the expected samples that came, 0 to 1. */
export const completeness = ({ samples, expected }: Pick<ChannelReport, 'samples' | 'expected'>): number | undefined =>
  expected === undefined || expected === 0 ? undefined : Math.min(1, samples / expected);

export interface Totals {
  channels: number;
  silent: number;
  samples: number;
  bad: number;
  completeness: number | undefined;
  /** Epoch ms from which on samples of any of them were expected; undefined without a channel that has a period. */
  since: number | undefined;
}

/** All channels together; the completeness is the mean of those that have one, so that a fast channel does not hide a silent slow one. */
export function totalsOf(reports: ChannelReport[]): Totals {
  const shares = reports.flatMap((report) => completeness(report) ?? []);
  const since = reports.filter(({ samples, expected }) => samples > 0 && expected !== undefined).map((report) => report.since);
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    channels: reports.length,
    silent: reports.filter(({ samples }) => samples === 0).length,
    samples: sum(reports.map(({ samples }) => samples)),
    bad: sum(reports.map(({ bad }) => bad)),
    completeness: shares.length === 0 ? undefined : sum(shares) / shares.length,
    since: since.length === 0 ? undefined : Math.min(...since),
  };
}

/** What happened to the alarm of one rule. */
export interface AlarmReport {
  thingId: string;
  rule: string;
  name: string;
  raised: number;
  acknowledged: number;
  setAside: number;
  level: string;
  severity: number;
}

const ASIDE = ['SHELVED', 'SUPPRESSED', 'OUT_OF_SERVICE'];

/** The alarms of journal entries, the most frequent first. */
export function alarmReports(entries: JournalEntry[]): AlarmReport[] {
  const found = new Map<string, AlarmReport>();
  for (const { thingId, rule, name, cause, level = '', severity = 0 } of entries) {
    const key = `${thingId} ${rule}`;
    const report = found.get(key) ?? { thingId, rule, name, raised: 0, acknowledged: 0, setAside: 0, level: '', severity: 0 };
    if (cause === 'RAISED') report.raised++;
    if (cause === 'ACKNOWLEDGED') report.acknowledged++;
    if (ASIDE.includes(cause)) report.setAside++;
    if (severity > report.severity) Object.assign(report, { level, severity });
    found.set(key, report);
  }
  return [...found.values()].sort((a, b) => b.raised - a.raised || b.severity - a.severity || a.name.localeCompare(b.name));
}

type Cell = string | number | null | undefined;

/** One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csv = (rows: Cell[][]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The channels as a table for machines: units as measured, a dot in numbers. */
export const channelsCsv = (reports: ChannelReport[], nameOf: (id: string) => string): string =>
  csv([
    ['thingId', 'asset', 'channel', 'name', 'unit', 'min', 'avg', 'max', 'samples', 'bad', 'expected', 'since'],
    ...reports.map(({ channel, min, avg, max, samples, bad, expected, since }) => [
      channel.thingId, nameOf(channel.thingId), channel.key, channel.info.name, channel.info.unit, min, avg, max, samples, bad, expected, new Date(since).toISOString(),
    ]),
  ]);

/** The changes of alarms as a table for machines. */
export const alarmsCsv = (entries: JournalEntry[]): string =>
  csv([
    ['time', 'thingId', 'rule', 'name', 'cause', 'level', 'severity', 'value', 'limit', 'unit', 'by', 'comment'],
    ...entries.map((each) => [
      each.time, each.thingId, each.rule, each.name, each.cause, each.level, each.severity, each.value, each.limit, each.unit, each.by, each.comment,
    ]),
  ]);
