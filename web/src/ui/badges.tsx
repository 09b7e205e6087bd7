import { now } from '../app/clock';
import { zone } from '../app/facility';
import { formatSpan, formatTime } from '../format/time';
import { formatValue } from '../format/number';
import { displayUnit } from '../format/unit';
import { text } from '../strings';
import { ageOf, trustOf, type Channel, type Trust } from '../twin/channels';
import { capital } from './alarm-text';
import { TrustIcon } from './icon';

/** Quality in words, with the reason why it is not good. */
export function TrustBadge({ trust, reason, brief }: { trust: Trust; reason?: string | undefined; brief?: boolean }) {
  const why = reason && (trust === 'bad' || trust === 'uncertain') ? (text.reason[reason] ?? reason) : '';
  return (
    <span class={`trust trust-${trust}`} title={text.trustHint[trust]}>
      <TrustIcon trust={trust} />
      {why && brief ? capital(why) : text.trust[trust]}
      {why && !brief && <span class="trust-why">: {why}</span>}
    </span>
  );
}

export function ChannelTrust({ channel, brief }: { channel: Channel; brief?: boolean }) {
  return <TrustBadge trust={trustOf(channel, now.value)} reason={channel.status?.reason} {...(brief ? { brief } : {})} />;
}

/** How old the value is; ticks. */
export function Age({ channel }: { channel: Channel }) {
  const age = ageOf(channel.status, now.value);
  if (age === undefined) return <span class="age">{text.channel.never}</span>;
  const time = channel.status?.time ?? '';
  return (
    <time class="age" dateTime={time} title={formatTime(Date.parse(time), zone.value, now.value)}>
      {text.channel.age(formatSpan(age))}
    </time>
  );
}

/** The value and its unit; never one without the other. */
export function Quantity({ channel }: { channel: Channel }) {
  const unit = displayUnit(channel.status?.unit ?? channel.info.unit);
  return (
    <span class="quantity">
      <span class="value">{formatValue(channel.status?.value, channel.info.decimals)}</span>
      {unit && <span class="unit">{unit}</span>}
    </span>
  );
}
