import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { choose, chosen, isReady, thingOf } from '../app/model';
import { text } from '../strings';
import { flyTo } from './model-tools';
import { ModelView } from './model-view';
import { Schematic } from './schematic';
import { hasWebgl } from './webgl';

declare global {
  interface Window {
    /** Chooses an element by its GlobalId, or an asset by its thing id, and flies there; undefined: none, and all is shown. */
    aditSelect?: ((id?: string) => void) | undefined;
    /** Defined by who shows this page; told what was picked: two empty texts where it is nothing. */
    aditPicked?: (globalId: string, thingId: string) => void;
  }
}

function select(id?: string): void {
  choose(id || undefined);
  flyTo(id ?? '');
}

function picked(globalId: string | undefined, thingId: string | undefined): void {
  choose(globalId);
  window.aditPicked?.(globalId ?? '', thingId ?? '');
  if (parent !== window) parent.postMessage({ type: 'adit:picked', globalId: globalId ?? '', thingId: thingId ?? '' }, location.origin);
}

/** The model alone, for a window within another program. */
export function EmbedPage({ id }: { id: string | undefined }) {
  const [drawable, setDrawable] = useState(hasWebgl());
  const ready = isReady.value;
  useEffect(() => {
    const message = ({ origin, data }: MessageEvent<{ type?: unknown; id?: unknown }>): void => {
      if (origin === location.origin && data?.type === 'adit:select') select(typeof data.id === 'string' ? data.id : undefined);
    };
    window.aditSelect = select;
    addEventListener('message', message);
    return () => {
      window.aditSelect = undefined;
      removeEventListener('message', message);
    };
  }, []);
  useLayoutEffect(() => void choose(id), [id]); // before anybody can choose otherwise
  useEffect(() => {
    const named = chosen.peek();
    if (named && ready) flyTo(named);
  }, [id, ready]);
  return (
    <main id="content" class="embed" tabIndex={-1} aria-label={text.model.title}>
      {drawable ? (
        <ModelView onPick={(globalId) => picked(globalId, globalId && thingOf(globalId))} onNoWebgl={() => setDrawable(false)} />
      ) : (
        <Schematic onChoose={({ thingId, attributes }) => picked(attributes?.ifc?.globalId, thingId)} />
      )}
    </main>
  );
}
