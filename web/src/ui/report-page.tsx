import { useEffect, useState } from 'preact/hooks';
import { facility, nameOf, thingsBelow, tree, zone } from '../app/facility';
import { makeReport, type Report } from '../app/report';
import { trouble } from '../app/session';
import { serverNow } from '../ditto/client';
import { formatTime } from '../format/time';
import { monthName, monthOf, shifted, startOf } from '../format/zone';
import { text } from '../strings';
import { alarmsCsv, channelsCsv } from '../twin/report';
import { areasOf } from '../twin/wall';
import { download } from './download';
import { Empty } from './empty';
import { Foreseen } from './forecast-card';
import { KpiFigures } from './kpis-page';
import { AlarmTable, Availability, ChannelTable } from './report-tables';

const MONTHS = 24;

interface State {
  report?: Report;
  problem?: string;
  done: number;
  all: number;
}

function useReport(id: string, ago: number): State {
  const [state, setState] = useState<State>({ done: 0, all: 0 });
  useEffect(() => {
    const abort = new AbortController();
    setState({ done: 0, all: 0 });
    const month = shifted(monthOf(serverNow(), zone.peek()), -ago);
    makeReport(id, month, zone.peek(), abort.signal, (done, all) => abort.signal.aborted || setState({ done, all })).then(
      (report) => abort.signal.aborted || setState({ report, done: 0, all: 0 }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        abort.abort();
        setState({ problem: trouble(error), done: 0, all: 0 });
      },
    );
    return () => abort.abort();
  }, [id, ago]);
  return state;
}

/** What is foreseen of the month's assets: only for the month that is not over, as it is foreseen from now. */
function Outlook({ of }: { of: string }) {
  const node = tree.value.nodes.get(of);
  return <Foreseen things={node ? thingsBelow(node) : []} named />;
}

function Sheet({ report, of, month }: { report: Report; of: string; month: string }) {
  const name = nameOf(of);
  const over = report.to >= report.made;
  return (
    <>
      <p class="muted report-made">
        {text.report.made(formatTime(report.made, zone.value, 0))} {over && text.report.soFar}
      </p>
      <div class="report-buttons">
        <button type="button" class="button primary" onClick={() => print()}>
          {text.report.print}
        </button>
        <button type="button" class="button outline" onClick={() => download(`${name} ${month} channels.csv`, channelsCsv(report.channels, nameOf), 'text/csv')}>
          {text.report.csv}
        </button>
        <button type="button" class="button outline" onClick={() => download(`${name} ${month} alarms.csv`, alarmsCsv(report.alarms), 'text/csv')}>
          {text.report.alarmsCsv}
        </button>
      </div>
      <h2 class="section">{text.report.availability}</h2>
      <Availability report={report} />
      <h2 class="section">{text.report.alarms}</h2>
      <section class="card">
        <AlarmTable report={report} />
      </section>
      {report.kpis && (
        <>
          <h2 class="section">{text.kpis.title}</h2>
          <KpiFigures kpis={report.kpis} />
        </>
      )}
      {over && <Outlook of={of} />}
      <h2 class="section">{text.report.channels}</h2>
      <section class="card">
        <ChannelTable report={report} />
      </section>
    </>
  );
}

/** A month of the facility or one of its areas, to read, print and take along. */
export function ReportPage() {
  const [ago, setAgo] = useState(0);
  const [of, setOf] = useState(facility.value?.id ?? '');
  const { report, problem, done, all } = useReport(of, ago);
  const current = monthOf(serverNow(), zone.value);
  const month = shifted(current, -ago);
  const scopes = tree.value.roots.flatMap((node) => [node, ...areasOf(node)]);
  const iso = new Date(startOf(month, 'UTC')).toISOString().slice(0, 7);
  return (
    <article class="report">
      <header class="page-head channel-head">
        <div>
          <h1>{text.report.title}</h1>
          <p class="report-of">{text.report.of(nameOf(of), monthName(month))}</p>
        </div>
        <div class="report-choice">
          <label class="inline">
            {text.report.scope}
            <select value={of} onChange={(event) => setOf(event.currentTarget.value)}>
              {scopes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label class="inline">
            {text.report.month}
            <select value={ago} onChange={(event) => setAgo(Number(event.currentTarget.value))}>
              {Array.from({ length: MONTHS }, (_, back) => (
                <option key={back} value={back}>
                  {monthName(shifted(current, -back))}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      {problem !== undefined && <Empty title={text.report.failed} lead={problem} />}
      {!report && problem === undefined && <p role="status">{text.report.loading(done, all)}</p>}
      {report && <Sheet report={report} of={of} month={iso} />}
    </article>
  );
}
