import { now } from '../app/clock';
import { facility, openAlarms, zone } from '../app/facility';
import { links, route, type Route } from '../app/router';
import { logOut, session } from '../app/session';
import { formatClock, formatDay, zoneName } from '../format/time';
import { text } from '../strings';
import { Glyph, Mark } from './icon';
import { LinkBadge } from './link';
import { ThemeChoice } from './theme-choice';

/** Day and time in the facility. */
export function Clock() {
  const at = now.value;
  return (
    <time class="clock" dateTime={new Date(at).toISOString()}>
      <span class="clock-day">{formatDay(at, zone.value)} </span>
      <span class="clock-time">{formatClock(at, zone.value)}</span>
      <span class="clock-zone"> {zoneName(at, zone.value)}</span>
    </time>
  );
}

function AlarmCount() {
  const count = openAlarms.value.length;
  if (count === 0) return null;
  const band = openAlarms.value.reduce((worst, alarm) => Math.max(worst, alarm.status.severity ?? 0), 0);
  const tone = band >= 667 ? 'high' : band >= 334 ? 'medium' : 'low';
  return (
    <span class={`count tone-${tone}`}>
      {count > 99 ? '99+' : count}
      <span class="visually-hidden"> {text.nav.open(count).replace(/^\d+ /, '')}</span>
    </span>
  );
}

const PART_OF: Record<Route['page'], string> = {
  overview: 'overview',
  assets: 'assets',
  asset: 'assets',
  channel: 'assets',
  compare: 'assets',
  model: 'model',
  embed: 'model',
  alarms: 'alarms',
  history: 'alarms',
  kpis: 'alarms',
  quality: 'more',
  wall: 'more',
  notifications: 'more',
  report: 'more',
  stations: 'more',
  developers: 'more',
  more: 'more',
  settings: 'more',
};

function NavLink({ page, href, label }: { page: 'overview' | 'assets' | 'model' | 'alarms' | 'more'; href: string; label: string }) {
  const at = route.value.page;
  const current = PART_OF[at] === page;
  return (
    <a class={`nav-link nav-${page}`} href={href} aria-current={current ? 'page' : undefined}>
      <Glyph name={page} />
      <span>{label}</span>
      {page === 'alarms' && <AlarmCount />}
    </a>
  );
}

function NavLinks() {
  return (
    <>
      <NavLink page="overview" href={links.overview} label={text.nav.overview} />
      <NavLink page="assets" href={links.assets} label={text.nav.assets} />
      <NavLink page="model" href={links.model()} label={text.nav.model} />
      <NavLink page="alarms" href={links.alarms} label={text.nav.alarms} />
      <NavLink page="more" href={links.more} label={text.nav.more} />
    </>
  );
}

export function TopBar() {
  const at = session.value;
  const user = at.state === 'in' ? at.user : '';
  return (
    <header class="top">
      <a class="brand" href={links.overview} title={text.overview.title}>
        <Mark />
        <span class="brand-name">{facility.value?.name ?? text.product}</span>
      </a>
      <nav class="top-nav" aria-label={text.nav.label}>
        <NavLinks />
      </nav>
      <div class="top-end">
        <LinkBadge />
        <Clock />
        <ThemeChoice />
        <span class="user">{user}</span>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={`${text.login.logout} (${user})`}
          title={`${text.login.logout} (${user})`}
          onClick={() => void logOut()}
        >
          <Glyph name="logout" />
        </button>
      </div>
    </header>
  );
}

export function BottomNav() {
  return (
    <nav class="bottom-nav" aria-label={text.nav.label}>
      <NavLinks />
    </nav>
  );
}
