import type { ComponentChildren } from 'preact';
import { nameOf, zone } from '../app/facility';
import { MOST_CHANGES, type Report } from '../app/report';
import { measure, onScale } from '../format/measure';
import { formatCount, formatFraction, formatShare } from '../format/number';
import { formatTime } from '../format/time';
import { text } from '../strings';
import { bandOf } from '../twin/alarms';
import { channelName } from '../twin/channels';
import { alarmReports, completeness, totalsOf, type ChannelReport } from '../twin/report';
import { capital } from './alarm-text';
import { Figures } from './figures';
import { Table } from './table';

const WIDTH = 160;
const HEIGHT = 30;

/** The daily range and average of a month as a small picture; its figures stand beside it. */
function Course({ report, from, to }: { report: ChannelReport; from: number; to: number }) {
  const points = onScale(report.points, report.channel).filter(({ avg }) => avg !== null);
  const low = Math.min(...points.map(({ min, avg }) => min ?? avg ?? 0));
  const high = Math.max(...points.map(({ max, avg }) => max ?? avg ?? 0));
  const x = (time: number): number => (WIDTH * (time * 1000 + 43_200_000 - from)) / Math.max(1, to - from);
  const y = (value: number | null): number => HEIGHT - 2 - ((HEIGHT - 4) * ((value ?? low) - low)) / (high - low || 1);
  return (
    <svg class="course" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {points.map(({ time, min, max }) => (
        <path key={time} class="course-range" d={`M${x(time).toFixed(1)} ${y(min).toFixed(1)}V${y(max).toFixed(1)}`} />
      ))}
      <path class="course-line" d={points.map(({ time, avg }, i) => `${i === 0 ? 'M' : 'L'}${x(time).toFixed(1)} ${y(avg).toFixed(1)}`).join('')} />
    </svg>
  );
}

export function Availability({ report }: { report: Report }) {
  const sum = totalsOf(report.channels);
  const figures = [
    { label: text.report.complete, value: formatFraction(sum.completeness), hint: sum.since !== undefined && sum.since > report.from ? text.report.completeSince(formatTime(sum.since, zone.value, 0)) : text.report.completeHint },
    { label: text.report.good, value: formatShare(sum.samples - sum.bad, sum.samples), hint: text.report.goodHint },
    { label: text.report.samples, value: formatCount(sum.samples), hint: text.report.samplesHint(formatCount(sum.bad)) },
    { label: text.report.silent, value: formatCount(sum.silent), hint: text.report.silentHint(formatCount(sum.channels)) },
  ];
  return <Figures figures={figures} />;
}

/** A cell that bears its head along, for where rows are cards. */
function Cell({ head, children }: { head: string | undefined; children: ComponentChildren }) {
  return (
    <td role="cell" data-head={head}>
      {children}
    </td>
  );
}

function ChannelRow({ report, from, to }: { report: ChannelReport; from: number; to: number }) {
  const { channel, min, avg, max, samples, bad } = report;
  const { heads } = text.report;
  const shown = [min, avg, max].map((value) => measure(value, channel.info.unit, channel.info.decimals));
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {channelName(channel)}
        <small class="muted">{[nameOf(channel.thingId), shown[0]?.unit].filter(Boolean).join(' · ')}</small>
      </th>
      {shown.map(({ value }, index) => (
        <Cell key={index} head={heads[index + 1]}>
          {value}
        </Cell>
      ))}
      <Cell head={heads[4]}>
        {formatFraction(completeness(report))}
        {samples > 0 && report.since > from && <small class="muted">{text.report.since(formatTime(report.since, zone.value, 0))}</small>}
      </Cell>
      <Cell head={heads[5]}>{formatShare(bad, samples)}</Cell>
      <Cell head={heads[6]}>
        <Course report={report} from={from} to={to} />
      </Cell>
    </tr>
  );
}

export function ChannelTable({ report }: { report: Report }) {
  return (
    <Table label={text.report.channels} heads={text.report.heads} look="delivery" tall cards>
      {report.channels.map((each) => (
        <ChannelRow key={`${each.channel.thingId} ${each.channel.key}`} report={each} from={report.from} to={report.to} />
      ))}
    </Table>
  );
}

export function AlarmTable({ report }: { report: Report }) {
  const heads = text.report.alarmHeads;
  const alarms = alarmReports(report.alarms);
  if (alarms.length === 0) return <p class="muted">{text.report.noAlarms}</p>;
  return (
    <>
      {report.cut && <p class="problem">{text.report.tooMany(MOST_CHANGES)}</p>}
      <Table label={text.report.alarms} heads={heads} look="delivery" tall cards>
        {alarms.map((each) => (
          <tr key={`${each.thingId} ${each.rule}`} role="row">
            <th scope="row" role="rowheader">
              {each.name || each.rule}
              <small class="muted">{nameOf(each.thingId)}</small>
            </th>
            <Cell head={heads[1]}>{formatCount(each.raised)}</Cell>
            <Cell head={heads[2]}>{formatCount(each.acknowledged)}</Cell>
            <Cell head={heads[3]}>{formatCount(each.setAside)}</Cell>
            <Cell head={heads[4]}>{each.level && <span class={`level tone-${bandOf(each.severity)}`}>{capital(each.level)}</span>}</Cell>
          </tr>
        ))}
      </Table>
    </>
  );
}
