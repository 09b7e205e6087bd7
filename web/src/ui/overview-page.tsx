import { asideAlarms, doubtful, facility, nameOf, openAlarms, rollupOf, ruleCount, store } from '../app/facility';
import { links } from '../app/router';
import { formatCount, formatShare, percentOf } from '../format/number';
import { text } from '../strings';
import { channelName, type Channel } from '../twin/channels';
import type { Rollup } from '../twin/rollup';
import { BANDS } from '../twin/alarms';
import { areasOf } from '../twin/wall';
import { AlarmRow } from './alarm-row';
import { AssetCard } from './asset-card';
import { Age, ChannelTrust, Quantity } from './badges';
import { Empty } from './empty';
import { HealthIcon } from './icon';
import { Hero } from './overview-hero';
import { QualityBar, QualityLegend } from './quality';
import { SettingsProblems } from './server-notice';

const SHOWN_ALARMS = 4;
const SHOWN_CHANNELS = 6;

function AlarmLevels({ rollup }: { rollup: Rollup }) {
  const most = Math.max(1, ...BANDS.map((band) => rollup.alarms[band]));
  return (
    <section class="card">
      <h2>{text.overview.alarms}</h2>
      <ul class="levels">
        {BANDS.map((band) => (
          <li key={band} class={rollup.alarms[band] === 0 ? 'faint' : ''}>
            <HealthIcon health={band} size={18} />
            <span>{text.band[band]}</span>
            <span class="level-track">
              <span class={`level-bar fill-${band}`} style={{ width: `${percentOf(rollup.alarms[band], most)}%` }} />
            </span>
            <b>{formatCount(rollup.alarms[band])}</b>
          </li>
        ))}
      </ul>
      {asideAlarms.value.length > 0 && (
        <p class="muted card-note">
          <a href={links.alarms}>{text.aside.count(asideAlarms.value.length)}</a>
        </p>
      )}
    </section>
  );
}

function DataQuality({ rollup }: { rollup: Rollup }) {
  return (
    <section class="card">
      <h2>
        {text.overview.quality}
        <a href={links.quality}>{text.delivery.byChannel}</a>
      </h2>
      <p class="figure">
        {formatShare(rollup.trust.good, rollup.channels)} <small>{text.trust.good.toLowerCase()}</small>
      </p>
      <QualityBar trust={rollup.trust} total={rollup.channels} />
      <QualityLegend trust={rollup.trust} />
    </section>
  );
}

function Scope({ rollup }: { rollup: Rollup }) {
  const figures: [number, string][] = [
    [rollup.assets, text.overview.assets],
    [rollup.channels, text.overview.channels],
    [ruleCount.value, text.overview.rules],
  ];
  return (
    <section class="card">
      <h2>{text.overview.scope}</h2>
      <dl class="scope">
        {figures.map(([count, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function DoubtfulRow({ channel }: { channel: Channel }) {
  return (
    <li>
      <a class="line line-channel" href={links.channel(channel.thingId, channel.key)}>
        <span class="line-main">
          <span class="line-title">{channelName(channel)}</span>
          <span class="line-sub">{nameOf(channel.thingId)}</span>
        </span>
        <Quantity channel={channel} />
        <span class="line-state">
          <ChannelTrust channel={channel} brief />
          <Age channel={channel} />
        </span>
      </a>
    </li>
  );
}

function AllWell({ label }: { label: string }) {
  return (
    <p class="all-well">
      <HealthIcon health="ok" size={28} />
      {label}
    </p>
  );
}

function Attention() {
  const channels = doubtful.value;
  return (
    <section class="card">
      <h2>{text.overview.attention}</h2>
      {channels.length === 0 && <AllWell label={text.overview.attentionNone} />}
      <ul class="lines">
        {channels.slice(0, SHOWN_CHANNELS).map((channel) => (
          <DoubtfulRow key={`${channel.thingId} ${channel.key}`} channel={channel} />
        ))}
      </ul>
      {channels.length > SHOWN_CHANNELS && <p class="muted card-note">{text.overview.more(channels.length - SHOWN_CHANNELS)}</p>}
    </section>
  );
}

function Alarms() {
  const alarms = openAlarms.value;
  return (
    <section class="card">
      <h2>
        {text.alarms.title}
        {alarms.length > 0 && <a href={links.alarms}>{text.alarms.all}</a>}
      </h2>
      {alarms.length === 0 && <AllWell label={text.alarms.none} />}
      <ul class="lines">
        {alarms.slice(0, SHOWN_ALARMS).map((alarm) => (
          <AlarmRow key={`${alarm.thingId} ${alarm.featureId}`} alarm={alarm} />
        ))}
      </ul>
      {alarms.length > SHOWN_ALARMS && <p class="muted card-note">{text.overview.more(alarms.length - SHOWN_ALARMS)}</p>}
    </section>
  );
}

export function OverviewPage() {
  const node = facility.value;
  if (!node || store.size === 0) return <Empty title={text.overview.empty} lead={text.overview.emptyLead} />;
  const rollup = rollupOf(node.id);
  return (
    <div class="overview">
      <Hero name={node.name} kind={node.kind} rollup={rollup} />
      <SettingsProblems />
      <div class="cards">
        <AlarmLevels rollup={rollup} />
        <DataQuality rollup={rollup} />
        <Scope rollup={rollup} />
      </div>
      <div class="cards cards-two">
        <Alarms />
        <Attention />
      </div>
      {node.children.length > 0 && (
        <section>
          <h2 class="section">{text.overview.areas}</h2>
          <div class="areas">
            {areasOf(node).map((child) => (
              <AssetCard key={child.id} node={child} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
