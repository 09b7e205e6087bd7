import { text } from '../strings';
import { alarmCount, type Rollup } from '../twin/rollup';
import { HealthIcon } from './icon';

/** What the whole state means, in one sentence. */
function headline(rollup: Rollup): [string, string] {
  const alarms = alarmCount(rollup);
  const doubt = rollup.channels - rollup.trust.good;
  if (alarms > 0) return [text.overview.alarm(alarms), text.overview.alarmLead(rollup.unacknowledged)];
  if (rollup.health === 'data') return [text.overview.data, text.overview.dataLead(doubt)];
  if (rollup.health === 'none') return [text.overview.none, text.overview.noneLead];
  return [text.overview.calm, doubt > 0 ? text.overview.uncertainLead(doubt) : text.overview.calmLead];
}

/** The facility and its state, large. */
export function Hero({ name, kind, rollup }: { name: string; kind: string; rollup: Rollup }) {
  const [title, lead] = headline(rollup);
  return (
    <section class={`hero tone-${rollup.health}`}>
      <HealthIcon health={rollup.health} size={56} />
      <div>
        <h1>
          {name} <span class="hero-kind">{text.kind[kind] ?? kind}</span>
        </h1>
        <p class="hero-state">{title}</p>
        <p class="hero-lead">{lead}</p>
      </div>
    </section>
  );
}
