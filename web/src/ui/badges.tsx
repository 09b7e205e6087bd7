import { now } from '../app/clock';
import { zone } from '../app/facility';
import { formatSpan, formatTime } from '../format/time';
import { measure } from '../format/measure';
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

/** The value and its unit; never one without the other. As measured in the tooltip where that is another unit. */
export function Quantity({ channel }: { channel: Channel }) {
  const { status, info } = channel;
  return <Amount value={status?.value} unit={status?.unit ?? info.unit} decimals={info.decimals} />;
}

/** A value in a UCUM unit, as the user wants to read it. */
export function Amount({ value, unit, decimals }: { value: number | null | undefined; unit: string | undefined; decimals: number | undefined }) {
  const shown = measure(value, unit, decimals);
  return (
    <span class="quantity" title={shown.raw && text.units.raw(shown.raw)}>
      <span class="value">{shown.value}</span>
      {shown.unit && <span class="unit">{shown.unit}</span>}
    </span>
  );
}
