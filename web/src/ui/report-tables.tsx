import { nameOf } from '../app/facility';
import { MOST_CHANGES, type Report } from '../app/report';
import { measure, onScale } from '../format/measure';
import { formatCount, formatShare } from '../format/number';
import { text } from '../strings';
import { bandOf } from '../twin/alarms';
import { channelName } from '../twin/channels';
import { alarmReports, completeness, totalsOf, type ChannelReport } from '../twin/report';
import { capital } from './alarm-text';
import { percent } from './kpi-totals';

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
  const figures: [string, string, string][] = [
    [text.report.complete, percent(sum.completeness ?? null), text.report.completeHint],
    [text.report.good, formatShare(sum.samples - sum.bad, sum.samples), text.report.goodHint],
    [text.report.samples, formatCount(sum.samples), text.report.samplesHint(formatCount(sum.bad))],
    [text.report.silent, formatCount(sum.silent), text.report.silentHint(formatCount(sum.channels))],
  ];
  return (
    <dl class="cards delivery-totals">
      {figures.map(([label, value, hint]) => (
        <div class="card" key={label}>
          <dt>{label}</dt>
          <dd class="figure">{value}</dd>
          <dd class="muted">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}

function ChannelRow({ report, from, to }: { report: ChannelReport; from: number; to: number }) {
  const { channel, min, avg, max, samples, bad } = report;
  const shown = [min, avg, max].map((value) => measure(value, channel.info.unit, channel.info.decimals));
  return (
    <tr>
      <th scope="row">
        {channelName(channel)}
        <small class="muted">{[nameOf(channel.thingId), shown[0]?.unit].filter(Boolean).join(' · ')}</small>
      </th>
      {shown.map(({ value }, index) => (
        <td key={index}>{value}</td>
      ))}
      <td>{percent(completeness(report) ?? null)}</td>
      <td>{formatShare(bad, samples)}</td>
      <td>
        <Course report={report} from={from} to={to} />
      </td>
    </tr>
  );
}

const Head = ({ heads }: { heads: readonly string[] }) => (
  <thead>
    <tr>
      {heads.map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);

export function ChannelTable({ report }: { report: Report }) {
  return (
    <div class="table-scroll tall" tabIndex={0} role="region" aria-label={text.report.channels}>
      <table class="delivery">
        <Head heads={text.report.heads} />
        <tbody>
          {report.channels.map((each) => (
            <ChannelRow key={`${each.channel.thingId} ${each.channel.key}`} report={each} from={report.from} to={report.to} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function AlarmTable({ report }: { report: Report }) {
  const alarms = alarmReports(report.alarms);
  if (alarms.length === 0) return <p class="muted">{text.report.noAlarms}</p>;
  return (
    <>
      {report.cut && <p class="problem">{text.report.tooMany(MOST_CHANGES)}</p>}
      <div class="table-scroll tall" tabIndex={0} role="region" aria-label={text.report.alarms}>
        <table class="delivery">
          <Head heads={text.report.alarmHeads} />
          <tbody>
            {alarms.map((each) => (
              <tr key={`${each.thingId} ${each.rule}`}>
                <th scope="row">
                  {each.name || each.rule}
                  <small class="muted">{nameOf(each.thingId)}</small>
                </th>
                <td>{formatCount(each.raised)}</td>
                <td>{formatCount(each.acknowledged)}</td>
                <td>{formatCount(each.setAside)}</td>
                <td>{each.level && <span class={`level tone-${bandOf(each.severity)}`}>{capital(each.level)}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
