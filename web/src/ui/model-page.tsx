import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { choose, chosen, isReady } from '../app/model';
import { links, type ModelWay } from '../app/router';
import { text } from '../strings';
import type { Thing } from '../twin/types';
import { ModelList } from './model-list';
import { ModelPanel } from './model-panel';
import { flyTo } from './model-tools';
import { ModelView } from './model-view';
import { Schematic } from './schematic';
import { Segments } from './segments';
import { hasWebgl } from './webgl';

/** The facility as a whole: in 3D or along its axis, with what is chosen in it and what needs a look. */
export function ModelPage({ way, select }: { way: ModelWay | undefined; select: string | undefined }) {
  const [drawable, setDrawable] = useState(hasWebgl());
  const view = way ?? (drawable ? '3d' : 'schematic');
  const ready = isReady.value;
  useLayoutEffect(() => void choose(select), [select]); // before anybody can choose by hand, and not again when the model is there
  useEffect(() => {
    if (select && ready) flyTo(select);
  }, [select, ready]);
  const show = (id: string | undefined): void => history.replaceState(null, '', links.model(id, way));
  const pick = (id: string | undefined): void => {
    choose(id);
    show(id);
  };
  const chooseThing = (thing: Thing): void => {
    pick(thing.attributes?.ifc?.globalId ?? thing.thingId);
    flyTo(thing.thingId);
  };
  const named = chosen.value;
  return (
    <article class="model-page">
      <header class="page-head channel-head">
        <h1>{text.model.title}</h1>
        <Segments
          label={text.model.view}
          options={[['3d', text.model.three], ['schematic', text.model.schematic]]}
          chosen={view}
          onChoose={(next) => (location.hash = links.model(named, next))}
        />
      </header>
      <div class="model-grid">
        <div class="model-main">{view === '3d' ? <ModelView onPick={pick} onNoWebgl={() => setDrawable(false)} /> : <Schematic onChoose={chooseThing} />}</div>
        <div class="model-side">
          {named && <ModelPanel key={named} globalId={named} onClose={() => pick(undefined)} />}
          <ModelList onChoose={chooseThing} />
        </div>
      </div>
    </article>
  );
}
