import type { Told, Wanted } from './worker';

/** Gets the shapes of a model beside the page; what comes back ends it. @param sink told how far it is, and the end */
export function makeShapes(wanted: Wanted, sink: (told: Told) => void): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind !== 'progress') worker.terminate();
    sink(data);
  };
  worker.onerror = (event) => {
    worker.terminate();
    sink({ kind: 'failed', why: 'other', detail: event.message });
  };
  worker.postMessage(wanted);
  return () => worker.terminate();
}
