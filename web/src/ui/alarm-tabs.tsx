import { links, route } from '../app/router';
import { text } from '../strings';

const TABS = [
  ['alarms', 'now', links.alarms],
  ['history', 'history', links.history],
  ['kpis', 'kpis', links.kpis],
] as const;

/** The pages about alarms. */
export function AlarmTabs() {
  return (
    <nav class="segments" aria-label={text.journal.tabsLabel}>
      {TABS.map(([page, key, href]) => (
        <a key={page} href={href} aria-current={route.value.page === page ? 'page' : undefined}>
          {text.journal.tabs[key]}
        </a>
      ))}
    </nav>
  );
}
