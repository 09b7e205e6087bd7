import { openAlarms, rollupOf, store, tree } from '../app/facility';
import { modelState, thingOf } from '../app/model';
import { links } from '../app/router';
import { text } from '../strings';
import { channelsOf } from '../twin/channels';
import { subtree } from '../twin/tree';
import { AlarmRow } from './alarm-row';
import { Documents } from './documents';
import { Glyph, HealthIcon } from './icon';
import { ChannelTile } from './tile';

function Twin({ id }: { id: string }) {
  const thing = store.thing(id);
  const node = tree.value.nodes.get(id);
  if (!thing || !node) return null;
  const below = new Set(subtree(node).map((each) => each.id));
  const alarms = openAlarms.value.filter(({ thingId }) => below.has(thingId));
  const channels = channelsOf(thing);
  return (
    <>
      {alarms.length > 0 && (
        <ul class="lines">
          {alarms.map((alarm) => (
            <AlarmRow key={`${alarm.thingId} ${alarm.featureId}`} alarm={alarm} />
          ))}
        </ul>
      )}
      <div class="tiles model-tiles">
        {channels.map((channel) => (
          <ChannelTile key={channel.key} channel={channel} />
        ))}
      </div>
      {channels.length === 0 && alarms.length === 0 && <p class="muted">{text.model.nothing}</p>}
      <Documents thing={thing} level="h3" />
      <a class="button outline wide" href={links.asset(id)}>
        {text.model.open}
      </a>
    </>
  );
}

/** What the chosen element is and how it fares. */
export function ModelPanel({ globalId, onClose }: { globalId: string; onClose(): void }) {
  const id = thingOf(globalId);
  const state = modelState.value;
  const element = state.at === 'ready' ? state.model.elements.find((each) => each.id === globalId) : undefined;
  const level = state.at === 'ready' ? state.model.levels[element?.level ?? -1]?.name : undefined;
  const name = (id && tree.value.nodes.get(id)?.name) || element?.name || globalId;
  const health = id ? rollupOf(id).health : 'none';
  return (
    <section class="card model-panel" aria-label={name}>
      <header class="model-panel-head">
        <HealthIcon health={health} size={28} label={text.health[health]} />
        <div>
          <h2>{name}</h2>
          <p class="muted">{[element?.type, level].filter(Boolean).join(' · ')}</p>
        </div>
        <button type="button" class="button quiet icon-only" aria-label={text.model.close} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </header>
      {id ? <Twin id={id} /> : <p class="muted">{text.model.noTwin}</p>}
    </section>
  );
}
