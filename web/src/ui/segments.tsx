interface Props<T extends string> {
  label: string;
  options: readonly (readonly [value: T, label: string])[];
  chosen: NoInfer<T>;
  onChoose(value: NoInfer<T>): void;
}

/** One of a few, side by side. */
export function Segments<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  return (
    <div class="segments" role="group" aria-label={label}>
      {options.map(([value, name]) => (
        <button type="button" key={value} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {name}
        </button>
      ))}
    </div>
  );
}
