import { now } from '../app/clock';
import { zone } from '../app/facility';
import type { AlarmKpis } from '../ditto/alarms';
import { formatCount, formatFraction, formatValue } from '../format/number';
import { formatSpan, formatTime } from '../format/time';
import { text } from '../strings';
import { Figures, type Figure } from './figures';

const span = (seconds: number | null): string => (seconds === null ? '\u2013' : formatSpan(seconds * 1000));

/** Alarms per ten minutes and operator that one person can deal with, and from which it is a flood (EEMUA 191). */
const MANAGEABLE = 1;
const FLOOD = 10;

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
      value: formatFraction(floods.shareOfTime),
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

/** What the figures of the alarm system say first. */
export const KpiTotals = ({ kpis }: { kpis: AlarmKpis }) => <Figures figures={figures(kpis)} />;
