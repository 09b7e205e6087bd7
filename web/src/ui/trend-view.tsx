import { useMemo, useState } from 'preact/hooks';
import { links } from '../app/router';
import { serverNow } from '../ditto/client';
import { limitsOnScale, onScale, outlooksOnScale, scaleOf, units } from '../format/measure';
import { formatCount, formatShare, formatValue } from '../format/number';
import { formatSpan } from '../format/time';
import { text } from '../strings';
import { channelName, type Channel } from '../twin/channels';
import { reference } from '../twin/compared';
import { limitsOf, rulesOfChannel } from '../twin/limits';
import { endOf, outlooksOf, type Outlook } from '../twin/outlook';
import { periodsFor, type Period } from '../twin/periods';
import { summarize, type TrendPoint } from '../twin/series';
import { lengthOf, type Stretch } from '../twin/stretch';
import type { Thing } from '../twin/types';
import { Empty } from './empty';
import { ExplainPanel } from './explain-panel';
import { RangeChoice } from './range-choice';
import { RANGES, type RangeKey } from './ranges';
import { TrendChart } from './trend-chart';
import { Compared, PeriodChoice } from './trend-compare';
import { Readout } from './trend-readout';
import { TrendTable } from './trend-table';
import { useBefore, type Before } from './use-before';
import { useTrend, type Trend } from './use-trend';
import { spanWords, zoomOf, ZoomTools, type Zoom } from './zoom';

function Summary({ points, channel }: { points: TrendPoint[]; channel: Channel }) {
  const sum = summarize(points);
  const { unit, decimals } = scaleOf(channel);
  const figures: [string, number | null][] = [
    [text.trend.min, sum.min],
    [text.trend.avg, sum.avg],
    [text.trend.max, sum.max],
  ];
  return (
    <dl class="summary">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {formatValue(value, decimals)} <small>{unit}</small>
          </dd>
        </div>
      ))}
      <div>
        <dt>{text.trend.samples}</dt>
        <dd>
          {formatCount(sum.samples)}
          {sum.bad > 0 && (
            <small class="summary-bad"> {text.trend.badShare(formatCount(sum.bad), formatShare(sum.bad, sum.samples))}</small>
          )}
        </dd>
      </div>
    </dl>
  );
}

interface BodyProps {
  trend: Trend;
  thing: Thing;
  channel: Channel;
  range: RangeKey;
  before: Before;
  outlooks: Outlook[];
  zoom: Zoom;
}

function Body({ trend, thing, channel, range, before, outlooks, zoom }: BodyProps) {
  const [point, setPoint] = useState<TrendPoint>();
  const [picked, setPicked] = useState<number>();
  const lines = limitsOnScale(limitsOf(rulesOfChannel(thing, channel.key)), channel);
  const scale = [units.value, channel.info.unit];
  const points = useMemo(() => onScale(trend.points, channel), [trend.points, ...scale]);
  const compared = useMemo(() => ({ ...before, points: onScale(before.points, channel) }), [before, ...scale]);
  // The same array while it says the same: other limits draw the chart anew, and a thing is another one with each live value.
  const limits = useMemo(() => lines, [JSON.stringify(lines)]);
  if (trend.state === 'failed') {
    return (
      <div class="chart-note" role="alert">
        <p>
          {text.trend.failed} {trend.problem}
        </p>
        <button type="button" class="button outline" onClick={trend.reload}>
          {text.trend.retry}
        </button>
      </div>
    );
  }
  if (points.length === 0 && !zoom.stretch) {
    if (trend.state === 'loading') return <div class="chart-box bone" role="status" aria-label={text.trend.loading} />;
    return <Empty title={text.trend.empty} lead={text.trend.emptyLead} />;
  }
  return (
    <>
      <Readout point={point} channel={channel} query={trend.query} before={compared.points} foreseen={outlooks.length > 0} />
      <div class={trend.state === 'loading' ? 'chart-busy' : ''}>
        <TrendChart
          points={points}
          query={zoom.stretch ? { ...trend.query, rangeSeconds: lengthOf(zoom.stretch), until: zoom.stretch.to } : { ...trend.query, rangeSeconds: RANGES[range], until: undefined }}
          channel={channel}
          limits={limits}
          outlooks={outlooks}
          before={compared.points}
          label={text.trend.chart(channelName(channel), spanWords(text.trend.ranges[range], zoom.stretch))}
          onPoint={setPoint}
          onPick={(each) => setPicked(each.time)}
          zoom={zoom}
        />
      </div>
      {points.length === 0 && trend.state === 'ready' && <p role="status">{text.trend.empty}</p>}
      {picked === undefined ? (
        <p class="muted trend-hint">
          {text.explain.hint} <span class="for-mouse">{text.trend.zoomHint.mouse}</span> <span class="for-fingers">{text.trend.zoomHint.fingers}</span>
        </p>
      ) : (
        <ExplainPanel channel={channel} time={picked} onClose={() => setPicked(undefined)} />
      )}
      {before.state !== 'none' && <Compared points={points} before={compared} channel={channel} />}
      <Summary points={points} channel={channel} />
      <TrendTable points={points} channel={channel} aggregated={trend.query.stepSeconds !== undefined} />
    </>
  );
}

