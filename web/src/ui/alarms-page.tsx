import { useEffect } from 'preact/hooks';
import { asideAlarms, clearedAlarms, openAlarms } from '../app/facility';
import { loadStations, stationOf } from '../ditto/stations';
import { text } from '../strings';
import type { Alarm } from '../twin/alarms';
import { AlarmCard } from './alarm-card';
import { AlarmTabs } from './alarm-tabs';
import { Empty } from './empty';
import { useLoaded } from './use-loaded';

/** Most alarms that are drawn at once; a flood stays usable because the urgent come first. */
const SHOWN = 100;
const SHOWN_CLEARED = 20;
const STATIONS_EVERY_MS = 30_000;

export function AlarmsPage({ id, feature }: { id: string | undefined; feature: string | undefined }) {
  const open = openAlarms.value;
  const aside = asideAlarms.value;
  const cleared = clearedAlarms.value;
  const { value: stations } = useLoaded(loadStations, [], STATIONS_EVERY_MS);
  const isChosen = (alarm: Alarm): boolean => alarm.thingId === id && alarm.featureId === feature;
  useEffect(() => {
    document.querySelector('.alarm.chosen')?.scrollIntoView({ block: 'center' });
  }, [id, feature]);
  const list = (alarms: Alarm[], most: number) => {
    const first = alarms.filter((alarm, index) => index < most || isChosen(alarm));
    return (
      <div class="alarm-list">
        {first.map((alarm) => (
          <AlarmCard
            key={`${alarm.thingId} ${alarm.featureId}`}
            alarm={alarm}
            chosen={isChosen(alarm)}
            station={stationOf(stations ?? [], alarm.thingId)}
          />
        ))}
        {alarms.length > first.length && <p class="muted">{text.overview.more(alarms.length - first.length)}</p>}
      </div>
    );
  };
  return (
    <article>
      <header class="page-head channel-head">
        <h1>{text.alarms.title}</h1>
        <AlarmTabs />
      </header>
      <h2 class="section">
        {text.alarms.open} <span class="section-count">{open.length}</span>
      </h2>
      {open.length === 0 ? <Empty title={text.alarms.none} lead={text.alarms.noneLead} /> : list(open, SHOWN)}
      {aside.length > 0 && (
        <>
          <h2 class="section">
            {text.aside.title} <span class="section-count">{aside.length}</span>
          </h2>
          <p class="muted section-lead">{text.aside.lead}</p>
          {list(aside, SHOWN)}
        </>
      )}
      {cleared.length > 0 && (
        <>
          <h2 class="section">
            {text.alarms.recent} <span class="section-count">{cleared.length}</span>
          </h2>
          {list(cleared, SHOWN_CLEARED)}
        </>
      )}
    </article>
  );
}
