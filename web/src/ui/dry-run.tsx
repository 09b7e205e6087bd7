import { useState } from 'preact/hooks';
import { store } from '../app/facility';
import { trouble } from '../app/session';
import { dryRun, type Told } from '../ditto/notifications';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { rulesOf } from '../twin/limits';
import type { RuleInfo } from '../twin/types';
import { capital } from './alarm-text';

/** When somebody is told, in words. */
export const toldAfter = (minutes: number): string =>
  minutes === 0 ? text.notifications.atOnce : text.notifications.after(formatSpan(minutes * 60_000));

function rules(): RuleInfo[] {
  void store.structure.value;
  return store
    .all()
    .flatMap(rulesOf)
    .sort((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id));
}

/** Asks who would be told of an alarm, and tells nobody. */
export function DryRun() {
  const all = rules();
  const [chosen, setChosen] = useState(0);
  const [level, setLevel] = useState(0);
  const [answer, setAnswer] = useState<{ told: Told[]; problem: string }>();
  const rule = all[chosen];
  if (!rule) return null;
  const levels = rule.levels ?? [];
  async function ask(event: Event): Promise<void> {
    event.preventDefault();
    const at = levels[level];
    try {
      const { told, problems } = await dryRun(rule?.id ?? '', at?.name ?? '', at?.severity ?? 500);
      setAnswer({ told, problem: problems.join(' ') });
    } catch (error) {
      setAnswer({ told: [], problem: trouble(error) });
    }
  }
  return (
    <section class="card dry-run">
      <h2>{text.notifications.dryRun}</h2>
      <form class="dry-run-form" onSubmit={(event) => void ask(event)}>
        <label>
          {text.notifications.rule}
          <select
            value={chosen}
            onChange={(event) => {
              setChosen(Number(event.currentTarget.value));
              setLevel(0);
            }}
          >
            {all.map((each, index) => (
              <option key={each.id} value={index}>
                {each.name ?? each.id}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.notifications.level}
          <select value={level} onChange={(event) => setLevel(Number(event.currentTarget.value))}>
            {levels.map((each, index) => (
              <option key={each.name} value={index}>
                {capital(each.name)}
              </option>
            ))}
          </select>
        </label>
        <button class="button outline">{text.notifications.ask}</button>
      </form>
      <div aria-live="polite">
        {answer?.problem && <p class="problem">{answer.problem}</p>}
        {answer && answer.told.length === 0 && !answer.problem && <p>{text.notifications.nobody}</p>}
        <ul class="lines">
          {answer?.told.map((each, index) => (
            <li class="line" key={index}>
              <span class="line-main">
                <span class="line-title">{each.contactName}</span>
                <span class="line-sub">{each.address}</span>
              </span>
              <span class="line-state">
                {each.told ? toldAfter(each.afterMinutes) : text.notifications.offDuty}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
