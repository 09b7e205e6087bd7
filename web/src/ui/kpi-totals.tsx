import { now } from '../app/clock';
import { zone } from '../app/facility';
import type { AlarmKpis } from '../ditto/alarms';
import { formatCount, formatShare, formatValue } from '../format/number';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';

export const percent = (share: number | null): string => (share === null ? '\u2013' : formatShare(Math.round(share * 1e6), 1e6));
const span = (seconds: number | null): string => (seconds === null ? '\u2013' : formatSpan(seconds * 1000));

/** Alarms per ten minutes and operator that one person can deal with, and from which it is a flood (EEMUA 191). */
const MANAGEABLE = 1;
const FLOOD = 10;

interface Figure {
  label: string;
  value: string;
  hint: string;
  /** Whether it keeps its target; undefined where it has none or nothing is known. */
  good?: boolean | undefined;
}

const within = (value: number | null, most: number): boolean | undefined => (value === null ? undefined : value <= most);

function figures({ announced, floods, acknowledgement }: AlarmKpis): Figure[] {
  const peakAt = announced.peakAt === null ? '\u2013' : formatTime(Date.parse(announced.peakAt), zone.value, now.peek());
  const { medianSeconds, p90Seconds, pending } = acknowledgement;
  return [
    { label: text.kpis.announced, value: formatCount(announced.count), hint: text.kpis.announcedHint },
    {
      label: text.kpis.average,
      value: formatValue(announced.averagePerTenMinutes, 2),
      hint: text.kpis.averageHint,
      good: within(announced.averagePerTenMinutes, MANAGEABLE),
    },
    { label: text.kpis.peak, value: formatValue(announced.peakPerTenMinutes), hint: text.kpis.peakHint(peakAt), good: within(announced.peakPerTenMinutes, FLOOD) },
    {
      label: text.kpis.flood,
      value: percent(floods.shareOfTime),
      hint: floods.count === 0 ? text.kpis.floodNone : text.kpis.floodHint(floods.count, span(floods.longestSeconds)),
      good: floods.count === 0,
    },
    {
      label: text.kpis.acknowledged,
      value: span(medianSeconds),
      hint: medianSeconds === null ? text.kpis.acknowledgedNone(pending) : text.kpis.acknowledgedHint(span(p90Seconds), pending),
    },
  ];
}

/** The figures that say most, each against its target where there is one. */
export function KpiTotals({ kpis }: { kpis: AlarmKpis }) {
  return (
    <dl class="cards delivery-totals">
      {figures(kpis).map(({ label, value, hint, good }) => (
        <div class="card" key={label}>
          <dt>{label}</dt>
          <dd class="figure">{value}</dd>
          {good !== undefined && <dd class={good ? 'target-kept' : 'target-missed'}>{good ? text.kpis.good : text.kpis.poor}</dd>}
          <dd class="muted">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
