import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionEnded } from '../app/session';
import { isUnauthorized } from '../ditto/client';
import { tell, type AlarmAct } from '../ditto/alarms';
import { text } from '../strings';

type Step = 'idle' | 'asking' | 'sending' | 'sent';

/** Asks for a comment and acknowledges or resets. It leaves by itself when the live state says that it is done. */
export function AlarmForm({ act, thingId, rule, title }: { act: AlarmAct; thingId: string; rule: string; title: string }) {
  const words = text.alarms[act];
  const [step, setStep] = useState<Step>('idle');
  const [problem, setProblem] = useState('');
  const comment = useRef<HTMLTextAreaElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (step === 'asking') {
      comment.current?.focus({ preventScroll: true });
      comment.current?.form?.scrollIntoView({ block: 'nearest' });
    }
    if (step === 'idle' && asked.current) trigger.current?.focus();
    asked.current = step !== 'idle';
  }, [step]);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setStep('sending');
    setProblem('');
    try {
      await tell(act, thingId, rule, comment.current?.value.trim() ?? '');
      setStep('sent');
    } catch (error) {
      if (isUnauthorized(error)) sessionEnded();
      setProblem(`${words.failed} ${error instanceof Error ? error.message : ''}`.trim());
      setStep('asking');
    }
  }

  if (step === 'idle') {
    return (
      <div class="ack">
        <button
          ref={trigger}
          type="button"
          class="button primary"
          aria-label={`${words.ask}: ${title}`}
          onClick={() => setStep('asking')}
        >
          {words.ask}
        </button>
      </div>
    );
  }
  const busy = step !== 'asking';
  const id = `${act}-${thingId}-${rule}`;
  return (
    <form class="ack ack-open" onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && !busy && setStep('idle')}>
      <label for={id}>{text.alarms.comment}</label>
      <textarea id={id} ref={comment} rows={2} maxLength={500} placeholder={text.alarms.commentHint} readOnly={busy} />
      <p class={problem ? 'problem' : 'muted'} role="status">
        {problem || (step === 'sent' ? text.alarms.waiting : '')}
      </p>
      <div class="ack-buttons">
        <button class="button primary" disabled={busy}>
          {step === 'sending' ? words.sending : words.confirm}
        </button>
        <button type="button" class="button quiet" disabled={step === 'sending'} onClick={() => setStep('idle')}>
          {text.alarms.cancel}
        </button>
      </div>
    </form>
  );
}
