import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { putOff } from '../app/pending';
import { linkState, trouble } from '../app/session';
import { tell, type ActPayload } from '../ditto/alarms';
import { Unreachable } from '../ditto/client';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { canWait, needsWords, shelveTimes, type AlarmAct, type ShelveTime } from '../twin/acts';
import type { Alarm } from '../twin/alarms';

interface Props {
  act: AlarmAct;
  alarm: Alarm;
  onClose(): void;
}

const label = (act: AlarmAct): string => (act === 'comment' ? text.act.remark : needsWords(act) ? text.act.reason : text.act.comment);
const hint = (act: AlarmAct): string => (act === 'comment' ? text.act.remarkHint : needsWords(act) ? text.act.reasonHint : text.act.commentHint);
const timeLabel = (time: ShelveTime): string => (time === 'once' ? text.act.once : formatSpan(time * 60_000));

function payload(act: AlarmAct, rule: string, words: string, time: ShelveTime, normal: boolean): ActPayload {
  if (act === 'shelve') return { rule, reason: words, ...(time === 'once' ? { once: true } : { minutes: time }) };
  return act === 'remove' ? { rule, reason: words } : { rule, comment: words, ...(normal ? { asNormal: true } : {}) };
}

/** Asks for what goes with an act and does it; without a connection it is kept where that is safe. Closes when the live state has changed. */
export function AlarmForm({ act, alarm, onClose }: Props) {
  const { thingId, rule, status } = alarm;
  const words = text.acts[act];
  const times = shelveTimes(rule.maxShelveMinutes ?? 0);
  const [busy, setBusy] = useState<'no' | 'sending' | 'sent'>('no');
  const [problem, setProblem] = useState('');
  const [time, setTime] = useState<ShelveTime>(times.includes(60) ? 60 : (times[0] ?? 'once'));
  const [normal, setNormal] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(status);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (busy === 'sent' && status !== before.current) onClose();
  }, [busy, status]);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const said = field.current?.value.trim() ?? '';
    if (needsWords(act) && said === '') return refuse(text.act.missing);
    if (linkState.peek().phase !== 'live') return later(said);
    setBusy('sending');
    setProblem('');
    before.current = status;
    try {
      if (await tell(act, thingId, payload(act, rule.id, said, time, normal))) setBusy('sent');
      else onClose();
    } catch (error) {
      if (error instanceof Unreachable) return later(said);
      refuse(`${words.failed} ${trouble(error)}`);
    }
  }

  function later(said: string): void {
    if (!canWait(act) || normal) return refuse(`${words.failed} ${text.act.needsLink}`);
    putOff(act, alarm, said);
    onClose();
  }

  function refuse(why: string): void {
    setProblem(why);
    setBusy('no');
    field.current?.focus();
  }

  const id = `${act}-${thingId}-${rule.id}`;
  return (
    <form class="ack ack-open" onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && busy !== 'sending' && onClose()} noValidate>
      {act === 'shelve' && (
        <label>
          {text.act.time}
          <select value={time} disabled={busy !== 'no'} onChange={(event) => setTime(event.currentTarget.value === 'once' ? 'once' : Number(event.currentTarget.value))}>
            {times.map((each) => (
              <option key={each} value={each}>
                {timeLabel(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label for={id}>{label(act)}</label>
      <textarea id={id} ref={field} rows={2} maxLength={900} placeholder={hint(act)} readOnly={busy !== 'no'} required={needsWords(act)} aria-describedby={`${id}-note`} />
      {act === 'acknowledge' && rule.watches === 'detector' && (
        <label class="ack-normal">
          <input type="checkbox" checked={normal} disabled={busy !== 'no'} onChange={(event) => setNormal(event.currentTarget.checked)} />
          {text.act.normal}
        </label>
      )}
      <p id={`${id}-note`} class={problem ? 'problem' : 'muted'} role="status">
        {problem || (busy === 'sent' ? text.act.sent : '')}
      </p>
      <div class="ack-buttons">
        <button class="button primary" disabled={busy !== 'no'}>
          {busy === 'sending' ? words.sending : words.confirm}
        </button>
        <button type="button" class="button quiet" disabled={busy === 'sending'} onClick={onClose}>
          {text.act.cancel}
        </button>
      </div>
    </form>
  );
}
