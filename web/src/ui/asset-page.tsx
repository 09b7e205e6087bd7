import { alarmsOf, byUrgency, isOpen } from '../twin/alarms';
import { channelsOf } from '../twin/channels';
import { MOST_COMPARED, reference } from '../twin/compared';
import { commandsOf } from '../twin/commands';
import { subtree } from '../twin/tree';
import type { Thing } from '../twin/types';
import { rollupOf, store, tree } from '../app/facility';
import { links } from '../app/router';
import { displayUnit } from '../format/unit';
import { text } from '../strings';
import { AlarmCard } from './alarm-card';
import { AssetCard } from './asset-card';
import { Commands } from './commands';
import { Crumbs } from './crumbs';
import { DeveloperFacts } from './developer-facts';
import { Documents } from './documents';
import { Empty } from './empty';
import { Foreseen } from './forecast-card';
import { HealthIcon } from './icon';
import { ChannelTile } from './tile';

export function AssetPage({ id }: { id: string }) {
  const thing = store.thing(id);
  const node = tree.value.nodes.get(id);
  if (!thing || !node) return <Empty title={text.asset.missing} lead={text.asset.missingLead} />;
  const rollup = rollupOf(id);
  const channels = channelsOf(thing);
  const alarms = subtree(node)
    .flatMap((below) => alarmsOf(store.thing(below.id) ?? thing))
    .filter(isOpen)
    .sort(byUrgency);
  const { ifc } = thing.attributes ?? {};
  const facts = [text.kind[node.kind] ?? node.kind, ifc?.class, node.tag && !node.name.includes(node.tag) && node.tag].filter(Boolean);
  return (
    <article>
      <Crumbs id={id} />
      <header class="page-head">
        <HealthIcon health={rollup.health} size={36} label={text.health[rollup.health]} />
        <div>
          <h1>{node.name}</h1>
          <p class="muted">
            {facts.join(' · ')} <a href={links.model(id)}>{text.model.show}</a>
          </p>
        </div>
      </header>
      {alarms.length > 0 && (
        <section>
          <h2 class="section">{text.asset.alarms}</h2>
          <div class="alarm-list">
            {alarms.map((alarm) => (
              <AlarmCard key={`${alarm.thingId} ${alarm.featureId}`} alarm={alarm} />
            ))}
          </div>
        </section>
      )}
      {channels.length > 0 && (
        <section>
          <h2 class="section">
            {text.asset.channels}
            {channels.length > 1 && <a href={links.compare(channels.slice(0, MOST_COMPARED).map(reference))}>{text.compare.with}</a>}
          </h2>
          <div class="tiles">
            {channels.map((channel) => (
              <ChannelTile key={channel.key} channel={channel} />
            ))}
          </div>
        </section>
      )}
      <Foreseen things={[thing]} />
      {commandsOf(thing).length > 0 && <Commands thingId={id} commands={commandsOf(thing)} />}
      {node.children.length > 0 && (
        <section>
          <h2 class="section">{text.asset.inside}</h2>
          <div class="areas">
            {node.children.map((child) => (
              <AssetCard key={child.id} node={child} />
            ))}
          </div>
        </section>
      )}
      {channels.length === 0 && node.children.length === 0 && (
        <Empty title={text.asset.noChannels} lead={text.asset.noChannelsLead} />
      )}
      <Documents thing={thing} level="h2" />
      <Properties thing={thing} />
      <DeveloperFacts id={id} name={node.name} />
    </article>
  );
}

function Properties({ thing }: { thing: Thing }) {
  const sets = Object.entries(thing.attributes?.properties ?? {});
  if (sets.length === 0) return null;
  return (
    <details class="properties">
      <summary>{text.asset.properties}</summary>
      {sets.map(([set, values]) => (
        <section key={set}>
          <h3>{set}</h3>
          <dl>
            {Object.entries(values).map(([name, { value, unit }]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {String(value ?? '–')} {displayUnit(unit)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
