import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { links } from '../app/router';
import type { StationLink } from '../ditto/stations';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { isStepRemark } from '../twin/acts';
import { isAside, isOpen, type Alarm } from '../twin/alarms';
import { hasLimits } from '../twin/limits';
import type { AlarmStatus } from '../twin/types';
import { AlarmActs } from './alarm-acts';
import { AlarmHistory, causeText } from './alarm-history';
import { AlarmPlan } from './alarm-plan';
import { alarmChannel, alarmMessage, alarmQuantity, alarmTitle, levelName, userName } from './alarm-text';
import { Glyph, HealthIcon } from './icon';

function Facts({ alarm }: { alarm: Alarm }) {
  const { since, value, limit } = alarm.status;
  const at = Date.parse(since ?? '');
  return (
    <dl class="alarm-facts">
      {hasLimits(alarm.rule) && (
        <>
          <div>
            <dt>{text.alarms.value}</dt>
            <dd>{alarmQuantity(alarm, value)}</dd>
          </div>
          <div>
            <dt>{text.alarms.limit}</dt>
            <dd>{alarmQuantity(alarm, limit)}</dd>
          </div>
        </>
      )}
      <div>
        <dt>{text.alarms.since}</dt>
        <dd>
          <time dateTime={since}>{formatTime(at, zone.value, now.value)}</time>
          {isOpen(alarm) && <span class="muted"> ({text.alarms.for(formatSpan(now.value - at))})</span>}
        </dd>
      </div>
    </dl>
  );
}

/** What somebody did last, and what they said; not what stands in the check list or beside it. */
function By({ status }: { status: AlarmStatus }) {
  if (!status.by || isStepRemark(status.comment) || status.cause === 'SHELVED' || status.cause === 'OUT_OF_SERVICE') return null;
  return (
    <p class="alarm-by muted">
      {causeText({ cause: status.cause ?? 'ACKNOWLEDGED', by: status.by })} {status.comment && <q>{status.comment}</q>}
    </p>
  );
}

function AsideLine({ what, by, reason }: { what: string; by?: string | undefined; reason?: string | undefined }) {
  return (
    <p class="alarm-aside">
      <Glyph name="aside" size={18} />
      <span>
        {what}
        {by && text.aside.by(userName(by))} {reason && <q>{reason}</q>}
      </span>
    </p>
  );
}

/** Why it is not announced. */
function Aside({ status }: { status: AlarmStatus }) {
  const { shelved, suppressed, outOfService } = status;
  const until = Date.parse(shelved?.until ?? '');
  const end = Number.isNaN(until) ? '\u2013' : formatTime(until, zone.value, now.value);
  const shelving = shelved?.once ? text.aside.shelvedOnce(end) : text.aside.shelvedUntil(end, formatSpan(until - now.value));
  return (
    <>
      {shelved && <AsideLine what={shelving} by={shelved.by} reason={shelved.reason} />}
      {suppressed && <AsideLine what={text.aside.suppressed} reason={suppressed.reason} />}
      {outOfService && <AsideLine what={text.aside.outOfService} by={outOfService.by} reason={outOfService.reason} />}
    </>
  );
}

function Marks({ alarm }: { alarm: Alarm }) {
  const { status, phase, rule } = alarm;
  const waiting = isOpen(alarm) || (isAside(alarm) && phase !== 'cleared');
  const unconfirmed = rule.confirm && status.acknowledged && status.confirmed === false;
  return (
    <p class="alarm-marks">
      {status.since && (
        <span class="level" title={text.alarms.severity(status.severity ?? 0)}>
          {levelName(alarm)}
        </span>
      )}
      {status.since && <span class={`mark-phase phase-${phase}`}>{text.alarms[phase]}</span>}
      {waiting && (
        <span class={status.acknowledged ? 'mark-acked' : 'mark-unacked'}>
          {status.acknowledged ? text.alarms.acknowledged : text.alarms.unacknowledged}
        </span>
      )}
      {waiting && unconfirmed && <span class="mark-unacked">{text.unconfirmed}</span>}
    </p>
  );
}

/** At which station it is judged, and whether what is done about it gets there. */
function At({ station }: { station: StationLink }) {
  return (
    <p class="alarm-station muted">
      {text.stations.of(station.station)}
      {!station.connected && <span class="alarm-held"> {text.stations.away}</span>}
    </p>
  );
}

/** An alarm with all that is needed to act on it. @param station that judges it; none: this server does */
export function AlarmCard({ alarm, chosen, station }: { alarm: Alarm; chosen?: boolean; station?: StationLink | undefined }) {
  const { status, phase, thingId } = alarm;
  const channel = alarmChannel(alarm);
  return (
    <section
      class={`alarm tone-${isOpen(alarm) ? alarm.band : 'none'}${chosen ? ' chosen' : ''}`}
      data-alarm={alarm.featureId}
      aria-label={alarmTitle(alarm)}
    >
      <header class="alarm-head">
        <HealthIcon health={isOpen(alarm) ? alarm.band : 'ok'} size={26} />
        <div class="alarm-title">
          <h3>{alarmTitle(alarm)}</h3>
          <p class="muted">
            <a href={links.asset(thingId)}>{nameOf(thingId)}</a>
            {channel && (
              <>
                {' · '}
                <a href={links.channel(thingId, channel.key)}>{text.alarms.trend}</a>
              </>
            )}
            {' · '}
            <a href={links.model(thingId)}>{text.model.show}</a>
          </p>
          {station && <At station={station} />}
        </div>
        <Marks alarm={alarm} />
      </header>
      {status.message && <p class="alarm-message">{alarmMessage(alarm)}</p>}
      {status.since && <Facts alarm={alarm} />}
      <Aside status={status} />
      {phase === 'latched' && <p class="alarm-held muted">{text.alarms.latchedLead}</p>}
      <By status={status} />
      <div class="alarm-act">
        {isOpen(alarm) && <AlarmPlan alarm={alarm} />}
        <AlarmActs alarm={alarm} />
      </div>
      <AlarmHistory alarm={alarm} />
    </section>
  );
}
