import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { now } from '../app/clock';
import { dismiss, pending } from '../app/pending';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { actsFor, type AlarmAct } from '../twin/acts';
import type { Alarm } from '../twin/alarms';
import { AlarmForm } from './alarm-form';
import { alarmTitle } from './alarm-text';

/** What was done without a connection and is not through: it waits, or was refused. */
function PendingActs({ alarm }: { alarm: Alarm }) {
  const acts = pending.value.filter((each) => each.thingId === alarm.thingId && each.rule === alarm.rule.id);
  if (acts.length === 0) return null;
  return (
    <ul class="pending" aria-live="polite">
      {acts.map((each) => {
        const name = text.acts[each.act].ask;
        return (
          <li key={each.id} class={each.refused ? 'pending-refused' : ''}>
            <span>{each.refused ? text.act.refused(name, each.refused) : text.act.pending(name, formatSpan(now.value - each.at))}</span>
            <button type="button" class="button quiet" onClick={() => dismiss(each.id)}>
              {text.act.dismiss}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What can be done about the alarm now: what it waits for as large buttons, the rest beside them. */
export function AlarmActs({ alarm }: { alarm: Alarm }) {
  const [open, setOpen] = useState<AlarmAct>();
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<AlarmAct | undefined>(undefined);
  const { due, others } = actsFor(alarm);
  const waits = (act: AlarmAct): boolean =>
    pending.value.some((each) => each.act === act && each.rule === alarm.rule.id && each.thingId === alarm.thingId && !each.refused);
  useLayoutEffect(() => {
    if (open === undefined && last.current) {
      const buttons = place.current;
      (buttons?.querySelector<HTMLElement>(`[data-act=${last.current}]`) ?? buttons?.querySelector('button'))?.focus({ preventScroll: true });
    }
    last.current = open;
  }, [open]);
  const button = (act: AlarmAct, look: string) => (
    <button key={act} type="button" class={`button ${look}`} data-act={act} aria-label={`${text.acts[act].ask}: ${alarmTitle(alarm)}`} onClick={() => setOpen(act)}>
      {text.acts[act].ask}
    </button>
  );
  return (
    <div class="alarm-forms" ref={place}>
      <PendingActs alarm={alarm} />
      {open === undefined ? (
        <>
          <div class="acts">{others.map((act) => button(act, 'quiet'))}</div>
          {due.filter((act) => !waits(act)).map((act, index) => button(act, index === 0 ? 'primary' : 'outline'))}
        </>
      ) : (
        <AlarmForm key={open} act={open} alarm={alarm} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