/** How much longer than the trend what is foreseen may be, to be shown without being asked for. */
const LONGEST_AHEAD = 4;

/** What is foreseen of the channel, on its scale; the same array while it says the same. */
function useOutlooks(thing: Thing, channel: Channel): Outlook[] {
  const outlooks = outlooksOnScale(outlooksOf(thing, channel.key), channel);
  return useMemo(() => outlooks, [JSON.stringify(outlooks)]);
}

const NOT_SHOWN: Outlook[] = [];

export function TrendView({ thing, channel, range, stretch }: { thing: Thing; channel: Channel; range: RangeKey; stretch: Stretch | undefined }) {
  const trend = useTrend(channel, RANGES[range], stretch);
  const [wanted, setWanted] = useState<boolean>();
  const [period, setPeriod] = useState<Period>();
  const length = stretch ? lengthOf(stretch) : RANGES[range];
  const comparable = periodsFor(length).find((each) => each === period);
  const before = useBefore(channel, trend.query, comparable);
  const outlooks = useOutlooks(thing, channel);
  const ahead = endOf(outlooks, serverNow() / 1000) - serverNow() / 1000;
  const foreseen = wanted ?? ahead <= LONGEST_AHEAD * length;
  const zoom = zoomOf(RANGES[range], stretch, (next) => links.channel(channel.thingId, channel.key, range, next), foreseen ? serverNow() / 1000 + ahead : 0);
  const { stepSeconds } = trend.query;
  return (
    <section class="card trend" aria-label={text.channel.trend}>
      <div class="trend-head">
        <h2>
          {text.channel.trend}
          <small class="muted">{stepSeconds === undefined ? text.trend.raw : text.trend.step(formatSpan(stepSeconds * 1000))}</small>
        </h2>
        <RangeChoice range={stretch ? undefined : range} link={(key) => links.channel(channel.thingId, channel.key, key)} />
      </div>
      <div class="trend-tools">
        <PeriodChoice rangeSeconds={length} chosen={comparable} onChoose={setPeriod} />
        <a class="button outline" href={links.compare([reference(channel)], range, stretch)}>
          {text.compare.with}
        </a>
        {outlooks.length > 0 && (
          <button type="button" class="button outline" aria-pressed={foreseen} onClick={() => setWanted(!foreseen)}>
            {text.trend.showForeseen}
          </button>
        )}
      </div>
      <ZoomTools zoom={zoom} />
      <Body trend={trend} thing={thing} channel={channel} range={range} before={before} outlooks={foreseen ? outlooks : NOT_SHOWN} zoom={zoom} />
    </section>
  );
}
