import { useEffect, useRef, useState } from 'preact/hooks';
import { soundBlocked } from './alerts';
import { facility, rollupOf, tree, unacknowledged } from '../app/facility';
import { links } from '../app/router';
import { newVersion, takeNewVersion } from '../app/worker';
import { text } from '../strings';
import { nextPanel, panelKey, panelsOf, type Panel } from '../twin/wall';
import { Empty } from './empty';
import { Mark } from './icon';
import { LinkBadge, LostNotice } from './link';
import { ServerNotice } from './server-notice';
import { Clock } from './topbar';
import { AlarmsPanel, AreaPanel, FacilityPanel } from './wall-panels';

/** Keeps the screen on, where the browser can; after the page was hidden it has to be asked again. */
function useScreenOn(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const ask = (): void => {
      if (!document.hidden) void navigator.wakeLock?.request('screen').then((granted) => (lock = granted), () => undefined); // On a low battery it may be refused.
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}

function Shown({ panel }: { panel: Panel }) {
  if (panel.kind === 'alarms') return <AlarmsPanel />;
  return panel.kind === 'facility' ? <FacilityPanel node={panel.node} /> : <AreaPanel node={panel.node} />;
}

function Dots({ panels, shown }: { panels: Panel[]; shown: Panel }) {
  return (
    <span class="wall-dots" aria-hidden="true">
      {panels.map((panel) => (
        <i key={panelKey(panel)} class={panel === shown ? 'wall-dot-on' : ''} />
      ))}
    </span>
  );
}

/** The control room's screen: large, going round by itself; a new alarm comes up at once. */
export function WallPage({ seconds }: { seconds: number }) {
  const panels = panelsOf(tree.value.roots.filter((node) => node.facility), rollupOf);
  const [at, setAt] = useState<string>();
  const [paused, setPaused] = useState(false);
  const latest = useRef(panels);
  latest.current = panels;
  const go = (by: number): void => setAt((before) => nextPanel(latest.current, before, by));
  const [urgent] = unacknowledged.value;
  const alarm = urgent && `${urgent.thingId} ${urgent.featureId} ${urgent.status.since}`;
  useScreenOn();
  useEffect(() => {
    if (alarm) setAt('alarms');
  }, [alarm]);
  useEffect(() => {
    if (paused) return undefined;
    const timer = setInterval(() => go(1), seconds * 1000);
    return () => clearInterval(timer);
  }, [paused, seconds, alarm]);
  useEffect(() => {
    if (newVersion.value) takeNewVersion();
  }, [newVersion.value]);
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') location.hash = links.overview;
      else if (event.key === 'ArrowRight') go(1);
      else if (event.key === 'ArrowLeft') go(-1);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  const shown = panels.find((panel) => panelKey(panel) === at) ?? panels[0];
  return (
    <div class="wall">
      <header class="wall-head">
        <Mark size={44} />
        <h1>{facility.value?.name ?? text.product}</h1>
        <LinkBadge />
        <Clock />
      </header>
      <LostNotice />
      <ServerNotice />
      <main id="content" class="wall-panel" tabIndex={-1}>
        {shown ? <Shown key={panelKey(shown)} panel={shown} /> : <Empty title={text.overview.empty} />}
      </main>
      <footer class="wall-foot">
        {shown && <Dots panels={panels} shown={shown} />}
        {soundBlocked.value && <span>{text.alerts.blocked}</span>}
        <button type="button" class="button quiet" aria-pressed={paused} onClick={() => setPaused(!paused)}>
          {text.wall.pause}
        </button>
        <a class="button quiet" href={links.overview}>
          {text.wall.leave}
        </a>
      </footer>
    </div>
  );
}
