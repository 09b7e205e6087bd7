import { text } from '../strings';

/** A refusal by the server, in its own words where it gave some. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly description: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** The server could not be reached at all. */
export class Unreachable extends Error {
  constructor() {
    super(text.link.unreachable);
    this.name = 'Unreachable';
  }
}

/** Difference between the server's clock and ours in milliseconds, taken from the answers' Date header. */
let clockOffset = 0;

/** Now on the server's clock (epoch ms), so that ages are right on a tablet with a wrong clock. */
export const serverNow = (): number => Date.now() + clockOffset;

function learnClock(response: Response): void {
  const date = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(date)) return;
  const offset = date + 500 - Date.now();
  clockOffset = Math.abs(offset) > 2_000 ? offset : 0;
}

/** Longest plain answer that is shown to people, characters. */
const MOST_PLAIN = 300;

async function refusal(response: Response): Promise<ApiError> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  let body: { error?: string; message?: string; description?: string; title?: string; detail?: string; result?: string } = {};
  if (type.includes('json')) {
    try {
      body = JSON.parse(text) as typeof body;
    } catch {
      // A refusal that is cut off or empty: the status then says enough.
    }
  } else if (type.startsWith('text/plain') && text.length <= MOST_PLAIN) {
    body = { message: text };
  }
  const message = body.message || body.title || body.result || `${response.status} ${response.statusText}`.trim();
  return new ApiError(response.status, body.error ?? '', message, body.description ?? body.detail ?? '');
}

/** Asks the own origin. Resolves with the parsed body, undefined when there is none or it is not JSON. */
export async function request<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'x-requested-with': 'adit' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
  if (body !== undefined) init.body = JSON.stringify(body);
  if (signal) init.signal = signal;
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable();
  }
  learnClock(response);
  if (!response.ok) throw await refusal(response);
  const text = await response.text();
  const json = text !== '' && (response.headers.get('content-type') ?? '').includes('json');
  return (json ? JSON.parse(text) : undefined) as T;
}

export const isUnauthorized = (error: unknown): boolean => error instanceof ApiError && error.status === 401;
