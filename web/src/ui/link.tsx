import { now } from '../app/clock';
import { zone } from '../app/facility';
import { pending } from '../app/pending';
import { lastLive, linkState } from '../app/session';
import { newVersion, takeNewVersion } from '../app/worker';
import { formatSpan, formatTime } from '../format/time';
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
  const since = lastLive.value;
  if (since === undefined || now.value - since < 3_000) return null;
  const waiting = pending.value.filter((act) => act.refused === undefined).length;
  return (
    <p class="lost" role="status">
      {text.link.lost(formatSpan(now.value - since), formatTime(since, zone.value, now.value))}
      {waiting > 0 && ` ${text.link.waiting(waiting)}`}
    </p>
  );
}

/** Says that a newer version can be taken; nobody is interrupted. */
export function VersionNotice() {
  if (!newVersion.value) return null;
  return (
    <p class="notice" role="status">
      {text.link.newVersion}
      <button type="button" class="button outline" onClick={takeNewVersion}>
        {text.link.take}
      </button>
    </p>
  );
}
