import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveLink, parseMessage, SILENCE_MS, type LinkPorts, type Source } from '../../src/ditto/live';
import { GATHER_MS, LEAST_REST_MS } from '../../src/ditto/rhythm';
import { loadThings, searchPath } from '../../src/ditto/search';
import type { Thing } from '../../src/twin/types';

const ACCEPTED = '{"thingId":"n:a","features":{}}';
const settle = () => vi.advanceTimersByTimeAsync(0);

function harness() {
  const sources: Source[] = [];
  const log: string[] = [];
  let answer: () => Promise<Thing[]> = () => Promise.resolve([]);
  const ports: LinkPorts = {
    open: () => {
      const source: Source = { onopen: null, onmessage: null, onerror: null, close: () => void log.push('close') };
      sources.push(source);
      return source;
    },
    load: () => answer(),
    replaceAll: () => void log.push('load'),
    apply: (events) => void log.push(`apply ${events.length}`),
    failed: () => true,
    now: () => Date.now(),
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    ticks: () => Date.now(),
    drawn: (callback) => void setTimeout(callback, 10),
  };
  return { ports, sources, log, link: new LiveLink(ports), answerWith: (next: typeof answer) => (answer = next), last: () => sources.at(-1) as Source };
}

describe('live link', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('holdsChangesBackUntilTheLoadIsDone', async () => {
    const { link, last, log, answerWith } = harness();
    let done: (things: Thing[]) => void = () => undefined;
    answerWith(() => new Promise((resolve) => (done = resolve)));
    link.start();
    last().onopen?.();
    last().onmessage?.({ data: ACCEPTED });
    await vi.advanceTimersByTimeAsync(10 * LEAST_REST_MS);
    expect(log).toEqual([]);
    done([]);
    await settle();
    expect(log).toEqual(['load', 'apply 1']);
    expect(link.state.value.phase).toBe('live');
  });

  it('gathersABurstOfChanges', async () => {
    const { link, last, log } = harness();
    link.start();
    last().onopen?.();
    await settle();
    for (let i = 0; i < 50; i++) last().onmessage?.({ data: ACCEPTED });
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(log).toEqual(['load', 'apply 50']);
  });

  it('gathersLongerWhatComesWhileThePageRests', async () => {
    const { link, last, log } = harness();
    link.start();
    last().onopen?.();
    await settle();
    last().onmessage?.({ data: ACCEPTED });
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    for (let i = 0; i < 3; i++) {
      last().onmessage?.({ data: ACCEPTED });
      await vi.advanceTimersByTimeAsync(GATHER_MS);
    }
    expect(log).toEqual(['load', 'apply 1']);
    await vi.advanceTimersByTimeAsync(LEAST_REST_MS);
    expect(log).toEqual(['load', 'apply 1', 'apply 3']);
  });

  it('reconnectsAndLoadsAgainAfterABreak', async () => {
    const { link, last, log, sources } = harness();
    link.start();
    last().onopen?.();
    await settle();
    last().onerror?.();
    expect(link.state.value.phase).toBe('reconnecting');
    await vi.advanceTimersByTimeAsync(500);
    expect(sources.length).toBe(2);
    last().onopen?.();
    await settle();
    expect(log).toEqual(['load', 'close', 'load']);
    expect(link.state.value.phase).toBe('live');
  });

  it('keepsTheTimeOfTheFirstBreakWhileItTriesAgain', async () => {
    const { link, last } = harness();
    link.start();
    last().onerror?.();
    const { since } = link.state.value;
    await vi.advanceTimersByTimeAsync(600);
    last().onerror?.();
    expect(link.state.value).toMatchObject({ phase: 'reconnecting', since });
  });

  it('tellsWhenTheServerWasHeardLast', async () => {
    const { link, last } = harness();
    link.start();
    last().onopen?.();
    await settle();
    await vi.advanceTimersByTimeAsync(3_000);
    last().onmessage?.({ data: '' });
    const heard = Date.now();
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(link.state.value).toMatchObject({ phase: 'reconnecting', heard });
  });

  it('waitsLongerAfterEachFailureButNeverOverFifteenSeconds', async () => {
    const { link, last, sources } = harness();
    link.start();
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const before = sources.length;
      last().onerror?.();
      let waited = 0;
      for (; sources.length === before; waited += 500) await vi.advanceTimersByTimeAsync(500);
      waits.push(waited);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
  });

  it('takesSilenceForABreakAndKeepAlivesForLife', async () => {
    const { link, last } = harness();
    link.start();
    last().onopen?.();
    await settle();
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    last().onmessage?.({ data: '' });
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    expect(link.state.value.phase).toBe('live');
    await vi.advanceTimersByTimeAsync(1);
    expect(link.state.value.phase).toBe('reconnecting');
  });

  it('loadsAnewWithoutABreakToBeSeen', async () => {
    const { link, last, log, sources } = harness();
    link.renew();
    expect(sources).toEqual([]);
    link.start();
    last().onopen?.();
    await settle();
    link.renew();
    expect(link.state.value.phase).toBe('live');
    last().onmessage?.({ data: ACCEPTED });
    last().onopen?.();
    await settle();
    expect(log).toEqual(['load', 'close', 'load', 'apply 1']);
    expect(link.state.value.phase).toBe('live');
  });

  it('stopsWhenTryingAgainIsOfNoUse', async () => {
    const { link, last, answerWith, ports } = harness();
    ports.failed = () => false;
    answerWith(() => Promise.reject(new Error('401')));
    link.start();
    last().onopen?.();
    await settle();
    expect(link.state.value.phase).toBe('stopped');
  });

  it('readsActionAndPathOfAChange', () => {
    expect(parseMessage('{"thingId":"n:a","_context":{"topic":"n/a/things/twin/events/deleted","path":"/features/x"}}')).toEqual({
      thing: { thingId: 'n:a' }, action: 'deleted', path: '/features/x',
    });
  });

  it('ignoresKeepAlivesAndGarbage', () => expect(['', 'x', '{}', '[]'].map(parseMessage)).toEqual([undefined, undefined, undefined, undefined]));
});

describe('paging', () => {
  const thing = (id: string): Thing => ({ thingId: id });

  it('followsTheCursorToTheEnd', async () => {
    const pages: Record<string, object> = {
      [searchPath()]: { items: [thing('1'), thing('2')], cursor: 'c/1' },
      [searchPath('c/1')]: { items: [thing('3')] },
    };
    const loaded = await loadThings(<T>(_: string, path: string) => Promise.resolve(pages[path] as T));
    expect(loaded.map((entry) => entry.thingId)).toEqual(['1', '2', '3']);
  });

  it('endsWhenACursorRepeats', async () => {
    let asked = 0;
    await loadThings(<T>() => {
      asked++;
      return Promise.resolve({ items: [thing('1')], cursor: 'same' } as T);
    });
    expect(asked).toBe(2);
  });

  it('encodesTheFilter', () => expect(searchPath('a+b')).toContain('option=size(200)%2Ccursor(a%2Bb)'));
});
