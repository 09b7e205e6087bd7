import { text } from '../strings';
import { RANGE_KEYS, type RangeKey } from './ranges';

/** How long ago a trend begins. @param range undefined: it is another stretch of time @param link the page with that range */
export function RangeChoice({ range, link }: { range: RangeKey | undefined; link(range: RangeKey): string }) {
  return (
    <nav class="segments" aria-label={text.trend.range}>
      {RANGE_KEYS.map((key) => (
        <a key={key} href={link(key)} aria-current={key === range ? 'true' : undefined}>
          {text.trend.ranges[key]}
        </a>
      ))}
    </nav>
  );
}
