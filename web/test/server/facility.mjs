// An underground station in the shape of docs/twin-layout.md, made up for tests.
import { FAN_COMMANDS } from './commands.mjs';

const NS = 'test.station';
const facilityId = `${NS}:station`;

const RULE_ACTIONS = [
  { who: 'Operator on duty', what: 'Look at the camera of the pump sump and confirm the level', withinMinutes: 10 },
  { who: 'Facility manager', what: 'Check the strainer and the discharge valve on site', withinMinutes: 60 },
  { who: 'Maintenance contractor', what: 'Swap to the stand-by pump and order a service' },
];

const DAY_MS = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString();

/** What the rule of the pump's current foresees: one level soon, the other perhaps. */
const wear = () => ({
  time: new Date().toISOString(), until: inDays(30), advice: { workBy: inDays(6), cost: 620, costOfWaiting: 4020, saving: 3400, currency: 'EUR' },
  band: Array.from({ length: 12 }, (_, at) => ({ time: inDays((at + 1) * 2.5), low: 12.2 + at * 1.5, likely: 13.2 + at * 1.75, high: 14 + at * 2.1 })),
  levels: [
    { level: 'alert', limit: 20, beyond: false, probability: 0.97, earliest: inDays(9.2), likely: inDays(11), latest: inDays(13.6) },
    { level: 'alarm', limit: 28, beyond: false, probability: 0.06 },
  ],
});

/** [key, name, unit, decimals, base, swing, period, extra] */
const channel = (key, name, unit, decimals, base, swing, extra = {}) => ({ key, name, unit, decimals, base, swing, ...extra });

const level = (name, severity, limit) => ({ name, severity, limit });

const assets = [
  ['concourse', null, 'Concourse', 'STOREY', [
    channel('temperature', 'Air temperature', 'Cel', 1, 21.4, 1.2, { rangeMin: -10, rangeMax: 50 }),
    channel('humidity', 'Relative humidity', '%', 0, 48, 6),
    channel('co2', 'Carbon dioxide', '[ppm]', 0, 620, 80),
  ]],
  ['platform', null, 'Platform', 'STOREY', []],
  ['platform-north', 'platform', 'Platform edge north', 'SPACE', [
    channel('airVelocity', 'Air velocity', 'm/s', 2, 1.8, 0.9),
    channel('no2', 'Nitrogen dioxide', 'ug/m3', 1, 38, 9),
  ], [['no2-north', 'Nitrogen dioxide at the platform', 'no2', [level('alert', 300, 80), level('alarm', 700, 200)]]]],
  ['platform-south', 'platform', 'Platform edge south', 'SPACE', [
    channel('airVelocity', 'Air velocity', 'm/s', 2, 1.6, 0.8),
    channel('co', 'Carbon monoxide', '[ppm]', 1, 6.2, 2.1),
  ], [['co-south', 'Carbon monoxide at the platform', 'co', [level('alert', 300, 20), level('action', 500, 35), level('alarm', 800, 60)]]]],
  ['ventilation', null, 'Ventilation plant', 'SPACE', []],
  ['fan-1', 'ventilation', 'Axial fan V1', 'EQUIPMENT', [
    channel('current', 'Motor current V1', 'A', 1, 86, 5, { rangeMin: 0, rangeMax: 160 }),
    channel('bearing', 'Bearing vibration V1', 'mm/s', 2, 2.1, 0.5),
    channel('winding', 'Winding temperature V1', 'Cel', 0, 68, 4),
  ], [['v1-bearing', 'Fan V1 bearing vibration', 'bearing', [level('alert', 300, 4.5), level('alarm', 700, 7.1)]],
    ['v1-unusual', 'Fan V1 unusual', 'winding', [level('unusual', 500, 0.5)], 'detector']], 'V1'],
  ['fan-2', 'ventilation', 'Axial fan V2', 'EQUIPMENT', [
    channel('current', 'Motor current V2', 'A', 1, 84, 4),
    channel('bearing', 'Bearing vibration V2', 'mm/s', 2, 1.9, 0.4, { fault: 'bad', reason: 'STUCK' }),
  ], [], 'V2'],
  ['sump', null, 'Pump sump', 'SPACE', [
    channel('level', 'Sump level', 'm', 2, 1.34, 0.5, { rangeMin: 0, rangeMax: 4 }),
  ], [['sump-level', 'Sump level high', 'level', [level('alert', 400, 2.4), level('alarm', 850, 3.2)]]]],
  ['pump-1', 'sump', 'Sump pump P1', 'EQUIPMENT', [
    channel('motorCurrent', 'Motor current P1', 'A', 1, 12.4, 1.4, { rangeMin: 0, rangeMax: 40 }),
    channel('vibration', 'Casing vibration P1', 'mm/s', 2, 2.7, 0.6),
  ], [['p1-current', 'Pump P1 overload', 'motorCurrent', [level('alert', 300, 20), level('alarm', 700, 28)]]], 'P1'],
  ['pump-2', 'sump', 'Sump pump P2', 'EQUIPMENT', [
    channel('motorCurrent', 'Motor current P2', 'A', 1, 0.2, 0.1, { fault: 'stale' }),
    channel('vibration', 'Casing vibration P2', 'mm/s', 2, 0.1, 0.05, { fault: 'missing' }),
  ], [], 'P2'],
  ['tunnel', null, 'Running tunnel west', 'PART', []],
  ...Array.from({ length: 12 }, (_, i) => [
    `ring-${110 + i}`, 'tunnel', `Ring ${110 + i}`, 'SEGMENT', [
      channel('strain', `Lining strain R${110 + i}`, 'um/m', 0, -142 - 9 * i, 6),
      channel('pressure', `Pore water pressure R${110 + i}`, 'kPa', 1, 182 + 2 * i, 3, i === 4 ? { fault: 'uncertain', reason: 'LATE' } : {}),
      ...(i % 4 === 0 ? [channel('convergence', `Convergence R${110 + i}`, 'mm', 2, 1.2 + 0.3 * i, 0.05)] : []),
    ],
    i === 2 ? [['r112-pressure', 'Pore water pressure ring 112', 'pressure', [level('alert', 300, 195), level('action', 500, 210), level('alarm', 750, 230)]]] : [],
  ]),
  ['store', null, 'Technical store', 'SPACE', []],
];

