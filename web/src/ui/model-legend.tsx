import { text } from '../strings';
import type { Look } from '../twin/elements';

/** What the colours say. @param entries each colour with its words */
export function ModelLegend({ entries }: { entries: readonly (readonly [look: Look, words: string])[] }) {
  return (
    <ul class="model-legend" aria-label={text.model.legend}>
      {entries.map(([look, words]) => (
        <li key={look}>
          <i class={`swatch look-${look}`} />
          {words}
        </li>
      ))}
    </ul>
  );
}
