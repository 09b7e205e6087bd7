import { signal } from '@preact/signals';
import type { Cut } from '../model/scene';
import type { Level } from '../model/shapes';
import { text } from '../strings';

/** The level that is shown alone, as its index in the model; undefined: all. */
export const level = signal<number | undefined>(undefined);
export const xray = signal(false);
export const cut = signal<Cut | undefined>(undefined);

/** Where the camera flies to: a GlobalId or the id of a thing, empty for all that is shown. A new value each time. */
export const flight = signal<{ to: string } | undefined>(undefined);

export const flyTo = (to: string): void => void (flight.value = { to });

/** Shows that level alone, or all, where one sees it. */
function showLevel(index: number | undefined): void {
  level.value = index;
  flyTo('');
}

const START = 0.55;

function Cutting() {
  const now = cut.value;
  const options = [
    ['', text.model.noCut],
    ['y', text.model.cutHeight],
    ['x', text.model.cutAcross],
    ['z', text.model.cutAlong],
  ] as const;
  return (
    <>
      <label class="model-tool">
        <span>{text.model.cut}</span>
        <select
          value={now?.axis ?? ''}
          onChange={(event) => {
            const axis = options.find(([value]) => value === event.currentTarget.value)?.[0];
            cut.value = axis ? { axis, share: now?.share ?? START } : undefined;
          }}
        >
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {now && (
        <input
          class="model-slider"
          type="range"
          min="0"
          max="100"
          value={now.share * 100}
          aria-label={text.model.cutAt}
          onInput={(event) => (cut.value = { axis: now.axis, share: Number(event.currentTarget.value) / 100 })}
        />
      )}
    </>
  );
}

/** What is shown of the model, and how. */
export function ModelTools({ levels }: { levels: Level[] }) {
  return (
    <div class="model-tools">
      {levels.length > 1 && (
        <label class="model-tool">
          <span>{text.model.level}</span>
          <select value={level.value ?? ''} onChange={(event) => showLevel(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}>
            <option value="">{text.model.allLevels}</option>
            {levels.map(({ id, name }, index) => (
              <option key={id} value={index}>
                {name || id}
              </option>
            ))}
          </select>
        </label>
      )}
      <Cutting />
      <button type="button" class="button outline" aria-pressed={xray.value} onClick={() => (xray.value = !xray.value)}>
        {text.model.xray}
      </button>
      <button type="button" class="button outline" onClick={() => flyTo('')}>
        {text.model.whole}
      </button>
    </div>
  );
}
