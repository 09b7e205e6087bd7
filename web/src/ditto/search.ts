import type { Thing } from '../twin/types';
import { request } from './client';

interface Page {
  items: Thing[];
  cursor?: string;
}

export type Fetch = <T>(method: string, path: string) => Promise<T>;

const FILTER = 'in(attributes/type,"asset","facility")';
const FIELDS = 'thingId,attributes,features,_revision';
const PAGE_SIZE = 200;

export function searchPath(cursor?: string): string {
  const option = cursor === undefined ? `size(${PAGE_SIZE})` : `size(${PAGE_SIZE}),cursor(${cursor})`;
  const query = { filter: FILTER, fields: FIELDS, option };
  const encoded = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `/api/2/search/things?${encoded.join('&')}`;
}

/** How many things a complete load would give now. */
export const countThings = (fetch: Fetch = request): Promise<number> => fetch<number>('GET', `/api/2/search/things/count?filter=${encodeURIComponent(FILTER)}`);

/** Loads the facility and its assets, page by page. A cursor that repeats ends the load instead of looping for ever. */
export async function loadThings(fetch: Fetch = request): Promise<Thing[]> {
  const things: Thing[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page: Page = await fetch<Page>('GET', searchPath(cursor));
    things.push(...page.items);
    cursor = page.cursor;
    if (cursor !== undefined && seen.has(cursor)) break;
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
  return things;
}
