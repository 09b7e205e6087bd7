// The trend answers of the test server, computed from the signals instead of stored.
import { qualityAt, valueAt } from './facility.mjs';

const PERIOD = 5_000;
/** There is nothing before. */
const BEGUN = Date.parse('2020-01-01T00:00:00Z');

/** Every so many of the samples; the others are as if they were like these. */
function samples(signal, from, to, stride = 1, limit = Infinity) {
  const first = Math.ceil(Math.max(from, BEGUN) / PERIOD) * PERIOD;
  const result = [];
  for (let time = first; time <= to && result.length < limit; time += stride * PERIOD) {
    const [quality, reason] = qualityAt(signal, time);
    result.push({ time, value: valueAt(signal, time), quality, reason });
  }
  return result;
}

function aggregated(signal, from, to, step) {
  const data = [];
  for (let begin = Math.floor(from / step) * step; begin < to; begin += step) {
    const stride = Math.max(1, Math.floor(step / PERIOD / 40));
    const all = samples(signal, Math.max(begin, from), Math.min(begin + step - 1, to), stride);
    if (all.length === 0) continue;
    const good = all.filter((sample) => sample.quality !== 'BAD').map((sample) => sample.value);
    data.push({
      timestamp: new Date(begin).toISOString(),
      avg: good.length ? good.reduce((a, b) => a + b, 0) / good.length : null,
      min: good.length ? Math.min(...good) : null,
      max: good.length ? Math.max(...good) : null,
      count: good.length * stride,
      bad: (all.length - good.length) * stride,
    });
  }
  return data;
}

const SECONDS = { S: 1, M: 60, H: 3600 };

export function series(signal, thingId, feature, query) {
  const from = Date.parse(query.get('from'));
  const to = Math.min(Date.parse(query.get('to')), Date.now());
  const step = query.get('step');
  const [, amount, unit] = /^PT(\d+)([SMH])$/.exec(step ?? '') ?? [];
  const data = step
    ? aggregated(signal, from, to, 1000 * Number(amount) * SECONDS[unit])
    : samples(signal, from, to, 1, Number(query.get('limit') ?? Infinity)).map(({ time, ...rest }) => ({ timestamp: new Date(time).toISOString(), ...rest }));
  return {
    thingId, path: `/features/${feature}/properties/status/value`, unit: signal.unit,
    from: new Date(from).toISOString(), to: new Date(to).toISOString(), ...(step ? { step } : {}), data,
  };
}
