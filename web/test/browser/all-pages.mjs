// Every page of the dashboard, by what is there when it is ready, over the made-up station.

/** Alarms of every sort: new ones of several levels, one acknowledged, one over and latched, one shelved. */
export function makeTrouble(twin) {
  twin.raise('pump-1', 'p1-current', 22.3, { agoMinutes: 14 });
  twin.raise('platform-south', 'co-south', 64.2, { agoMinutes: 2 });
  twin.raise('ring-112', 'r112-pressure', 212.4, { agoMinutes: 75, acknowledged: true });
  twin.raise('fan-1', 'v1-bearing', 4.9, { agoMinutes: 300, acknowledged: true, active: false });
  const reason = 'Gauge is being cleaned';
  const [since, until] = [new Date(), new Date(Date.now() + 3_600_000)].map((time) => time.toISOString());
  twin.raise('sump', 'sump-level', 2.6, { agoMinutes: 30, aside: { shelved: { once: true, since, until, by: 'nginx:manager', reason } } });
}

/** The address of each page, and what is there when it is drawn. */
export function pagesOf(twin) {
  const asset = (key) => `/asset/${encodeURIComponent(twin.idOf(key))}`;
  const channels = ['motorCurrent', 'vibration'].map((key) => `channel=${encodeURIComponent(`${twin.idOf('pump-1')}/${key}`)}`).join('&');
  return {
    overview: ['/', '.hero'],
    assets: ['/assets', '.tree-row'],
    area: [asset('tunnel'), '.area'],
    asset: [asset('pump-1'), '.spark-line'],
    commands: [asset('fan-1'), '.command-buttons'],
    schematic: ['/model?view=schematic', '.cell'],
    doubtful: [asset('fan-2'), '.tile-bad'],
    nothing: [asset('store'), '.empty'],
    'trend-15m': [`${asset('pump-1')}/channel/motorCurrent?range=15m`, '.summary'],
    'trend-24h': [`${asset('ring-112')}/channel/pressure?range=24h`, '.summary'],
    compare: [`/compare?${channels}&range=24h`, '.compare-figures b'],
    'compare-nothing': ['/compare', '.compare-offer'],
    alarms: ['/alarms', '.alarm'],
    history: ['/history', '.history td'],
    kpis: ['/kpis', '.figure'],
    quality: ['/quality', '.delivery td'],
    report: ['/report', '.report .delivery'],
    notifications: ['/notifications', '.history td'],
    stations: ['/stations', '.card'],
    developers: ['/developers', '.event-log p:nth-child(2)'],
    wall: ['/wall?seconds=60', '.wall-alarm'],
    more: ['/more', '.area'],
    settings: ['/settings', '.choice'],
  };
}
