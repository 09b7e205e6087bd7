import { useState } from 'preact/hooks';
import { nameOf } from '../app/facility';
import { links } from '../app/router';
import { loadQuality, type ChannelQuality } from '../ditto/quality';
import { measured } from '../format/measure';
import { formatCount, formatFraction, formatShare } from '../format/number';
import { formatDelay } from '../format/time';
import { text } from '../strings';
import { goodness, reasonsOf, total, worstFirst, type Window } from '../twin/delivery';
import { Empty, Loading } from './empty';
import { Facts } from './facts';
import { Figures } from './figures';
import { Segments } from './segments';
import { Table } from './table';
import { useLoaded } from './use-loaded';

const REFRESH_MS = 30_000;
const WINDOWS: Window[] = ['hour', 'day'];

const delay = (seconds: number | undefined): string => (seconds === undefined ? '\u2013' : formatDelay(seconds));

function Totals({ channels, at }: { channels: ChannelQuality[]; at: Window }) {
  const sum = total(channels, at);
  const figures = [
    { label: text.delivery.completeness, value: formatFraction(sum.completeness), hint: text.delivery.completenessHint },
    { label: text.delivery.bad, value: formatShare(sum.bad, sum.received), hint: text.delivery.badHint(formatCount(sum.received)) },
    { label: text.delivery.silent, value: formatCount(sum.silent), hint: text.delivery.silentHint(formatCount(sum.channels)) },
    { label: text.delivery.latency, value: delay(sum.latency), hint: text.delivery.latencyHint },
  ];
  return <Figures figures={figures} />;
}

function Row({ channel, at }: { channel: ChannelQuality; at: Window }) {
  const window = channel[at];
  const share = goodness(window);
  const level = share >= 0.98 ? 'good' : share >= 0.8 ? 'uncertain' : 'bad';
  const why = reasonsOf(window).map(([reason, count]) => `${text.reason[reason] ?? reason} ${formatCount(count)}`);
  return (
    <tr>
      <th scope="row">
        <a href={links.channel(channel.thingId, channel.featureId)}>{channel.name ?? channel.featureId}</a>
        <small class="muted">{[nameOf(channel.thingId), channel.device].filter(Boolean).join(' · ')}</small>
      </th>
      <td>
        <span class="delivery-bar" aria-hidden="true">
          <span class={`fill-${level}`} style={{ width: `${100 * share}%` }} />
        </span>
        {formatFraction(share)}
      </td>
      <td>{formatFraction(window.completeness)}</td>
      <td>{formatShare(window.bad, window.received)}</td>
      <td>{`${delay(window.latencyP50Seconds)} / ${delay(window.latencyP95Seconds)}`}</td>
      <td class="delivery-why">{why.join(', ')}</td>
    </tr>
  );
}

function Devices({ channels }: { channels: ChannelQuality[] }) {
  const states = channels.filter((channel) => channel.deviceStatus);
  if (states.length === 0) return null;
  return (
    <section class="card">
      <h2>{text.delivery.devices}</h2>
      <Facts facts={states.map((channel) => [[channel.device, channel.name ?? channel.featureId].filter(Boolean).join(' · '), measured(channel.newest?.value, channel.unit)] as const)} />
    </section>
  );
}

/** How well each channel of the facility delivers, the worst first. */
export function QualityPage() {
  const { value, problem } = useLoaded(loadQuality, [], REFRESH_MS);
  const channels = value?.channels;
  const [at, setAt] = useState<Window>('hour');
  if (!channels) return problem ? <Empty title={text.delivery.failed} lead={problem} /> : <Loading label={text.delivery.loading} />;
  return (
    <article>
      <header class="page-head channel-head">
        <h1>{text.overview.quality}</h1>
        <Segments label={text.trend.range} options={WINDOWS.map((key) => [key, text.delivery.windows[key]] as const)} chosen={at} onChoose={setAt} />
      </header>
      <Totals channels={channels} at={at} />
      <section class="card delivery-card">
        <Table label={text.delivery.table} heads={text.delivery.heads} look="delivery" tall>
          {worstFirst(channels, at).map((channel) => (
            <Row key={`${channel.thingId} ${channel.featureId}`} channel={channel} at={at} />
          ))}
        </Table>
      </section>
      <Devices channels={channels} />
    </article>
  );
}
