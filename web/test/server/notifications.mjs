// Contacts, routes and the outbox behind the test server, in the shape of /api/adit/notifications.
const FACILITY = 'test.station:station';

const contacts = [
  { id: 'duty', name: 'Duty phone', kind: 'WEBHOOK', address: 'sms-gateway/duty' },
  { id: 'manager', name: 'Facility manager', kind: 'MAIL', address: 'manager@example.org' },
];

const steps = [{ afterMinutes: 0, contacts: ['duty'] }, { afterMinutes: 30, contacts: ['manager'] }];
const routes = [{ id: 'grave', name: 'Grave alarms', enabled: true, minSeverity: 500, days: [], steps }];

export const notificationThing = {
  thingId: 'test.station:notification.station',
  attributes: { type: 'notification', facility: FACILITY, notification: { contacts, routes } },
};

export class Outbox {
  items = [{
    delivery: 'd1', event: 'raised', thing: 'test.station:sump', asset: 'Pump sump', rule: 'sump-level', ruleName: 'Sump level high', level: 'alarm', severity: 850,
    contact: `${FACILITY}/manager`, contactName: 'Facility manager', kind: 'mail', address: 'manager@example.org', queued: '2026-11-20T08:15:00Z', state: 'given_up',
    attempts: 1, lastAttempt: '2026-11-20T08:15:02Z', fault: 'Refused: 550 no such mailbox',
  }];

  page = () => ({ pending: this.items.filter(({ state }) => state === 'pending').length, items: this.items });

  test(contact) {
    const of = contacts.find(({ id }) => contact === `${FACILITY}/${id}`);
    if (!of) return undefined;
    const now = new Date().toISOString();
    this.items.unshift({
      delivery: `test-${now}`, event: 'raised', thing: '', asset: '', rule: 'test', ruleName: 'Test', level: '', severity: 1, contact, contactName: of.name,
      kind: of.kind.toLowerCase(), address: of.address, queued: now, state: 'pending', attempts: 0, lastAttempt: now, nextAttempt: now,
    });
    return { delivery: this.items[0].delivery };
  }

  dryRun = ({ severity }) => ({
    told: steps.flatMap(({ afterMinutes, contacts: ids }) => ids.map((id) => {
      const { name, kind, address } = contacts.find((each) => each.id === id);
      return { contact: `${FACILITY}/${id}`, contactName: name, kind: kind.toLowerCase(), address, route: `${FACILITY}/grave`, afterMinutes, told: true };
    })).filter(() => severity >= 300),
    problems: [],
  });
}
