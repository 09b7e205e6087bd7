import { signal, type ReadonlySignal } from '@preact/signals';
import type { Thing, ThingEvent } from '../twin/types';
import { Rhythm, type RhythmPorts } from './rhythm';

/** What the link needs of an EventSource. */
export interface Source {
  onopen: (() => void) | null;
  onmessage: ((event: { data: string }) => void) | null;
  onerror: (() => void) | null;
  close(): void;
}

export interface LinkState {
  phase: 'connecting' | 'live' | 'reconnecting' | 'stopped';
  /** Epoch ms at which this phase began. */
  since: number;
  /** Epoch ms at which the server was heard last; 0 before. */
  heard: number;
}

/** The outside of the link, so that tests have their own. */
export interface LinkPorts extends RhythmPorts {
  open(): Source;
  load(): Promise<Thing[]>;
  replaceAll(things: Thing[]): void;
  apply(events: ThingEvent[]): void;
  /** Told why a load failed; answers whether it is of use to try again. */
  failed(error: unknown): boolean;
  now(): number;
}

/** Silence after which the link counts as broken, ms; the server sends an empty message each second. */
export const SILENCE_MS = 10_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;

/** Where the server tells what changes. */
export const STREAM = `/api/2/things?fields=${encodeURIComponent('thingId,attributes,features,_revision,_context/topic,_context/path')}`;

interface Context {
  topic?: string;
  path?: string;
}

/** The change that one message of the stream tells; undefined for a keep-alive and for what is not a thing. */
export function parseMessage(data: string): ThingEvent | undefined {
  if (data.trim() === '') return undefined;
  let json: Thing & { _context?: Context };
  try {
    json = JSON.parse(data) as typeof json;
  } catch {
    return undefined;
  }
  if (typeof json.thingId !== 'string') return undefined;
  const { _context: context, ...thing } = json;
  const action = context?.topic?.split('/').at(-1);
  return { thing, ...(action ? { action } : {}), ...(context?.path ? { path: context.path } : {}) };
}

/**
 * Keeps the page's things in step with the server. It subscribes first and loads then, holding back what arrives in
 * between, so that no change is lost; after any break it does the same again. Waits grow from 0.5 s to 15 s.
 */
export class LiveLink {
  private readonly phase = signal<LinkState>({ phase: 'stopped', since: 0, heard: 0 });
  private source: Source | undefined;
  private pending: ThingEvent[] = [];
  private loaded = false;
  private attempt = 0;
  private heard = 0;
  private epoch = 0;
  /** When something came last, as of {@link LinkPorts.ticks}. */
  private alive = 0;
  private cancelSilence: (() => void) | undefined;
  private cancelRetry: (() => void) | undefined;

  private readonly rhythm: Rhythm;

  constructor(private readonly ports: LinkPorts) {
    this.rhythm = new Rhythm(ports, () => this.flush());
  }

  get state(): ReadonlySignal<LinkState> {
    return this.phase;
  }

  start(): void {
    this.stop();
    this.enter('connecting');
    this.connect();
  }

  stop(): void {
    this.disconnect();
    this.attempt = 0;
    this.enter('stopped');
  }

  /** Tries at once, when the browser says that the network is back. */
  retryNow(): void {
    if (this.phase.peek().phase !== 'reconnecting') return;
    this.disconnect();
    this.connect();
  }

  /** Loads all anew, where what may be read has changed: of that no event tells. */
  renew(): void {
    if (this.phase.peek().phase !== 'live') return;
    this.disconnect();
    this.connect();
  }

  private connect(): void {
    const epoch = ++this.epoch;
    const source = this.ports.open();
    this.source = source;
    source.onopen = () => void this.load(epoch);
    source.onmessage = (event) => this.receive(event.data);
    source.onerror = () => this.broken();
    this.watch();
  }

  private async load(epoch: number): Promise<void> {
    this.watch();
    try {
      const things = await this.ports.load();
      if (epoch !== this.epoch) return;
      this.ports.replaceAll(things);
      this.loaded = true;
      this.heard = this.ports.now();
      this.attempt = 0;
      this.enter('live');
      this.flush();
    } catch (error) {
      if (epoch !== this.epoch) return;
      if (this.ports.failed(error)) this.broken();
      else this.stop();
    }
  }

  private receive(data: string): void {
    this.heard = this.ports.now();
    this.alive = this.ports.ticks();
    const event = parseMessage(data);
    if (!event) return;
    this.pending.push(event);
    if (this.loaded) this.rhythm.want();
  }

  private flush(): void {
    const events = this.pending;
    this.pending = [];
    if (events.length > 0) this.ports.apply(events);
  }

  /** Begins to look for silence anew. */
  private watch(): void {
    this.alive = this.ports.ticks();
    this.cancelSilence?.();
    this.listen(SILENCE_MS);
  }

  /** Looks after that time whether anything came: one timer for all that comes, as thousands of messages may come in a second. */
  private listen(milliseconds: number): void {
    this.cancelSilence = this.ports.later(() => {
      const left = this.alive + SILENCE_MS - this.ports.ticks();
      if (left > 0) this.listen(left);
      else this.broken();
    }, milliseconds);
  }

  private broken(): void {
    this.disconnect();
    if (this.phase.peek().phase !== 'reconnecting') this.enter('reconnecting');
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.attempt++);
    this.cancelRetry = this.ports.later(() => this.connect(), wait);
  }

  private disconnect(): void {
    this.epoch++;
    this.rhythm.cancel();
    for (const cancel of [this.cancelSilence, this.cancelRetry]) cancel?.();
    this.cancelSilence = this.cancelRetry = undefined;
    if (this.source) {
      this.source.onopen = this.source.onmessage = this.source.onerror = null;
      this.source.close();
    }
    this.source = undefined;
    this.pending = [];
    this.loaded = false;
  }

  private enter(phase: LinkState['phase']): void {
    this.phase.value = { phase, since: this.ports.now(), heard: this.heard };
  }
}
