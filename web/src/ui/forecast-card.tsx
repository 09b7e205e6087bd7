import { now } from '../app/clock';
import { nameOf, zone } from '../app/facility';
import { links } from '../app/router';
import { formatCount, formatFraction } from '../format/number';
import { formatDay, formatTime } from '../format/time';
import { text } from '../strings';
import { channelName, channelsOf } from '../twin/channels';
import { forecastsOf, sayingOf, type WholeSpan } from '../twin/forecasts';
import type { Advice as AdviceOf, Forecast, ForecastLevel, Thing } from '../twin/types';

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

function Advice({ advice, until }: { advice: AdviceOf; until: string }) {
  const day = (time: string): string => formatDay(Date.parse(time), zone.value);
  const money = (sum: number): string => `${formatCount(sum)}\u00a0${advice.currency}`;
  const { workBy, cost, costOfWaiting } = advice;
  return (
    <p class="advice">
      <b>{workBy === undefined ? text.forecast.wait(day(until)) : text.forecast.work(day(workBy), money(advice.saving))}</b>
      {workBy !== undefined && cost !== undefined && costOfWaiting !== undefined && ` ${text.forecast.costs(money(cost), money(costOfWaiting))}`}
    </p>
  );
}

function Sayings({ forecast }: { forecast: Forecast }) {
  return (
    <>
      <ul>
        {forecast.levels.map((level) => (
          <li key={level.level}>{sentence(forecast, level)}</li>
        ))}
      </ul>
      {forecast.advice && <Advice advice={forecast.advice} until={forecast.until} />}
    </>
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
          <Sayings forecast={forecast} />
          <p class="muted">{text.forecast.basis(formatTime(Date.parse(forecast.time), zone.value, now.value))}</p>
        </div>
      ))}
    </section>
  );
}

/** What is foreseen of all channels of some things, each with its way to the trend; nothing where nothing is. */
export function Foreseen({ things, named }: { things: Thing[]; named?: boolean }) {
  const found = things.flatMap((thing) => channelsOf(thing).flatMap((channel) => forecastsOf(thing, channel.key).map((each) => ({ channel, ...each }))));
  if (found.length === 0) return null;
  return (
    <section>
      <h2 class="section">{text.forecast.title}</h2>
      <div class="cards cards-two">
        {found.map(({ channel, rule, name, forecast }) => (
          <section class="card forecast" key={`${channel.thingId} ${rule}`}>
            <h3>
              <a href={links.channel(channel.thingId, channel.key, '7d')}>{channelName(channel)}</a>
            </h3>
            <p class="muted">{[named && nameOf(channel.thingId), name].filter(Boolean).join(' · ')}</p>
            <Sayings forecast={forecast} />
          </section>
        ))}
      </div>
    </section>
  );
}
