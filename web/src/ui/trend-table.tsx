import { useState } from 'preact/hooks';
import { now } from '../app/clock';
import { zone } from '../app/facility';
import { scaleOf } from '../format/measure';
import { formatValue } from '../format/number';
import { formatTime } from '../format/time';
import { text } from '../strings';
import type { Channel } from '../twin/channels';
import type { TrendPoint } from '../twin/series';
import { Table } from './table';

const SHOWN = 200;

/** The same figures in words, newest first, for those who do not see the chart or want the number. */
export function TrendTable({ points, channel, aggregated }: { points: TrendPoint[]; channel: Channel; aggregated: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="trend-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.trend.table}</summary>
      {open && <Rows points={points} channel={channel} aggregated={aggregated} />}
    </details>
  );
}

function Rows({ points, channel, aggregated }: { points: TrendPoint[]; channel: Channel; aggregated: boolean }) {
  const { unit, decimals } = scaleOf(channel);
  const heads = aggregated
    ? [text.trend.avg, text.trend.min, text.trend.max].map((label) => `${label}${unit && ` (${unit})`}`)
    : [`${text.trend.value}${unit && ` (${unit})`}`];
  const quality = (point: TrendPoint): string => {
    if (aggregated) return point.bad > 0 ? `${point.bad} / ${point.count + point.bad}` : '';
    if (point.bad > 0) return `${text.trust.bad}${point.reason ? `: ${text.reason[point.reason] ?? point.reason}` : ''}`;
    return point.uncertain ? text.trust.uncertain : text.trust.good;
  };
  return (
    <Table label={text.trend.table} heads={[text.trend.time, ...heads, aggregated ? text.trend.bad : text.channel.quality]}>
      {points.slice(-SHOWN).reverse().map((point) => (
        <tr key={point.time}>
          <th scope="row">{formatTime(point.time * 1000, zone.value, now.peek())}</th>
          {(aggregated ? [point.avg, point.min, point.max] : [point.avg]).map((value, index) => (
            <td key={index}>{formatValue(value, decimals)}</td>
          ))}
          <td>{quality(point)}</td>
        </tr>
      ))}
    </Table>
  );
}
