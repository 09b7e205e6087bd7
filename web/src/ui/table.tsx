import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  heads: readonly string[];
  look?: 'delivery' | 'history';
  /** Whether all rows are shown at once; else it scrolls within a part of the page. */
  tall?: boolean;
  /** Whether each row is a card where there is little room; its cells then need `data-head`. */
  cards?: boolean;
  /** The rows. */
  children: ComponentChildren;
}

/** Rows under their heads; one that is too wide scrolls by itself, also by keyboard. */
export function Table({ label, heads, look, tall, cards, children }: Props) {
  return (
    <div class={tall ? 'table-scroll tall' : 'table-scroll'} tabIndex={0} role="region" aria-label={label}>
      <table class={cards ? `${look ?? ''} cards-narrow` : look} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}
