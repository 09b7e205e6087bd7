import { now } from '../app/clock';
import { linkState } from '../app/session';
import { formatSpan } from '../format/time';
import { text } from '../strings';

/** The state of the live link, in words and a dot whose shape differs too. */
export function LinkBadge() {
  const { phase } = linkState.value;
  return (
    <span class={`link link-${phase}`} role="status">
      <span class="link-dot" aria-hidden="true" />
      <span class="link-text">{text.link[phase]}</span>
    </span>
  );
}

/** Says across the page that what is shown is old, from three seconds on, so that a short break does not alarm anybody. */
export function LostNotice() {
  const { phase, since } = linkState.value;
  if (phase !== 'reconnecting') return null;
  const lost = now.value - since;
  if (lost < 3_000) return null;
  return (
    <p class="lost" role="status">
      {text.link.lost(formatSpan(lost))}
    </p>
  );
}
