import { now } from '../app/clock';
import { nameOf } from '../app/facility';
import { links } from '../app/router';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import type { Alarm } from '../twin/alarms';
import { alarmQuantity, alarmTitle, levelName } from './alarm-text';
import { HealthIcon } from './icon';

/** An alarm in one line; opens it in the list. */
export function AlarmRow({ alarm }: { alarm: Alarm }) {
  const { status } = alarm;
  return (
    <li>
      <a class="line" href={links.alarm(alarm.thingId, alarm.featureId)}>
        <HealthIcon health={alarm.band} size={22} label={text.health[alarm.band]} />
        <span class="line-main">
          <span class="line-title">{alarmTitle(alarm)}</span>
          <span class="line-sub">
            {nameOf(alarm.thingId)} · {levelName(alarm)} · {status.acknowledged ? text.alarms.acknowledged : text.alarms.unacknowledged}
          </span>
        </span>
        <span class="line-state">
          <b>{alarmQuantity(alarm, status.value)}</b>
          {status.since && <span class="age">{text.alarms.for(formatSpan(now.value - Date.parse(status.since)))}</span>}
        </span>
      </a>
    </li>
  );
}
