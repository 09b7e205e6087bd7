import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionEnded } from '../app/session';
import { isUnauthorized } from '../ditto/client';
import { acknowledge } from '../ditto/alarms';
import { text } from '../strings';

type Step = 'idle' | 'asking' | 'sending' | 'sent';

/** Asks for a comment and acknowledges. It leaves by itself when the live state says that it is done. */
export function AcknowledgeForm({ thingId, rule, title }: { thingId: string; rule: string; title: string }) {
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
      await acknowledge(thingId, rule, comment.current?.value.trim() ?? '');
      setStep('sent');
    } catch (error) {
      if (isUnauthorized(error)) sessionEnded();
      setProblem(`${text.alarms.failed} ${error instanceof Error ? error.message : ''}`.trim());
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
          aria-label={`${text.alarms.acknowledge}: ${title}`}
          onClick={() => setStep('asking')}
        >
          {text.alarms.acknowledge}
        </button>
      </div>
    );
  }
  const busy = step !== 'asking';
  const id = `comment-${thingId}-${rule}`;
  return (
    <form class="ack ack-open" onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && !busy && setStep('idle')}>
      <label for={id}>{text.alarms.comment}</label>
      <textarea id={id} ref={comment} rows={2} maxLength={500} placeholder={text.alarms.commentHint} readOnly={busy} />
      <p class={problem ? 'problem' : 'muted'} role="status">
        {problem || (step === 'sent' ? text.alarms.waiting : '')}
      </p>
      <div class="ack-buttons">
        <button class="button primary" disabled={busy}>
          {step === 'sending' ? text.alarms.sending : text.alarms.confirm}
        </button>
        <button type="button" class="button quiet" disabled={step === 'sending'} onClick={() => setStep('idle')}>
          {text.alarms.cancel}
        </button>
      </div>
    </form>
  );
}
