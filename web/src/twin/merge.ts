import type { Thing, ThingEvent } from './types';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON merge patch (RFC 7396) that leaves its arguments alone and shares what did not change. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: Json = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

/** Segments of a JSON pointer (RFC 6901); the whole document has none. */
export function pointer(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(json: unknown, segments: string[]): unknown {
  return segments.reduce<unknown>((value, segment) => (isObject(value) ? value[segment] : undefined), json);
}

function withValueAt(json: unknown, segments: string[], value: unknown): unknown {
  const [head, ...rest] = segments;
  if (head === undefined) return value;
  const result: Json = isObject(json) ? { ...json } : {};
  const child = withValueAt(result[head], rest, value);
  if (child === undefined) delete result[head];
  else result[head] = child;
  return result;
}

/**
 * The thing after the event, or undefined when it is gone. A whole replacement and a removal are exact when the event
 * says its action and path; all else is merged. An event older than the thing changes nothing.
 */
export function applyEvent(current: Thing | undefined, event: ThingEvent): Thing | undefined {
  const { thing, action, path = '/' } = event;
  const revision = thing._revision;
  if (current?._revision !== undefined && revision !== undefined && revision <= current._revision) return current;
  const segments = pointer(path);
  const stamp = revision === undefined ? {} : { _revision: revision };
  if (action === 'deleted') {
    if (segments.length === 0 || current === undefined) return undefined;
    return { ...(withValueAt(current, segments, undefined) as Thing), ...stamp };
  }
  if (action === 'created' || action === 'modified') {
    if (segments.length === 0) return thing;
    const value = valueAt(thing, segments);
    if (value === undefined) return current;
    return { ...(withValueAt(current ?? { thingId: thing.thingId }, segments, value) as Thing), ...stamp };
  }
  return mergePatch(current, thing) as Thing;
}
