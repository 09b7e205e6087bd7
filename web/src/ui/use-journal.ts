import { useEffect, useState } from 'preact/hooks';
import { loadJournal, type JournalEntry } from '../ditto/alarms';
import type { Alarm } from '../twin/alarms';
import { inTurn } from '../ditto/in-turn';
import { useLoaded, type Loaded } from './use-loaded';

/** Changes of one alarm that are asked for at once. */
const MOST = 200;

/** Whether the element was in sight once. */
export function useSeen(place: { current: Element | null }): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return seen;
}

/** The last changes of the alarm, the newest first; asked for when wanted, and again whenever its state changes. */
export function useJournal({ thingId, rule, status }: Alarm, wanted: boolean): Loaded<JournalEntry[]> {
  const state = `${status.time ?? ''} ${status.cause ?? ''} ${status.comment ?? ''}`;
  return useLoaded(
    async (signal) => (wanted ? (await inTurn(() => loadJournal({ thing: thingId, rule: rule.id, limit: MOST }, signal))).items : []),
    [thingId, rule.id, wanted, state],
  );
}
