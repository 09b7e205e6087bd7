// The changing state behind the test server.
import { AlarmDesk } from './alarms.mjs';
import { floodOf, makeFacility, qualityAt, valueAt } from './facility.mjs';

export class Twin {
  listener = () => {};
  #revision = 1;

  constructor(empty, flood = 0) {
    const { things, signals, idOf } = makeFacility();
    for (const thing of floodOf(flood)) things.set(thing.thingId, thing);
    this.things = empty ? new Map() : things;
    this.signals = empty ? new Map() : signals;
    this.idOf = idOf;
    this.alarms = new AlarmDesk(this.things, (...status) => this.listener([this.#put(...status)]));
    const begun = Date.now();
    for (const [key, signal] of this.signals) {
      if (signal.fault === 'missing') continue;
      const time = signal.fault === 'stale' ? begun - 47 * 60_000 : begun - 1500;
      this.#put(...key.split(' '), this.#status(signal, time));
    }
  }

  all() {
    return [...this.things.values()].map((thing) => ({ ...thing, _revision: this.#revision }));
  }

  signal(thingId, feature) {
    return this.signals.get(`${thingId} ${feature}`);
  }

  #status(signal, time) {
    const [quality, reason] = qualityAt(signal, time);
    return { value: valueAt(signal, time), unit: signal.unit, quality, reason, time: new Date(time).toISOString() };
  }

  #put(thingId, feature, status) {
    this.things.get(thingId).features[feature].properties.status = status;
    const path = `/features/${feature}/properties/status`;
    const topic = `${thingId.replace(':', '/')}/things/twin/events/modified`;
    return { thingId, features: { [feature]: { properties: { status } } }, _revision: ++this.#revision, _context: { topic, path } };
  }

  /** New values of all channels that are alive. */
  tick(now) {
    const events = [];
    for (const [key, signal] of this.signals) {
      if (signal.fault === 'stale' || signal.fault === 'missing' || signal.held) continue;
      const [thingId, feature] = key.split(' ');
      if (Math.floor(now / 1000 + signal.phase) % 3 === 0) events.push(this.#put(thingId, feature, this.#status(signal, now)));
    }
    this.listener(events);
  }

  /** Sets a channel to a value and keeps it there. */
  set(asset, feature, value) {
    const thingId = this.idOf(asset);
    const signal = this.signal(thingId, feature);
    signal.held = true;
    const status = { value, unit: signal.unit, quality: 'GOOD', reason: '', time: new Date().toISOString() };
    this.listener([this.#put(thingId, feature, status)]);
  }

  raise(asset, rule, value, more = {}) {
    const thingId = this.idOf(asset);
    const feature = `alarm-${rule}`;
    const info = this.things.get(thingId).features[feature].properties.rule;
    const level = info.levels.filter(({ limit }) => value > limit).at(-1);
    const since = new Date(Date.now() - (more.agoMinutes ?? 0) * 60_000).toISOString();
    const name = this.signal(thingId, info.channel).name;
    const status = {
      active: more.active ?? true, acknowledged: more.acknowledged ?? false, confirmed: !info.confirm, latched: more.latched ?? false, level: level.name, severity: level.severity,
      since, time: since, value, limit: level.limit, unit: info.unit,
      message: `${name} ${value} ${info.unit} is above ${level.name} limit ${level.limit} ${info.unit}`, cause: 'RAISED', ...more.aside,
    };
    this.alarms.write(thingId, info, status);
    this.listener([this.#put(thingId, feature, status)]);
  }
}
