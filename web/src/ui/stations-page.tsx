import { slowNow } from '../app/clock';
import { zone } from '../app/facility';
import { loadLinks, type StationLink } from '../ditto/stations';
import { formatCount } from '../format/number';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { Empty, Loading } from './empty';
import { Facts } from './facts';
import { HealthIcon } from './icon';
import { useLoaded } from './use-loaded';

const REFRESH_MS = 5_000;
const MEGA = 1_000_000;

const ago = (time: string | undefined): string =>
  time ? text.stations.ago(formatSpan(slowNow.value - Date.parse(time))) : text.stations.never;

const bytes = (count: number): string =>
  count < MEGA ? `${formatCount(Math.ceil(count / 1000))}\u00a0kB` : `${formatCount(Math.round(count / MEGA))}\u00a0MB`;

/** `12,400 samples behind (43 kB, since 3 min)`, or that all is there. */
function behind(link: StationLink): string {
  const { samples, alarms } = link;
  if (!samples) return '\u2013';
  if (samples.waiting === 0 && !alarms?.waiting) return text.stations.upToDate;
  const since = samples.oldest ? formatSpan(slowNow.value - Date.parse(samples.oldest)) : '';
  return text.stations.behind(formatCount(samples.waiting), bytes(samples.waitingBytes ?? 0), since);
}

function facts(link: StationLink): [label: string, value: string][] {
  const last = link.centre ? link.lastAnswer : link.lastHeard;
  return [
    [link.centre ? text.stations.answered : text.stations.heard, ago(last)],
    [text.stations.waits, behind(link)],
    [text.stations.alarms, formatCount(link.alarms?.waiting ?? 0)],
    [text.stations.values, formatCount(link.values?.waiting ?? 0)],
    [text.stations.rate, text.stations.perSecond(formatCount(link.samplesPerSecond ?? 0), bytes(link.bytesPerSecond ?? 0))],
    [text.stations.left, link.secondsLeft === undefined ? '\u2013' : formatSpan(1000 * link.secondsLeft)],
  ];
}

/** In words how a link is that is broken: since when, and why as far as that is known. */
function broken(link: StationLink): string {
  const last = link.centre ? link.lastAnswer : link.lastHeard;
  const since = last ? text.stations.broken.since(formatTime(Date.parse(last), zone.value, slowNow.value), formatSpan(slowNow.value - Date.parse(last))) : text.stations.broken.never;
  return link.problem ? `${since} ${why(link)}` : since;
}

const why = ({ problem = '', problemCode = '' }: StationLink): string => text.stations.problems[problemCode] ?? problem;

function Link({ link }: { link: StationLink }) {
  const name = link.centre ? text.stations.toCentre(link.centre) : link.station;
  return (
    <section class="card">
      <h2 class="with-sign">
        <HealthIcon health={link.connected ? 'ok' : 'data'} label={link.connected ? text.stations.connected : text.stations.silent} /> {name}
      </h2>
      {(link.problem || !link.connected) && (
        <p role="status" class="link-broken">
          {link.connected ? why(link) : broken(link)}
        </p>
      )}
      <Facts facts={facts(link)} />
    </section>
  );
}

/** How the links between stations and their centre are: what waits, since when, and how long it will take. */
export function StationsPage() {
  const { value, problem } = useLoaded(loadLinks, [], REFRESH_MS);
  if (!value) return problem ? <Empty title={text.stations.failed} lead={problem} /> : <Loading label={text.stations.loading} />;
  const links = [...(value.own ? [value.own] : []), ...value.stations];
  return (
    <article>
      <header class="page-head">
        <h1>{text.stations.title}</h1>
      </header>
      {problem && <p role="status">{problem}</p>}
      {links.length === 0 ? (
        <Empty title={text.stations.none} lead={text.stations.noneLead} />
      ) : (
        <div class="settings">
          {links.map((link) => (
            <Link key={`${link.centre ?? ''} ${link.station}`} link={link} />
          ))}
        </div>
      )}
    </article>
  );
}
