import type { Thing } from './types';

/** Something to read about an asset that is kept elsewhere; `location` is what the model's author wrote. */
export interface DocumentInfo {
  name?: string;
  identification?: string;
  revision?: string;
  location?: string;
}

export const documentsOf = (thing: Thing): DocumentInfo[] => thing.attributes?.documents ?? [];

/** Where a document can be opened; undefined where its location is no web address: whoever writes a model must not run anything here. */
export function addressOf({ location }: DocumentInfo): string | undefined {
  if (!location || !/^https?:\/\//i.test(location.trim())) return undefined;
  return URL.canParse(location) ? new URL(location).href : undefined;
}
