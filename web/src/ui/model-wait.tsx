import type { Step } from '../model/worker';
import { text } from '../strings';

/** How far it is with a model that is not there yet. */
export function ModelWait({ step, share }: { step: Step; share: number }) {
  return (
    <div class="model-wait">
      <p role="status">{text.model[step]}</p>
      <progress max="1" value={step === 'loading' || step === 'shaping' ? share : undefined} aria-label={text.model[step]} />
      {step !== 'loading' && <p class="muted">{text.model.once}</p>}
    </div>
  );
}
