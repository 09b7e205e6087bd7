import { text } from '../strings';
import { Segments } from './segments';

const DAY = 86_400_000;

/** How far back the pages about alarms look, ms. */
export const ALARM_RANGES = { '24h': DAY, '7d': 7 * DAY, '30d': 30 * DAY } as const;
export type AlarmRange = keyof typeof ALARM_RANGES;

const KEYS = Object.keys(ALARM_RANGES) as AlarmRange[];

export function AlarmRangeChoice({ chosen, onChoose }: { chosen: AlarmRange; onChoose(range: AlarmRange): void }) {
  return <Segments label={text.trend.range} options={KEYS.map((key) => [key, text.journal.ranges[key]] as const)} chosen={chosen} onChoose={onChoose} />;
}