/** What there is to read about the pump: a web address, a place in words, and what must never become a link. */
const DOCUMENTS = [
  { name: 'Operating manual', identification: 'OM-1704', revision: 'C', location: 'https://documents.example/om-1704.pdf' },
  { name: 'As-built drawing', location: 'Archive, shelf 12' },
  { name: 'Certificate', location: 'javascript:alert(1)' },
];

const idOf = (key) => `${NS}:${key === 'pump-1' ? '2O2Fr$t4X7Zf8NOew3FLOH' : key}`;

function assetThing([key, parent, name, kind, channels, rules = [], tag], order) {
  const features = {};
  for (const { key: id, base, swing, fault, reason, ...info } of channels) {
    features[id] = { definition: ['io.adit:channel:1.0.0'], properties: { channel: { quantityKind: info.name.replace(/ [A-Z]\d+$/, '').toLowerCase(), periodSeconds: 5, simulated: fault === 'uncertain', ...info } } };
  }
  if (key === 'pump-1') features.motorCurrent.properties.forecast = { 'p1-current': wear() };
  for (const [id, ruleName, watched, levels, watches] of rules) {
    const unit = watches ? '1' : channels.find((c) => c.key === watched).unit;
    features[`alarm-${id}`] = { definition: ['io.adit:alarm:1.0.0'], properties: { rule: { id, name: ruleName, channel: watched, direction: 'ABOVE', unit, watches, levels, confirm: id === 'v1-bearing', maxShelveMinutes: id === 'no2-north' ? 0 : 480, actions: RULE_ACTIONS.slice(0, id === 'p1-current' ? 3 : 2) } } };
  }
  return {
    thingId: idOf(key), policyId: `${NS}:facility`, definition: `${NS}:Ifc${kind}:1.0.0`, features,
    attributes: { type: 'asset', name, ...(key === 'fan-1' ? { commands: FAN_COMMANDS } : {}), facility: facilityId, parent: parent ? idOf(parent) : facilityId, kind, order,
      ifc: { globalId: key, class: kind === 'EQUIPMENT' ? 'IfcPump' : 'IfcSpace', tag },
      ...(key === 'pump-1' ? { documents: DOCUMENTS } : {}),
      properties: tag ? { Pset_ManufacturerTypeInformation: { Manufacturer: { value: 'Example Works' }, ModelLabel: { value: `${tag}-200` }, FlowRate: { value: '0.02', unit: 'm3/s' } } } : {} },
  };
}

/** Fresh things, and how each channel's signal is made. */
export function makeFacility() {
  const things = new Map();
  const signals = new Map();
  things.set(facilityId, { thingId: facilityId, policyId: `${NS}:facility`, attributes: { type: 'facility', name: 'Harbour Square Station', kind: 'STATION', timeZone: 'Europe/Berlin' } });
  assets.forEach((asset, order) => {
    const thing = assetThing(asset, order);
    things.set(thing.thingId, thing);
    asset[4].forEach((c, i) => signals.set(`${thing.thingId} ${c.key}`, { ...c, phase: order * 1.7 + i }));
  });
  return { things, signals, facilityId, idOf };
}

/** The signal at a time: a slow and two quick waves, the same at every call. */
export function valueAt({ base, swing, phase }, time) {
  const t = time / 1000;
  const noise = Math.sin(t * 12.9898 + phase * 78.233) * 43758.5453;
  return base + swing * (0.6 * Math.sin(t / 1400 + phase) + 0.3 * Math.sin(t / 95 + phase * 2) + 0.25 * (noise - Math.floor(noise) - 0.5));
}

/** Bad once in a while, so that trends show it. */
export const qualityAt = ({ fault, reason, phase }, time) => {
  if (fault === 'bad') return ['BAD', reason];
  if (fault === 'uncertain') return ['UNCERTAIN', reason];
  return Math.sin(time / 61_000 + phase * 5) > 0.9995 ? ['BAD', 'SPIKE'] : ['GOOD', ''];
};

/** Assets with so many alarms each, all active and not acknowledged. */
export function floodOf(count, perAsset = 100) {
  const since = new Date(Date.now() - 60_000).toISOString();
  return Array.from({ length: count / perAsset }, (_, asset) => {
    const thingId = idOf(`flood-${asset}`);
    const features = {};
    for (let i = 0; i < perAsset; i++) {
      const severity = 1 + ((asset * perAsset + i) % 1000);
      features[`alarm-flood-${asset}-${i}`] = { properties: {
        rule: { id: `flood-${asset}-${i}`, name: `Flood ${asset} ${i}`, levels: [], actions: RULE_ACTIONS.slice(0, 1), maxShelveMinutes: 60 },
        status: { active: true, acknowledged: false, confirmed: true, latched: false, level: 'alert', severity, since, time: since, value: 1, limit: 0, message: 'Too much' },
      } };
    }
    return { thingId, policyId: `${NS}:facility`, features, attributes: { type: 'asset', name: `Flooded ${asset}`, facility: facilityId, parent: facilityId, kind: 'SPACE', order: 100 + asset } };
  });
}
