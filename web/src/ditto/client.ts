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

/** What the own origin answers, which is a success. Throws what the server refuses, or that it was not reached. */
async function answerOf(path: string, init: RequestInit, accept: string, signal?: AbortSignal): Promise<Response> {
  const headers = { accept, 'x-requested-with': 'adit', ...init.headers };
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin', cache: 'no-store', signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable();
  }
  learnClock(response);
  if (!response.ok) throw await refusal(response);
  return response;
}

/** Asks the own origin. Resolves with the parsed body, undefined when there is none or it is not JSON. */
export async function request<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await answerOf(path, { method, ...sent }, 'application/json', signal);
  const text = await response.text();
  const json = text !== '' && (response.headers.get('content-type') ?? '').includes('json');
  return (json ? JSON.parse(text) : undefined) as T;
}

/** The text at a path of the own origin, in that media type. */
export const read = (path: string, accept: string): Promise<string> => answerOf(path, {}, accept).then((response) => response.text());

export const isUnauthorized = (error: unknown): boolean => error instanceof ApiError && error.status === 401;
