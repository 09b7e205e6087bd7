import { text } from '../strings';

export interface Figure {
  label: string;
  value: string;
  hint: string;
  /** Whether it keeps its target; undefined where it has none or nothing is known. */
  good?: boolean | undefined;
}

/** The figures that say most, side by side, each against its target where there is one. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl class="cards delivery-totals">
      {figures.map(({ label, value, hint, good }) => (
        <div class="card" key={label}>
          <dt>{label}</dt>
          <dd class="figure">{value}</dd>
          {good !== undefined && <dd class={good ? 'target-kept' : 'target-missed'}>{good ? text.kpis.good : text.kpis.poor}</dd>}
          <dd class="muted">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
