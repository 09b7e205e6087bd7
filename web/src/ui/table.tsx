import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  heads: readonly string[];
  look?: 'delivery' | 'history';
  /** Whether all rows are shown at once; else it scrolls within a part of the page. */
  tall?: boolean;
  /** The rows. */
  children: ComponentChildren;
}

/** Rows under their heads; one that is too wide scrolls by itself, also by keyboard. */
export function Table({ label, heads, look, tall, children }: Props) {
  return (
    <div class={tall ? 'table-scroll tall' : 'table-scroll'} tabIndex={0} role="region" aria-label={label}>
      <table class={look}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
