import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  name: string;
  legend: string;
  options: readonly (readonly [value: T, label: string])[];
  chosen: T;
  onChoose(value: T): void;
  children?: ComponentChildren;
}

/** One of a few, each with a large target. */
export function Choice<T extends string>({ name, legend, options, chosen, onChoose, children }: Props<T>) {
  return (
    <fieldset class="card choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(([value, label]) => (
          <label key={value} class="choice-option">
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span lang={name === 'language' ? value : undefined}>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
