import { computed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { rollupOf, store, tree } from '../app/facility';
import { chosen } from '../app/model';
import { text } from '../strings';
import { lookOf, LOOKS, type Look } from '../twin/elements';
import { channelsOf } from '../twin/channels';
import { alarmsOf } from '../twin/alarms';
import { byName } from '../twin/order';
import type { TreeNode } from '../twin/tree';
import type { Thing } from '../twin/types';
import { HealthIcon } from './icon';

interface Row {
  thing: Thing;
  node: TreeNode;
  look: Look;
}

const isMeasured = (thing: Thing): boolean => thing.attributes?.type === 'asset' && (channelsOf(thing).length > 0 || alarmsOf(thing).length > 0);

const nodesByName = computed(() => [...tree.value.nodes.values()].sort((a, b) => byName(a.name, b.name)));

/** The worst first, those alike by name. */
function rows(): Row[] {
  const all = nodesByName.value.flatMap((node): Row[] => {
    const thing = store.thing(node.id);
    return thing && isMeasured(thing) ? [{ thing, node, look: lookOf(thing, rollupOf(node.id)) }] : [];
  });
  return LOOKS.flatMap((look) => all.filter((row) => row.look === look));
}

const isCalm = ({ look }: Row): boolean => look === 'ok' || look === 'none';

/** Most that are drawn at once: a flood stays usable, as the worst come first. The asset tree has all. */
const SHOWN = 100;

function List({ rows: all, onChoose }: { rows: Row[]; onChoose(thing: Thing): void }) {
  return (
    <ul class="model-list">
      {all.slice(0, SHOWN).map(({ thing, node, look }) => (
        <li key={node.id}>
          <button type="button" class="model-row" aria-pressed={chosen.value !== undefined && chosen.value === thing.attributes?.ifc?.globalId} onClick={() => onChoose(thing)}>
            <HealthIcon health={rollupOf(node.id).health} size={18} />
            <span>{node.name}</span>
            <span class="muted">{text.model.looks[look]}</span>
          </button>
        </li>
      ))}
      {all.length > SHOWN && <li class="muted">{text.overview.more(all.length - SHOWN)}</li>}
    </ul>
  );
}

/** The model in words: every asset with measurements and its state, the worst first. A press shows it in the model. */
export function ModelList({ onChoose }: { onChoose(thing: Thing): void }) {
  const [open, setOpen] = useState(false);
  const all = rows();
  const worth = all.filter((row) => !isCalm(row));
  const calm = all.filter(isCalm);
  return (
    <section class="card model-words">
      <h2 class="section">{text.model.list}</h2>
      {worth.length === 0 ? <p class="muted">{text.model.calm}</p> : <List rows={worth} onChoose={onChoose} />}
      {calm.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text.model.listAll(calm.length)}</summary>
          {open && <List rows={calm} onChoose={onChoose} />}
        </details>
      )}
    </section>
  );
}
