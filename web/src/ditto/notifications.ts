import { request } from './client';

/** One try to tell one contact, and what became of it. */
export interface Delivery {
  delivery: string;
  event: 'raised' | 'escalated' | 'acknowledged' | 'ended' | 'test';
  asset: string;
  thing: string;
  rule: string;
  ruleName: string;
  level: string;
  severity: number;
  text: string;
  contact: string;
  contactName: string;
  kind: string;
  address: string;
  queued: string;
  state: 'pending' | 'delivered' | 'given_up';
  attempts: number;
  lastAttempt: string;
  nextAttempt?: string;
  fault?: string;
}

export interface Outbox {
  pending: number;
  items: Delivery[];
}

const PATH = '/api/adit/notifications';

export const loadOutbox = (signal?: AbortSignal): Promise<Outbox> => request('GET', `${PATH}?limit=200`, undefined, signal);

/** Sends a test to a contact (facility, slash, id). */
export const sendTest = (contact: string): Promise<void> => request('POST', `${PATH}/test`, { contact });

export interface Told {
  contact: string;
  contactName: string;
  kind: string;
  address: string;
  route: string;
  afterMinutes: number;
  /** Whether the route is on duty at that time. */
  told: boolean;
}

/** Who would be told of an alarm now, and when; nobody is. */
export const dryRun = (rule: string, level: string, severity: number): Promise<{ told: Told[]; problems: string[] }> =>
  request('POST', `${PATH}/dry-run`, { rule, level, severity });

export interface Contact {
  id: string;
  name: string;
  kind: string;
  address: string;
}

export interface NotificationRoute {
  id: string;
  name: string;
  enabled: boolean;
  minSeverity: number;
  days: string[];
  from?: string;
  to?: string;
  steps: { afterMinutes: number; contacts: string[] }[];
}

/** Who is told about the alarms of a facility, as its model says. */
export interface NotificationSettings {
  facility: string;
  contacts: Contact[];
  routes: NotificationRoute[];
}

interface Found {
  items: { attributes?: { facility?: string; notification?: { contacts?: Contact[]; routes?: NotificationRoute[] } } }[];
}

const FILTER = 'eq(attributes/type,"notification")';

export async function loadNotificationSettings(signal?: AbortSignal): Promise<NotificationSettings[]> {
  const path = `/api/2/search/things?filter=${encodeURIComponent(FILTER)}&fields=attributes&option=${encodeURIComponent('size(200)')}`;
  const { items } = await request<Found>('GET', path, undefined, signal);
  return items.map(({ attributes }) => ({
    facility: attributes?.facility ?? '',
    contacts: attributes?.notification?.contacts ?? [],
    routes: attributes?.notification?.routes ?? [],
  }));
}
