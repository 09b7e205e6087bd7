import { useState } from 'preact/hooks';
import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { trouble } from '../app/session';
import { loadNotificationSettings, loadOutbox, sendTest, type Contact, type Delivery, type NotificationRoute, type NotificationSettings } from '../ditto/notifications';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { DryRun, toldAfter } from './dry-run';
import { Empty, Loading } from './empty';
import { Table } from './table';
import { useLoaded } from './use-loaded';

const REFRESH_MS = 5_000;

function ContactRow({ facility, contact, onSent }: { facility: string; contact: Contact; onSent(): void }) {
  const [note, setNote] = useState('');
  const test = (): void => {
    setNote(text.notifications.sending);
    sendTest(`${facility}/${contact.id}`).then(
      () => {
        setNote(text.notifications.sent);
        onSent();
      },
      (error: unknown) => setNote(trouble(error)),
    );
  };
  return (
    <li class="line">
      <span class="line-main">
        <span class="line-title">{contact.name}</span>
        <span class="line-sub">{`${text.notifications.kinds[contact.kind.toLowerCase()] ?? contact.kind} · ${contact.address}`}</span>
        <span class="line-sub" role="status">
          {note}
        </span>
      </span>
      <button type="button" class="button outline" aria-label={`${text.notifications.test}: ${contact.name}`} onClick={test}>
        {text.notifications.test}
      </button>
    </li>
  );
}

function RouteRow({ route, contacts }: { route: NotificationRoute; contacts: Contact[] }) {
  const nameOfContact = (id: string): string => contacts.find((contact) => contact.id === id)?.name ?? id;
  const when = [route.days.map((day) => text.notifications.days[day] ?? day).join(' '), route.from && route.to ? `${route.from}–${route.to}` : ''].filter(Boolean).join(', ');
  return (
    <li class="line">
      <span class="line-main">
        <span class="line-title">{route.enabled ? route.name : text.notifications.off(route.name)}</span>
        <span class="line-sub">{[text.notifications.from(route.minSeverity), when || text.notifications.always].join(' · ')}</span>
        <ol class="route-steps">
          {route.steps.map((step, index) => (
            <li key={index}>
              <b>{toldAfter(step.afterMinutes)}</b> {step.contacts.map(nameOfContact).join(', ')}
            </li>
          ))}
        </ol>
      </span>
    </li>
  );
}

function Settings({ settings, onSent }: { settings: NotificationSettings; onSent(): void }) {
  return (
    <div class="cards cards-two">
      <section class="card">
        <h2>{text.notifications.routes}</h2>
        <ul class="lines">
          {settings.routes.map((route) => (
            <RouteRow key={route.id} route={route} contacts={settings.contacts} />
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{text.notifications.contacts}</h2>
        <ul class="lines">
          {settings.contacts.map((contact) => (
            <ContactRow key={contact.id} facility={settings.facility} contact={contact} onSent={onSent} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const at = (time: string): string => formatTime(Date.parse(time), zone.value, now.peek());
  return (
    <tr>
      <th scope="row">{at(delivery.queued)}</th>
      <td>
        {delivery.contactName}
        <small class="muted">{`${text.notifications.kinds[delivery.kind] ?? delivery.kind} · ${delivery.address}`}</small>
      </td>
      <td>
        {text.notifications.events[delivery.event] ?? delivery.event}
        <small class="muted">{[delivery.ruleName || delivery.rule, delivery.asset || nameOf(delivery.thing)].filter(Boolean).join(' · ')}</small>
      </td>
      <td>
        <span class={`delivered-${delivery.state}`}>{text.notifications.states[delivery.state] ?? delivery.state}</span>
        <small class="muted">
          {text.notifications.attempts(delivery.attempts)}
          {delivery.nextAttempt && ` · ${text.notifications.next(at(delivery.nextAttempt))}`}
        </small>
        {delivery.fault && <small class="problem">{delivery.fault}</small>}
      </td>
    </tr>
  );
}

/** Who is told about alarms, what went out, what waits and why; with tests. For administrators, as addresses of people are in it. */
export function NotificationsPage() {
  const outbox = useLoaded(loadOutbox, [], REFRESH_MS);
  const settings = useLoaded(loadNotificationSettings, []);
  if (!outbox.value) return outbox.problem ? <Empty title={text.notifications.failed} lead={outbox.problem} /> : <Loading label={text.page.loading} />;
  const { pending, items } = outbox.value;
  return (
    <article>
      <header class="page-head">
        <div>
          <h1>{text.notifications.title}</h1>
          <p class="muted">{text.notifications.waiting(pending)}</p>
        </div>
      </header>
      {settings.value?.map((each) => <Settings key={each.facility} settings={each} onSent={outbox.reload} />)}
      {settings.value?.length === 0 && <Empty title={text.notifications.none} lead={text.notifications.noneLead} />}
      <DryRun />
      <section class="card">
        <h2>{text.notifications.outbox}</h2>
        {items.length === 0 && <p class="muted">{text.notifications.empty}</p>}
        <Table label={text.notifications.outbox} heads={text.notifications.heads} look="history" tall>
          {items.map((delivery) => (
            <DeliveryRow key={delivery.delivery} delivery={delivery} />
          ))}
        </Table>
      </section>
    </article>
  );
}
