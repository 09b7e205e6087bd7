import type { ComponentChildren } from 'preact';

/** What is known of something, each under its name. */
export function Facts({ facts }: { facts: (readonly [label: string, value: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts.map(([label, value], index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
