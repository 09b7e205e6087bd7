import { now } from '../app/clock';
import { zone } from '../app/facility';
import { formatCount, formatFraction } from '../format/number';
import { formatDay, formatTime } from '../format/time';
import { text } from '../strings';
import { forecastsOf, sayingOf, type WholeSpan } from '../twin/forecasts';
import type { Forecast, ForecastLevel, Thing } from '../twin/types';

const spoken = (span: WholeSpan): string => text.forecast[span.unit](span.shown, span.most);

function sentence(forecast: Forecast, level: ForecastLevel): string {
  const saying = sayingOf(forecast, level, now.value);
  const share = formatFraction(level.probability);
  switch (saying.kind) {
    case 'reaches':
      return text.forecast.reaches(level.level, spoken(saying.span));
    case 'mayReach':
      return text.forecast.mayReach(level.level, spoken(saying.from), share, spoken(saying.within));
    case 'stays':
      return text.forecast.stays(level.level, spoken(saying.within), share);
    default:
      return text.forecast[saying.kind](level.level);
  }
}

function Advice({ forecast }: { forecast: Forecast }) {
  const { advice } = forecast;
  if (!advice) return null;
  const day = (time: string): string => formatDay(Date.parse(time), zone.value);
  return (
    <p>
      {advice.workBy === undefined
        ? text.forecast.wait(day(forecast.until))
        : text.forecast.work(day(advice.workBy), `${formatCount(advice.saving)}\u00a0${advice.currency}`)}
    </p>
  );
}

/** When the levels of a channel will be reached, and what to do about it; nothing where nobody asked for a forecast. */
export function ForecastCard({ thing, channelKey }: { thing: Thing; channelKey: string }) {
  const forecasts = forecastsOf(thing, channelKey);
  if (forecasts.length === 0) return null;
  return (
    <section class="card forecast">
      <h2>{text.forecast.title}</h2>
      {forecasts.map(({ rule, name, forecast }) => (
        <div key={rule}>
          <h3>{name}</h3>
          <ul>
            {forecast.levels.map((level) => (
              <li key={level.level}>{sentence(forecast, level)}</li>
            ))}
          </ul>
          <Advice forecast={forecast} />
          <p class="muted">{text.forecast.basis(formatTime(Date.parse(forecast.time), zone.value, now.value))}</p>
        </div>
      ))}
    </section>
  );
}
