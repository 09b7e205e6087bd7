import { useState } from 'preact/hooks';
import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { links } from '../app/router';
import { loadKpis, type AlarmKpis, type AlarmOf } from '../ditto/alarms';
import { serverNow } from '../ditto/client';
import { formatCount, formatFraction, formatValue, percentOf } from '../format/number';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { BANDS } from '../twin/alarms';
import { ALARM_RANGES, AlarmRangeChoice, type AlarmRange } from './alarm-range';
import { AlarmTabs } from './alarm-tabs';
import { Empty, Loading } from './empty';
import { HealthIcon } from './icon';
import { KpiTotals } from './kpi-totals';
import { useLoaded } from './use-loaded';

const OPERATORS = [1, 2, 3, 4, 5, 6];

function AlarmLink({ alarm }: { alarm: AlarmOf }) {
  return (
    <span class="line-main">
      <a href={links.alarm(alarm.thingId, `alarm-${alarm.rule}`)}>{alarm.name || alarm.rule}</a>
      <small class="muted">{nameOf(alarm.thingId)}</small>
    </span>
  );
}

/** Alarms that deserve a look, each with its figure. */
function Bad<T extends AlarmOf>({ title, alarms, figure }: { title: string; alarms: T[]; figure(alarm: T): string }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {alarms.length === 0 && <p class="muted">{text.kpis.none}</p>}
      <ul class="lines">
        {alarms.map((alarm) => (
          <li class="line" key={`${alarm.thingId} ${alarm.rule}`}>
            <AlarmLink alarm={alarm} />
            <span class="line-state">{figure(alarm)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TopTen({ kpis }: { kpis: AlarmKpis }) {
  const { items, share } = kpis.topTen;
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <section class="card">
      <h2>
        {text.kpis.topTen}
        {share !== null && <span>{text.kpis.topTenShare(formatFraction(share))}</span>}
      </h2>
      {items.length === 0 && <p class="muted">{text.kpis.none}</p>}
      <ol class="lines">
        {items.map((alarm) => (
          <li class="line" key={`${alarm.thingId} ${alarm.rule}`}>
            <AlarmLink alarm={alarm} />
            <span class="level-track" aria-hidden="true">
              <span class="level-bar fill-low" style={{ width: `${percentOf(alarm.count, most)}%` }} />
            </span>
            <span class="line-state">
              {text.kpis.times(alarm.count)} <small class="muted">{formatFraction(alarm.share)}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Priorities({ kpis }: { kpis: AlarmKpis }) {
  return (
    <section class="card">
      <h2>{text.kpis.priorities}</h2>
      <ul class="levels with-counts">
        {BANDS.map((band) => (
          <li key={band} class={kpis.priorities[band].count === 0 ? 'faint' : ''}>
            <HealthIcon health={band} size={18} />
            <span>{text.band[band]}</span>
            <span class="level-track" aria-hidden="true">
              <span class={`level-bar fill-${band}`} style={{ width: `${100 * kpis.priorities[band].share}%` }} />
            </span>
            <b>{formatFraction(kpis.priorities[band].share)}</b> <small class="muted">{formatCount(kpis.priorities[band].count)}</small>
          </li>
        ))}
      </ul>
      <p class="muted card-note">{text.kpis.prioritiesHint}</p>
    </section>
  );
}

/** When there were floods, the newest first, each with how long it lasted and how many alarms came in it. */
function Floods({ kpis }: { kpis: AlarmKpis }) {
  const items = [...kpis.floods.items].reverse();
  return (
    <section class="card">
      <h2>{text.kpis.floods}</h2>
      {items.length === 0 && <p class="muted">{text.kpis.none}</p>}
      <ul class="lines">
        {items.map(({ from, to, count }) => (
          <li class="line" key={from}>
            <span class="line-main">
              {formatTime(Date.parse(from), zone.value, now.peek())}
              <small class="muted">{formatSpan(Date.parse(to) - Date.parse(from))}</small>
            </span>
            <span class="line-state">{text.kpis.floodAlarms(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All figures of a time. */
export function KpiFigures({ kpis }: { kpis: AlarmKpis }) {
  const at = (time: string): string => formatTime(Date.parse(time), zone.value, now.peek());
  return (
    <>
      <KpiTotals kpis={kpis} />
      <div class="cards cards-two">
        <TopTen kpis={kpis} />
        <Priorities kpis={kpis} />
        <Floods kpis={kpis} />
        <Bad title={text.kpis.standing} alarms={kpis.standing} figure={({ seconds }) => formatSpan(seconds * 1000)} />
        <Bad title={text.kpis.stale} alarms={kpis.stale} figure={({ lastChange }) => text.kpis.since(at(lastChange))} />
        <Bad title={text.kpis.chattering} alarms={kpis.chattering} figure={({ mostInAMinute }) => text.kpis.inAMinute(mostInAMinute)} />
      </div>
    </>
  );
}

/** How good the alarm system is. */
export function KpisPage() {
  const [range, setRange] = useState<AlarmRange>('7d');
  const [operators, setOperators] = useState(1);
  const { value, problem } = useLoaded(
    (signal) => {
      const to = serverNow();
      return loadKpis({ from: new Date(to - ALARM_RANGES[range]).toISOString(), to: new Date(to).toISOString(), operators }, signal);
    },
    [range, operators],
  );
  return (
    <article>
      <header class="page-head channel-head">
        <div>
          <h1>{text.kpis.title}</h1>
          <p class="muted">{text.kpis.lead}</p>
        </div>
        <AlarmTabs />
        <AlarmRangeChoice chosen={range} onChoose={setRange} />
        <label class="inline">
          {text.kpis.operators}
          <select value={operators} onChange={(event) => setOperators(Number(event.currentTarget.value))}>
            {OPERATORS.map((count) => (
              <option key={count} value={count}>
                {formatValue(count)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {value ? <KpiFigures kpis={value} /> : problem ? <Empty title={text.kpis.failed} lead={problem} /> : <Loading label={text.kpis.loading} />}
    </article>
  );
}
