import { signal } from '@preact/signals';
import { stretchOf, wordsOf, type Stretch } from '../twin/stretch';

export type Route =
  | { page: 'overview' }
  | { page: 'assets' }
  | { page: 'quality' }
  | { page: 'history' }
  | { page: 'kpis' }
  | { page: 'wall'; seconds: number }
  | { page: 'notifications' }
  | { page: 'report' }
  | { page: 'stations' }
  | { page: 'compare'; channels: string[]; range: string | undefined; stretch?: Stretch | undefined }
  | { page: 'developers' }
  | { page: 'more' }
  | { page: 'settings' }
  | { page: 'asset'; id: string }
  | { page: 'channel'; id: string; key: string; range: string | undefined; stretch?: Stretch | undefined }
  | { page: 'model'; way: ModelWay | undefined; select: string | undefined }
  | { page: 'embed'; select: string | undefined }
  | { page: 'alarms'; id: string | undefined; feature: string | undefined };

/** How the facility is shown as a whole. */
export type ModelWay = '3d' | 'schematic';
const WAYS: ModelWay[] = ['3d', 'schematic'];

const PLAIN = ['assets', 'quality', 'history', 'kpis', 'notifications', 'report', 'stations', 'developers', 'more', 'settings'] as const;

/** How long a panel of the control room stays, seconds. */
const USUAL_SECONDS = 15;
const LEAST_SECONDS = 2;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The page that a hash names; anything unknown is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id, sub, key] = path.split('/').map(decode);
  const plain = PLAIN.find((each) => each === page);
  if (plain) return { page: plain };
  if (page === 'wall') {
    const seconds = Number(new URLSearchParams(query).get('seconds') ?? USUAL_SECONDS);
    return { page, seconds: seconds >= LEAST_SECONDS ? seconds : USUAL_SECONDS };
  }
  if (page === 'model' || page === 'embed') {
    const words = new URLSearchParams(query);
    const select = words.get('select') ?? undefined;
    return page === 'embed' ? { page, select } : { page, select, way: WAYS.find((way) => way === words.get('view')) };
  }
  if (page === 'compare') {
    const words = new URLSearchParams(query);
    return { page, channels: words.getAll('channel'), range: words.get('range') ?? undefined, stretch: stretchOf(words) };
  }
  if (page === 'alarms') return { page, id: id || undefined, feature: sub || undefined };
  if (page === 'asset' && id && sub === 'channel' && key) {
    const words = new URLSearchParams(query);
    return { page: 'channel', id, key, range: words.get('range') ?? undefined, stretch: stretchOf(words) };
  }
  if (page === 'asset' && id) return { page, id };
  return { page: 'overview' };
}

const part = encodeURIComponent;

/** What of time is looked at: a length up to now, and a stretch of it. */
const time = (range: string | undefined, stretch: Stretch | undefined): Record<string, string> => ({ ...(range ? { range } : {}), ...(stretch ? wordsOf(stretch) : {}) });

export const links = {
  overview: '#/',
  assets: '#/assets',
  alarms: '#/alarms',
  quality: '#/quality',
  history: '#/history',
  kpis: '#/kpis',
  wall: '#/wall',
  notifications: '#/notifications',
  report: '#/report',
  stations: '#/stations',
  developers: '#/developers',
  more: '#/more',
  settings: '#/settings',
  alarm: (id: string, feature: string) => `#/alarms/${part(id)}/${part(feature)}`,
  asset: (id: string) => `#/asset/${part(id)}`,
  model: (select?: string, way?: ModelWay) => {
    const words = new URLSearchParams({ ...(way ? { view: way } : {}), ...(select ? { select } : {}) }).toString();
    return `#/model${words ? `?${words}` : ''}`;
  },
  /** @param channels each as of {@link reference} */
  compare: (channels: string[], range?: string, stretch?: Stretch) =>
    `#/compare?${new URLSearchParams([...channels.map((each) => ['channel', each]), ...Object.entries(time(range, stretch))])}`,
  channel: (id: string, key: string, range?: string, stretch?: Stretch) => {
    const words = new URLSearchParams(time(range, stretch)).toString();
    return `#/asset/${part(id)}/channel/${part(key)}${words ? `?${words}` : ''}`;
  },
};

export const route = signal<Route>(parseRoute(globalThis.location?.hash ?? ''));

/** What may change within one page without going to its top. */
const WITHIN = { range: 0, stretch: 0, way: 0, select: 0, channels: 0 };

export function listen(): void {
  addEventListener('hashchange', () => {
    const before = route.peek();
    route.value = parseRoute(location.hash);
    const samePlace = JSON.stringify({ ...before, ...WITHIN }) === JSON.stringify({ ...route.peek(), ...WITHIN });
    if (!samePlace) {
      scrollTo(0, 0);
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  });
}
