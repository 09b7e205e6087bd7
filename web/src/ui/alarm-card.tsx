import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { links } from '../app/router';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { applies, dueAt, isOpen, type Alarm } from '../twin/alarms';
import type { AlarmStatus, RuleAction } from '../twin/types';
import { AlarmForm } from './alarm-form';
import { alarmChannel, alarmMessage, alarmQuantity, alarmTitle, levelName } from './alarm-text';
import { HealthIcon } from './icon';

function Step({ alarm, action }: { alarm: Alarm; action: RuleAction }) {
  const applicable = applies(alarm, action.level);
  const due = applicable && isOpen(alarm) ? dueAt(alarm, action.withinMinutes) : undefined;
  const left = due === undefined ? undefined : due - now.value;
  return (
    <li class={applicable ? '' : 'step-later'}>
      <span class="step-what">{action.what}</span>
      <span class="step-who">
        {!applicable && action.level !== undefined && `${text.alarms.onlyFrom(action.level)} · `}
        {action.who}
        {action.withinMinutes !== undefined && ` · ${text.alarms.within(formatSpan(action.withinMinutes * 60_000))}`}
        {left !== undefined && (
          <span class={left < 0 ? 'overdue' : ''}>
            {' · '}
            {left < 0 ? text.alarms.overdue(formatSpan(-left)) : text.alarms.due(formatSpan(left))}
          </span>
        )}
      </span>
    </li>
  );
}

function Facts({ alarm }: { alarm: Alarm }) {
  const { since, value, limit } = alarm.status;
  const at = Date.parse(since ?? '');
  return (
    <dl class="alarm-facts">
      {alarm.rule.watches !== 'conditions' && (
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

function By({ status }: { status: AlarmStatus }) {
  if (!status.by) return null;
  const user = status.by.replace(/^nginx:/, '');
  return (
    <p class="alarm-by muted">
      {status.cause === 'RESET' ? text.alarms.resetBy(user) : text.alarms.by(user)}
      {status.comment && <q>{status.comment}</q>}
    </p>
  );
}

/** What can be done about it now. */
function Forms({ alarm }: { alarm: Alarm }) {
  const { rule, status, phase, thingId } = alarm;
  const of = { thingId, rule: rule.id, title: alarmTitle(alarm) };
  return (
    <div class="alarm-forms">
      {!status.acknowledged && <AlarmForm key="acknowledge" act="acknowledge" {...of} />}
      {phase === 'latched' && <AlarmForm key="reset" act="reset" {...of} />}
    </div>
  );
}

/** An alarm with all that is needed to act on it. */
export function AlarmCard({ alarm, chosen }: { alarm: Alarm; chosen?: boolean }) {
  const { rule, status, phase, thingId } = alarm;
  const channel = alarmChannel(alarm);
  const actions = rule.actions ?? [];
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
          </p>
        </div>
        <p class="alarm-marks">
          <span class="level" title={text.alarms.severity(status.severity ?? 0)}>
            {levelName(alarm)}
          </span>
          <span class={`mark-phase phase-${phase}`}>{text.alarms[phase]}</span>
          {isOpen(alarm) && (
            <span class={status.acknowledged ? 'mark-acked' : 'mark-unacked'}>
              {status.acknowledged ? text.alarms.acknowledged : text.alarms.unacknowledged}
            </span>
          )}
        </p>
      </header>
      {status.message && <p class="alarm-message">{alarmMessage(alarm)}</p>}
      <Facts alarm={alarm} />
      {phase === 'latched' && <p class="alarm-held muted">{text.alarms.latchedLead}</p>}
      <By status={status} />
      {isOpen(alarm) && (
        <div class="alarm-act">
          <div class="plan">
            <h4>{text.alarms.plan}</h4>
            {actions.length === 0 && <p class="muted">{text.alarms.noPlan}</p>}
            <ol>
              {actions.map((action, index) => (
                <Step key={index} alarm={alarm} action={action} />
              ))}
            </ol>
          </div>
          <Forms alarm={alarm} />
        </div>
      )}
    </section>
  );
}
