import { useEffect, useState } from 'preact/hooks';
import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { links } from '../app/router';
import { loadJournal, type JournalEntry, type JournalPage, type JournalQuery } from '../ditto/alarms';
import { serverNow } from '../ditto/client';
import { measured } from '../format/measure';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { remarkText } from '../twin/acts';
import { bandOf } from '../twin/alarms';
import { ALARM_RANGES, AlarmRangeChoice, type AlarmRange } from './alarm-range';
import { AlarmTabs } from './alarm-tabs';
import { capital, userName } from './alarm-text';
import { Empty, Loading } from './empty';
import { Table } from './table';
import { useLoaded } from './use-loaded';

const PAGE = 100;

function Row({ entry }: { entry: JournalEntry }) {
  return (
    <tr>
      <th scope="row">
        <time dateTime={entry.time}>{formatTime(Date.parse(entry.time), zone.value, now.peek())}</time>
      </th>
      <td>
        <a href={links.alarm(entry.thingId, `alarm-${entry.rule}`)}>{entry.name || entry.rule}</a>
        <small class="muted">{nameOf(entry.thingId)}</small>
      </td>
      <td>
        {text.cause[entry.cause] ?? entry.cause}
        {entry.level && <span class={`level tone-${bandOf(entry.severity)}`}>{capital(entry.level)}</span>}
      </td>
      <td>{typeof entry.value === 'number' && measured(entry.value, entry.unit)}</td>
      <td class="history-why">
        {entry.by && <span>{userName(entry.by)}</span>}
        {entry.comment && <q>{remarkText(entry.comment)}</q>}
      </td>
    </tr>
  );
}

/** The entries of a time, page by page, the newest first. */
function Entries({ range }: { range: AlarmRange }) {
  const [from] = useState(() => new Date(serverNow() - ALARM_RANGES[range]).toISOString());
  const [older, setOlder] = useState<JournalPage[]>([]);
  const [busy, setBusy] = useState(false);
  const query: JournalQuery = { from, limit: PAGE };
  const { value, problem } = useLoaded((signal) => loadJournal(query, signal), [from]);
  useEffect(() => setOlder([]), [value]);
  if (!value) return problem ? <Empty title={text.journal.failed} lead={problem} /> : <Loading label={text.journal.loading} />;
  const pages = [value, ...older];
  const cursor = pages.at(-1)?.cursor;
  const items = pages.flatMap((page) => page.items);
  if (items.length === 0) return <Empty title={text.journal.none} />;
  const more = (): void => {
    if (cursor === undefined) return;
    setBusy(true);
    loadJournal({ ...query, cursor })
      .then((page) => setOlder([...older, page]))
      .catch(() => undefined) // The button stays: it can be pressed again.
      .finally(() => setBusy(false));
  };
  return (
    <section class="card">
      <Table label={text.journal.title} heads={text.journal.heads} look="history" tall>
        {items.map((entry) => (
          <Row key={entry.number} entry={entry} />
        ))}
      </Table>
      {cursor !== undefined && (
        <button type="button" class="button outline history-older" disabled={busy} onClick={more}>
          {text.journal.older}
        </button>
      )}
    </section>
  );
}

/** What changed of all alarms, who did what, and why. */
export function HistoryPage() {
  const [range, setRange] = useState<AlarmRange>('24h');
  return (
    <article>
      <header class="page-head channel-head">
        <h1>{text.journal.title}</h1>
        <AlarmTabs />
        <AlarmRangeChoice chosen={range} onChoose={setRange} />
      </header>
      <Entries key={range} range={range} />
    </article>
  );
}
