import { formatCount, percentOf } from '../format/number';
import { text } from '../strings';
import type { Trust } from '../twin/channels';
import { TrustIcon } from './icon';

export const TRUSTS: Trust[] = ['good', 'uncertain', 'bad', 'stale', 'missing'];

/** Shares of quality as one bar; the figures stand beside it or in its name. */
export function QualityBar({ trust, total }: { trust: Record<Trust, number>; total: number }) {
  const present = TRUSTS.filter((key) => trust[key] > 0);
  const label = present.map((key) => `${text.trust[key]} ${trust[key]}`).join(', ');
  return (
    <span class="quality-bar" role="img" aria-label={label}>
      {present.map((key) => (
        <span key={key} class={`quality-part fill-${key}`} style={{ width: `${percentOf(trust[key], total)}%` }} />
      ))}
    </span>
  );
}

/** The figures of the bar. */
export function QualityLegend({ trust }: { trust: Record<Trust, number> }) {
  return (
    <ul class="legend">
      {TRUSTS.map((key) => (
        <li key={key} class={`trust trust-${key}${trust[key] === 0 ? ' faint' : ''}`}>
          <TrustIcon trust={key} />
          {text.trust[key]} <b>{formatCount(trust[key])}</b>
        </li>
      ))}
    </ul>
  );
}
