import { loadJournal, loadKpis, type AlarmKpis, type JournalEntry } from '../ditto/alarms';
import { serverNow } from '../ditto/client';
import { firstTime, loadSeries } from '../ditto/timeseries';
import { startOf, shifted, type Month } from '../format/zone';
import { channelsOf, type Channel } from '../twin/channels';
import { beginOf, completeness, reportOf, type ChannelReport } from '../twin/report';
import { toTrend } from '../twin/series';
import { inTurn } from '../ditto/in-turn';
import { thingsBelow, tree } from './facility';

const DAY_SECONDS = 86_400;
const PAGE = 1000;
/** Most changes of alarms that a report reads. */
export const MOST_CHANGES = 20_000;

/** All that a report says of a month. */
export interface Report {
  from: number;
  to: number;
  /** Epoch ms at which it was made. */
  made: number;
  channels: ChannelReport[];
  alarms: JournalEntry[];
  /** Whether there are more changes of alarms than were read. */
  cut: boolean;
  kpis: AlarmKpis | undefined;
}

/** What a channel did; one that began within the time is held against what was expected from then on. */
async function month(channel: Channel, { from, to, zone }: { from: number; to: number; zone: string }, signal: AbortSignal): Promise<ChannelReport> {
  const query = { thingId: channel.thingId, channel: channel.key, from, to, stepSeconds: DAY_SECONDS, zone };
  const answer = await inTurn(() => loadSeries(query, signal));
  const points = toTrend(answer, { rangeSeconds: (to - from) / 1000, stepSeconds: DAY_SECONDS });
  const whole = reportOf(channel, points, from, to);
  if (whole.samples === 0 || (completeness(whole) ?? 1) === 1) return whole;
  const first = await inTurn(() => firstTime({ ...query, from: 0 }, signal));
  return reportOf(channel, points, beginOf(points, first, from), to);
}

async function journal(from: number, to: number, things: Set<string>, signal: AbortSignal): Promise<[JournalEntry[], boolean]> {
  const items: JournalEntry[] = [];
  let cursor: string | undefined;
  do {
    const query = { from: new Date(from).toISOString(), to: new Date(to).toISOString(), limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await loadJournal(query, signal);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined && items.length < MOST_CHANGES);
  return [items.filter(({ thingId }) => things.has(thingId)), cursor !== undefined];
}

/** Reads a month of an asset and all below it. The key figures are those of all alarms, so they come for a facility only. */
export async function makeReport(id: string, of: Month, zone: string, signal: AbortSignal, progress: (done: number, all: number) => void): Promise<Report> {
  const made = serverNow();
  const from = startOf(of, zone);
  const to = Math.min(startOf(shifted(of, 1), zone), made);
  const node = tree.peek().nodes.get(id);
  const things = node ? thingsBelow(node) : [];
  const channels = things.flatMap(channelsOf);
  let done = 0;
  const reports = channels.map(async (channel) => {
    const report = await month(channel, { from, to, zone }, signal);
    progress(++done, channels.length);
    return report;
  });
  const ids = new Set(things.map(({ thingId }) => thingId));
  const range = { from: new Date(from).toISOString(), to: new Date(to).toISOString(), operators: 1 };
  const [read, [alarms, cut], kpis] = await Promise.all([
    Promise.all(reports), journal(from, to, ids, signal), node?.facility ? loadKpis(range, signal) : undefined,
  ]);
  return { from, to, made, channels: read, alarms, cut, kpis };
}
