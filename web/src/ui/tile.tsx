import { now } from '../app/clock';
import { alarmsOfChannel } from '../app/facility';
import { links } from '../app/router';
import { text } from '../strings';
import { byUrgency, isOpen } from '../twin/alarms';
import { channelName, trustOf, type Channel } from '../twin/channels';
import { levelName } from './alarm-text';
import { Age, ChannelTrust, Quantity } from './badges';
import { HealthIcon } from './icon';
import { Sparkline } from './sparkline';

/** A channel at a glance; opens its trend. */
export function ChannelTile({ channel }: { channel: Channel }) {
  const trust = trustOf(channel, now.value);
  const [alarm] = alarmsOfChannel(channel).filter(isOpen).sort(byUrgency);
  const name = channelName(channel);
  return (
    <a
      class={`tile tile-${trust}${alarm ? ` tile-alarm tone-${alarm.band}` : ''}`}
      href={links.channel(channel.thingId, channel.key)}
      data-channel={channel.key}
    >
      <span class="tile-head">
        <span class="tile-name">{name}</span>
        {alarm && (
          <span class="tile-level">
            <HealthIcon health={alarm.band} size={16} />
            {levelName(alarm)}
          </span>
        )}
      </span>
      <Quantity channel={channel} />
      <Sparkline channel={channel} />
      <span class="tile-foot">
        <ChannelTrust channel={channel} brief />
        {channel.info.simulated && <span class="simulated">{text.channel.simulated}</span>}
        <Age channel={channel} />
      </span>
    </a>
  );
}
