import { now } from '../app/clock';
import { nameOf, openAlarms, rollupOf, thingsBelow } from '../app/facility';
import { formatShare } from '../format/number';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { alarmsOf, byUrgency, isOpen, type Alarm } from '../twin/alarms';
import { byTrust, channelName, channelsOf, type Channel } from '../twin/channels';
import type { TreeNode } from '../twin/tree';
import { areasOf } from '../twin/wall';
import { alarmMessage, alarmTitle, levelName } from './alarm-text';
import { ChannelTrust, Quantity } from './badges';
import { HealthIcon } from './icon';
import { Hero } from './overview-hero';
import { QualityBar } from './quality';
import { Sparkline } from './sparkline';

const MOST_ALARMS = 6;
const MOST_CHANNELS = 8;

function WallAlarm({ alarm }: { alarm: Alarm }) {
  const { status } = alarm;
  return (
    <li class={`wall-alarm tone-${alarm.band}`}>
      <HealthIcon health={alarm.band} size={44} label={text.health[alarm.band]} />
      <div>
        <p class="wall-alarm-title">
          {alarmTitle(alarm)} <span class="level">{levelName(alarm)}</span>
        </p>
        <p>{alarmMessage(alarm)}</p>
        <p class="muted">
          {nameOf(alarm.thingId)} · {text.alarms.for(formatSpan(now.value - Date.parse(status.since ?? '')))} ·{' '}
          {status.acknowledged ? text.alarms.acknowledged : text.alarms.unacknowledged}
        </p>
      </div>
    </li>
  );
}

function AlarmList({ alarms }: { alarms: Alarm[] }) {
  return (
    <>
      <ul class="wall-alarms">
        {alarms.slice(0, MOST_ALARMS).map((alarm) => (
          <WallAlarm key={`${alarm.thingId} ${alarm.featureId}`} alarm={alarm} />
        ))}
      </ul>
      {alarms.length > MOST_ALARMS && <p class="wall-more">{text.overview.more(alarms.length - MOST_ALARMS)}</p>}
    </>
  );
}

export function AlarmsPanel() {
  const alarms = openAlarms.value;
  return (
    <>
      <h2>{text.overview.alarm(alarms.length)}</h2>
      <AlarmList alarms={alarms} />
    </>
  );
}

export function FacilityPanel({ node }: { node: TreeNode }) {
  const rollup = rollupOf(node.id);
  return (
    <>
      <Hero name={node.name} kind={node.kind} rollup={rollup} />
      <p class="wall-quality">
        {text.overview.qualityLead(formatShare(rollup.trust.good, rollup.channels))}
        <QualityBar trust={rollup.trust} total={rollup.channels} />
      </p>
      <ul class="wall-areas">
        {areasOf(node).map((area) => (
          <li key={area.id} class={`tone-${rollupOf(area.id).health}`}>
            <HealthIcon health={rollupOf(area.id).health} size={40} />
            <span>{area.name}</span>
            <span class="wall-state">{text.health[rollupOf(area.id).health]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function WallChannel({ channel }: { channel: Channel }) {
  return (
    <li class="wall-channel">
      <p>{channelName(channel)}</p>
      <p class="muted">{nameOf(channel.thingId)}</p>
      <Quantity channel={channel} />
      <Sparkline channel={channel} />
      <ChannelTrust channel={channel} brief />
    </li>
  );
}

/** An area: its alarms, and its channels with those in doubt first. */
export function AreaPanel({ node }: { node: TreeNode }) {
  const rollup = rollupOf(node.id);
  const things = thingsBelow(node);
  const alarms = things.flatMap(alarmsOf).filter(isOpen).sort(byUrgency);
  const channels = things.flatMap(channelsOf).sort(byTrust(now.peek()));
  return (
    <>
      <h2 class={`tone-${rollup.health}`}>
        <HealthIcon health={rollup.health} size={48} />
        {node.name}
        <span class="wall-state">{text.health[rollup.health]}</span>
      </h2>
      <AlarmList alarms={alarms.slice(0, 2)} />
      <ul class="wall-channels">
        {channels.slice(0, MOST_CHANNELS).map((channel) => (
          <WallChannel key={`${channel.thingId} ${channel.key}`} channel={channel} />
        ))}
      </ul>
      {channels.length > MOST_CHANNELS && <p class="wall-more">{text.overview.more(channels.length - MOST_CHANNELS)}</p>}
    </>
  );
}
