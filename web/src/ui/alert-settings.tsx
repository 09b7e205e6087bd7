import { useState } from 'preact/hooks';
import { askToNotify, play } from './alerts';
import { prefer, preferences } from '../app/preferences';
import { text } from '../strings';

/** Sound and notification for new alarms, each on demand. */
export function AlertSettings() {
  const { sound, notify } = preferences.value;
  const [problem, setProblem] = useState('');
  async function switchNotify(box: HTMLInputElement): Promise<void> {
    setProblem('');
    const wanted = box.checked;
    const allowed = !wanted || (await askToNotify());
    if (!allowed) setProblem(text.alerts.denied);
    box.checked = wanted && allowed;
    prefer({ notify: wanted && allowed });
  }
  return (
    <fieldset class="card choice">
      <legend>{text.alerts.title}</legend>
      <div class="choice-options">
        <label class="choice-option">
          <input
            type="checkbox"
            checked={sound}
            onChange={(event) => {
              prefer({ sound: event.currentTarget.checked });
              if (event.currentTarget.checked) play('low');
            }}
          />
          <span>{text.alerts.sound}</span>
        </label>
        <label class="choice-option">
          <input type="checkbox" checked={notify} onChange={(event) => void switchNotify(event.currentTarget)} />
          <span>{text.alerts.notify}</span>
        </label>
        <button type="button" class="button quiet" onClick={() => play('high')}>
          {text.alerts.test}
        </button>
      </div>
      <p class={problem ? 'problem' : 'muted'} role="status">
        {problem || text.alerts.lead}
      </p>
    </fieldset>
  );
}
