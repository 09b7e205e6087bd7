import { useState } from 'preact/hooks';
import { now } from '../app/clock';
import { zone } from '../app/facility';
import type { JournalEntry } from '../ditto/alarms';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { remarkText } from '../twin/acts';
import type { Alarm } from '../twin/alarms';
import { userName } from './alarm-text';
import { useJournal } from './use-journal';

/** What happened, and who did it: `Acknowledged by anna`. */
export function causeText({ cause, by }: { cause: string; by: string }): string {
  const what = text.cause[cause] ?? cause;
  return by ? text.byUser(what, userName(by)) : what;
}

function Entry({ entry }: { entry: JournalEntry }) {
  return (
    <li>
      <time dateTime={entry.time}>{formatTime(Date.parse(entry.time), zone.value, now.peek())}</time>
      <span class="happened">
        <b>{causeText(entry)}</b>
        {entry.comment && <q>{remarkText(entry.comment)}</q>}
      </span>
    </li>
  );
}

function Entries({ alarm }: { alarm: Alarm }) {
  const { value, problem } = useJournal(alarm, true);
  if (problem && !value) return <p role="alert">{`${text.journal.failed} ${problem}`}</p>;
  if (!value) return <p class="muted">{text.journal.loading}</p>;
  return (
    <ol class="happenings">
      {value.map((entry) => (
        <Entry key={entry.number} entry={entry} />
      ))}
    </ol>
  );
}

/** All that happened to one alarm, asked for when it is opened. */
export function AlarmHistory({ alarm }: { alarm: Alarm }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="alarm-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.journal.one}</summary>
      {open && <Entries alarm={alarm} />}
    </details>
  );
}
