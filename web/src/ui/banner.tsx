import { now } from '../app/clock';
import { nameOf, unacknowledged } from '../app/facility';
import { links, route } from '../app/router';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { alarmMessage, alarmTitle, levelName } from './alarm-text';
import { HealthIcon } from './icon';

/** The most urgent alarm that nobody has acknowledged, on every page but the list itself. */
export function AlarmBanner() {
  const [alarm] = unacknowledged.value;
  const key = alarm && `${levelName(alarm)}: ${alarmTitle(alarm)}, ${nameOf(alarm.thingId)}`;
  return (
    <section class="banner-place" aria-label={text.alarms.urgent}>
      <p class="visually-hidden" role="alert">
        {key}
      </p>
      {alarm && route.value.page !== 'alarms' && (
        <a class={`banner tone-${alarm.band}`} href={links.alarm(alarm.thingId, alarm.featureId)}>
          <HealthIcon health={alarm.band} size={28} />
          <span class="banner-body">
            <strong class="banner-title">
              {alarmTitle(alarm)}
              <span class="level">{levelName(alarm)}</span>
            </strong>
            <span class="banner-message">
              {alarmMessage(alarm) || nameOf(alarm.thingId)}
              {alarm.status.since && (
                <span class="banner-age"> · {text.alarms.for(formatSpan(now.value - Date.parse(alarm.status.since)))}</span>
              )}
            </span>
          </span>
          <span class="banner-more">{text.alarms.banner(unacknowledged.value.length)}</span>
          <span class="button outline">{text.alarms.show}</span>
        </a>
      )}
    </section>
  );
}
