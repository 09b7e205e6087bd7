// The lifecycle of alarms behind the test server, as docs/twin-layout.md tells it, and its journal.
const USER = 'nginx:manager';

const done = (result) => ({ status: 200, body: { result, code: 'done', changed: true } });
const unchanged = (result) => ({ status: 200, body: { result, code: 'unchanged', changed: false } });
const refused = (status, code, result) => ({ status, body: { result, code, changed: false } });

/** What each subject does to the status; undefined where it is so already. */
const ACTS = {
  'acknowledge-alarm': (status, { comment }) => (status.acknowledged ? undefined : [{ acknowledged: true, cause: 'ACKNOWLEDGED' }, comment]),
  'confirm-alarm': (status, { comment }) => (status.confirmed !== false ? undefined : [{ confirmed: true, cause: 'CONFIRMED' }, comment]),
  'reset-alarm': (status, { comment }) => [{ active: false, latched: false, cause: 'RESET' }, comment],
  'shelve-alarm': (status, { reason, minutes, once }, now) => {
    const until = new Date(now + (minutes ?? 480) * 60_000).toISOString();
    return [{ shelved: { once: Boolean(once), since: new Date(now).toISOString(), until, by: USER, reason }, cause: 'SHELVED' }, reason];
  },
  'unshelve-alarm': (status, { comment }) => (status.shelved ? [{ shelved: undefined, acknowledged: false, cause: 'UNSHELVED' }, comment] : undefined),
  'remove-alarm-from-service': (status, { reason }, now) => [
    { outOfService: { since: new Date(now).toISOString(), by: USER, reason }, cause: 'OUT_OF_SERVICE' }, reason],
  'place-alarm-in-service': (status, { comment }) => (status.outOfService ? [{ outOfService: undefined, cause: 'IN_SERVICE' }, comment] : undefined),
  'comment-alarm': (status, { comment }) => [{ cause: 'COMMENTED' }, comment],
};

export class AlarmDesk {
  journal = [];
  #number = 0;

  /** @param put writes a status into the twin and tells those who listen */
  constructor(things, put) {
    this.things = things;
    this.put = put;
  }

  write(thingId, info, status) {
    this.journal.unshift({
      number: ++this.#number, by: '', comment: '', channel: info.channel, thingId, rule: info.id, name: info.name, ...status, time: status.time,
    });
  }

  /** What a message to the inbox does, and the answer. */
  tell(subject, thingId, payload) {
    const properties = this.things.get(thingId)?.features?.[`alarm-${payload.rule}`]?.properties;
    const act = ACTS[subject];
    if (!properties?.rule || !act || this.refuse) return refused(404, 'unknown', `This asset has no running rule '${payload.rule}'.`);
    const { rule } = properties;
    const status = properties.status ?? { active: false, acknowledged: true, confirmed: true, latched: false, level: '', severity: 0 };
    if (subject === 'shelve-alarm' && payload.minutes > rule.maxShelveMinutes) return refused(409, 'too-long', 'It can be shelved for at most 8 hours.');
    const now = Date.now();
    const [change, comment] = act(status, payload, now) ?? [];
    if (!change) return unchanged('It was so already.');
    const next = { ...status, ...change, by: USER, comment: comment ?? '', time: new Date(now).toISOString() };
    this.write(thingId, rule, next);
    setTimeout(() => this.put(thingId, `alarm-${rule.id}`, next), 150);
    return done('Done.');
  }

  page(query) {
    const from = Date.parse(query.get('from') ?? '') || 0;
    const start = Number(query.get('cursor') ?? 0);
    const limit = Number(query.get('limit') ?? 100);
    const found = this.journal.filter(
      ({ time, rule, thingId }) => Date.parse(time) >= from && [rule, null].includes(query.get('rule')) && [thingId, null].includes(query.get('thing')));
    const next = start + limit;
    return { items: found.slice(start, next), ...(next < found.length ? { cursor: String(next) } : {}) };
  }

  kpis(query) {
    const raised = this.journal.filter(({ cause }) => cause === 'RAISED');
    const items = [...new Set(raised.map(({ rule }) => rule))].map((rule) => {
      const entries = raised.filter((entry) => entry.rule === rule);
      return { thingId: entries[0].thingId, rule, name: entries[0].name, count: entries.length, share: entries.length / raised.length };
    });
    const count = items.reduce((sum, item) => sum + item.count, 0);
    return {
      from: query.get('from'), to: query.get('to'), operators: Number(query.get('operators')),
      announced: { count, averagePerTenMinutes: 0.31, peakPerTenMinutes: 14, peakAt: new Date(Date.now() - 7_200_000).toISOString(), shareOfTimeAboveTen: 0.002 },
      floods: { count: 1, shareOfTime: 0.004, longestSeconds: 2400, items: [{ from: new Date(Date.now() - 9_600_000).toISOString(), to: new Date(Date.now() - 7_200_000).toISOString(), count: 31 }] },
      standing: items.slice(0, 1).map((item) => ({ ...item, since: new Date(Date.now() - 90_000_000).toISOString(), seconds: 90_000, active: true })),
      stale: [], chattering: items.slice(1, 2).map((item) => ({ ...item, mostInAMinute: 5 })),
      topTen: { share: 1, items },
      priorities: { low: { count: 250, share: 0.801 }, medium: { count: 50, share: 0.16 }, high: { count: 12, share: 0.038 } },
      acknowledgement: { count: 0, pending: 3, medianSeconds: null, meanSeconds: null, p90Seconds: null, longestSeconds: null },
    };
  }
}
