/// <reference lib="webworker" />
import { SHAPES_STORE } from '../app/kept-model';
import wasm from 'web-ifc/web-ifc.wasm?url';
import { BadShapes, decode, encode, VERSION, type ShapeModel } from './shapes';

/** What the worker is asked for: the shapes of the model at a path of the server. */
export interface Wanted {
  /** Address of the model, without what follows. */
  path: string;
  /** Of the IFC file. */
  hash: string;
  bytes: number;
  /** Whether the server has shapes of this form. */
  kept: boolean;
  /** Whether what is made here may be left on the server for all. */
  writable: boolean;
  /** Whether this browser keeps shapes too. */
  keeps: boolean;
}

export type Step = 'loading' | 'reading' | 'shaping' | 'keeping';

/** What the worker tells. */
export type Told =
  | { kind: 'progress'; step: Step; share: number }
  | { kind: 'made'; model: ShapeModel }
  | { kind: 'failed'; why: 'unreadable' | 'empty' | 'away' | 'other'; detail: string };

const HEADERS = { 'x-requested-with': 'adit' };

const tell = (told: Told): void => postMessage(told);

/** Hands the model over without a copy of its numbers. */
function handOver(model: ShapeModel): void {
  const arrays = [...model.geometries.flatMap(({ positions, normals, indices }) => [positions, normals, indices]), ...model.placements.flatMap(({ matrix, colour }) => [matrix, colour])];
  postMessage({ kind: 'made', model } satisfies Told, [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]);
}
/** Shares that are nearer to each other are not told apart. */
const LEAST_SHARE = 0.02;
let last: { step: Step; share: number } | undefined;

/** Tells how far it is, but not each of thousands of elements. */
function progress(step: Step, share: number): void {
  if (last?.step === step && share - last.share < LEAST_SHARE) return;
  last = { step, share };
  tell({ kind: 'progress', ...last });
}

class Failed extends Error {
  constructor(
    readonly why: 'away' | 'other',
    message: string,
  ) {
    super(message);
  }
}

async function fetched(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', cache: 'no-cache', ...init, headers: { ...HEADERS, ...init.headers } });
  } catch {
    throw new Failed('away', path);
  }
  if (!response.ok) throw new Failed('other', `${response.status} ${response.statusText}`);
  return response;
}

/** Reads an answer of a known length and tells how far it is. */
async function read(response: Response, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  let done = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { value } = await reader.read();
    if (!value) break;
    all.push(value);
    done += value.length;
    if (bytes > 0) progress('loading', Math.min(1, done / bytes));
  }
  const joined = new Uint8Array(done);
  let at = 0;
  for (const each of all) {
    joined.set(each, at);
    at += each.length;
  }
  return joined;
}

const piped = async (bytes: BlobPart, through: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());

const store = async ({ keeps }: Wanted): Promise<Cache | undefined> => (keeps && 'caches' in globalThis ? caches.open(SHAPES_STORE) : undefined);

/** Keeps it in this browser, and nothing else: of former files there is nothing to be shown any more. */
async function keep(wanted: Wanted, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const kept = await store(wanted);
    for (const each of (await kept?.keys()) ?? []) if (!each.url.endsWith(path)) await kept?.delete(each);
    await kept?.put(path, new Response(bytes));
  } catch {
    // The browser has no room for it: it is fetched or made again the next time.
  }
}

async function known(wanted: Wanted, path: string): Promise<ShapeModel | undefined> {
  const mine = await (await store(wanted))?.match(path);
  const zipped = mine ? new Uint8Array(await mine.arrayBuffer()) : wanted.kept ? await read(await fetched(path), wanted.bytes) : undefined;
  if (!zipped) return undefined;
  try {
    const model = decode(await piped(zipped, new DecompressionStream('gzip')));
    if (!mine) await keep(wanted, path, zipped);
    return model;
  } catch (error) {
    if (!(error instanceof BadShapes || error instanceof TypeError || error instanceof RangeError)) throw error;
    await (await store(wanted))?.delete(path);
    return undefined; // Damaged where it was kept: it is made anew from the file.
  }
}

async function make(wanted: Wanted, path: string): Promise<ShapeModel> {
  const ifc = await read(await fetched(`${wanted.path}/ifc`), wanted.bytes);
  progress('reading', 0);
  const { convert } = await import('./convert');
  const model = await convert(ifc, () => new URL(wasm, location.href).href, (share) => progress('shaping', share));
  progress('keeping', 0);
  const zipped = await piped(encode(model), new CompressionStream('gzip'));
  await keep(wanted, path, zipped);
  // Where the server does not take it, the next one makes it too.
  if (wanted.writable) await fetched(path, { method: 'PUT', body: zipped, headers: { 'content-type': 'application/octet-stream' } }).catch(() => undefined);
  return model;
}

async function answer(wanted: Wanted): Promise<void> {
  const path = `${wanted.path}/shapes/${wanted.hash}/${VERSION}`;
  try {
    handOver((await known(wanted, path)) ?? (await make(wanted, path)));
  } catch (error) {
    const reason = (error as { reason?: 'unreadable' | 'empty' }).reason;
    const why = error instanceof Failed ? error.why : (reason ?? 'other');
    tell({ kind: 'failed', why, detail: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', (event: MessageEvent<Wanted>) => void answer(event.data));
