import { useState } from 'preact/hooks';
import { store, tree } from '../app/facility';
import { text } from '../strings';
import { channelName, type Channel } from '../twin/channels';
import { offers, reference } from '../twin/compared';
import { Quantity } from './badges';
import { Glyph } from './icon';

const SHOWN = 8;

/** A further channel for a comparison: the likely ones at once, others by words of their names. */
export function CompareAdd({ chosen, onAdd }: { chosen: Channel[]; onAdd(channel: Channel): void }) {
  const [query, setQuery] = useState('');
  const things = [...tree.value.nodes.keys()].flatMap((id) => store.thing(id) ?? []);
  const found = offers(things, chosen, query);
  const add = (channel: Channel): void => {
    setQuery('');
    onAdd(channel);
  };
  return (
    <section class="card compare-add">
      <h2 class="section">{text.compare.add}</h2>
      <label class="tree-filter">
        <Glyph name="search" size={18} />
        <span class="visually-hidden">{text.compare.find}</span>
        <input type="search" placeholder={text.compare.find} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <ul>
        {found.slice(0, SHOWN).map(({ channel, asset }) => (
          <li key={reference(channel)}>
            <button type="button" class="compare-offer" onClick={() => add(channel)}>
              <span>
                {channelName(channel)} <span class="muted">{asset}</span>
              </span>
              <Quantity channel={channel} />
            </button>
          </li>
        ))}
      </ul>
      <p class="muted" role="status">
        {found.length === 0 ? text.compare.nothing(query) : found.length > SHOWN ? text.compare.more(found.length - SHOWN) : ''}
      </p>
    </section>
  );
}
