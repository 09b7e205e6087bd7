import { now } from '../app/clock';
import { alarmsOfChannel, nameOf, store, zone } from '../app/facility';
import { measure, measured } from '../format/measure';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { bandOf, byUrgency, isOpen } from '../twin/alarms';
import { channelName, channelOf, type Channel } from '../twin/channels';
import { rulesOfChannel, hasLimits } from '../twin/limits';
import type { Stretch } from '../twin/stretch';
import type { Thing } from '../twin/types';
import { AlarmRow } from './alarm-row';
import { capital } from './alarm-text';
import { Age, ChannelTrust, Quantity } from './badges';
import { Crumbs } from './crumbs';
import { Empty } from './empty';
import { Facts } from './facts';
import { ForecastCard } from './forecast-card';
import { isRange, type RangeKey } from './ranges';
import { TrendView } from './trend-view';

function facts(channel: Channel): [string, string][] {
  const { info, status } = channel;
  const list: [string, string][] = [];
  if (status?.time) list.push([text.channel.measured, formatTime(Date.parse(status.time), zone.value, now.value)]);
  if (info.rangeMin !== undefined || info.rangeMax !== undefined) {
    const [min, max] = [info.rangeMin, info.rangeMax].map((value) => measure(value, info.unit));
    list.push([text.channel.range, `${min?.value} … ${max?.value}\u00a0${max?.unit}`.trim()]);
  }
  if (info.periodSeconds) list.push([text.channel.period, text.channel.every(formatSpan(info.periodSeconds * 1000))]);
  if (info.sensorType) list.push([text.channel.sensor, info.sensorType.replace('USERDEFINED/', '')]);
  return list;
}

function Limits({ thing, channel }: { thing: Thing; channel: Channel }) {
  const rules = rulesOfChannel(thing, channel.key);
  if (rules.length === 0) return <p class="muted">{text.channel.noLimits}</p>;
  return (
    <ul class="limits">
      {rules.flatMap((rule) =>
        (rule.levels ?? []).map((level) => (
          <li key={`${rule.id} ${level.name}`}>
            <span class={`level tone-${bandOf(level.severity)}`}>{capital(level.name)}</span>
            {!hasLimits(rule) ? (
              <b>{level.condition ?? text.channel.unusual}</b>
            ) : (
              <>
                {rule.direction === 'BELOW' ? text.channel.below : text.channel.above}{' '}
                <b>{measured(level.limit, rule.unit ?? channel.info.unit, rule.watches ? undefined : channel.info.decimals)}</b>
              </>
            )}
            <span class="muted"> · {rule.name ?? rule.id}</span>
          </li>
        )),
      )}
    </ul>
  );
}

export function ChannelPage({ id, channelKey, range, stretch }: { id: string; channelKey: string; range: string | undefined; stretch: Stretch | undefined }) {
  const thing = store.thing(id);
  const channel = channelOf(thing, channelKey);
  if (!thing || !channel) return <Empty title={text.channel.missing} lead={text.asset.missingLead} />;
  const rangeKey: RangeKey = isRange(range) ? range : '1h';
  const alarms = alarmsOfChannel(channel).filter(isOpen).sort(byUrgency);
  return (
    <article>
      <Crumbs id={id} self={nameOf(id)} />
      <header class="page-head channel-head">
        <div>
          <h1>{channelName(channel)}</h1>
          <p class="muted">
            {channel.info.quantityKind}
            {channel.info.simulated && <span class="simulated">{text.channel.simulated}</span>}
          </p>
        </div>
        <div class="now">
          <Quantity channel={channel} />
          <p class="now-state">
            <ChannelTrust channel={channel} />
            <Age channel={channel} />
          </p>
        </div>
      </header>
      {alarms.length > 0 && (
        <ul class="lines card">
          {alarms.map((alarm) => (
            <AlarmRow key={alarm.featureId} alarm={alarm} />
          ))}
        </ul>
      )}
      <TrendView thing={thing} channel={channel} range={rangeKey} stretch={stretch} />
      <ForecastCard thing={thing} channelKey={channelKey} />
      <div class="cards cards-two">
        <section class="card">
          <h2>{text.channel.limits}</h2>
          <Limits thing={thing} channel={channel} />
        </section>
        <section class="card">
          <h2>{text.alarms.details}</h2>
          <Facts facts={facts(channel)} />
        </section>
      </div>
    </article>
  );
}
