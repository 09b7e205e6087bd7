import { useRef, useState } from 'preact/hooks';
import { now } from '../app/clock';
import { zone } from '../app/facility';
import { trouble } from '../app/session';
import { tell } from '../ditto/alarms';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { stepMarks, stepRemark, type StepMark } from '../twin/acts';
import { applies, dueAt, isOpen, type Alarm } from '../twin/alarms';
import type { RuleAction } from '../twin/types';
import { userName } from './alarm-text';
import { useJournal, useSeen } from './use-journal';

/** Who is asked, and by when. */
function Who({ alarm, action, done }: { alarm: Alarm; action: RuleAction; done: boolean }) {
  const applicable = applies(alarm, action.level);
  const due = applicable && !done && isOpen(alarm) ? dueAt(alarm, action.withinMinutes) : undefined;
  const left = due === undefined ? undefined : due - now.value;
  return (
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
  );
}

function Mark({ mark }: { mark: StepMark | undefined }) {
  if (!mark) return null;
  const time = formatTime(Date.parse(mark.time), zone.value, now.value);
  return <span class="step-when">{(mark.done ? text.steps.done : text.steps.undone)(userName(mark.by), time)}</span>;
}

interface StepProps {
  alarm: Alarm;
  action: RuleAction;
  index: number;
  mark: StepMark | undefined;
  onWritten(): void;
}

function Step({ alarm, action, index, mark, onWritten }: StepProps) {
  const [note, setNote] = useState('');
  const done = mark?.done ?? false;
  async function tick(box: HTMLInputElement): Promise<void> {
    const wanted = box.checked;
    setNote(text.steps.sending);
    try {
      await tell('comment', alarm.thingId, { rule: alarm.rule.id, comment: stepRemark(index, action.what, wanted) });
      setNote('');
      onWritten();
    } catch (error) {
      box.checked = !wanted;
      setNote(`${text.steps.failed} ${trouble(error)}`);
    }
  }
  return (
    <li class={applies(alarm, action.level) ? '' : 'step-later'}>
      <label class="step-tick">
        <input type="checkbox" checked={done} disabled={note === text.steps.sending} onChange={(event) => void tick(event.currentTarget)} />
        <span class="step-what">{action.what}</span>
      </label>
      <Who alarm={alarm} action={action} done={done} />
      <Mark mark={mark} />
      {note && (
        <span class="step-note" role="status">
          {note}
        </span>
      )}
    </li>
  );
}

/** The action plan as a check list. Ticks are remarks in the alarm's journal, so that all see who did what and when. */
export function AlarmPlan({ alarm }: { alarm: Alarm }) {
  const place = useRef<HTMLDivElement>(null);
  const actions = alarm.rule.actions ?? [];
  const journal = useJournal(alarm, useSeen(place) && actions.length > 0);
  const marks = stepMarks(journal.value ?? [], alarm.status.since);
  return (
    <div class="plan" ref={place}>
      <h4>{text.alarms.plan}</h4>
      {actions.length === 0 && <p class="muted">{text.alarms.noPlan}</p>}
      <ol>
        {actions.map((action, index) => (
          <Step key={index} alarm={alarm} action={action} index={index} mark={marks.get(index)} onWritten={journal.reload} />
        ))}
      </ol>
    </div>
  );
}
