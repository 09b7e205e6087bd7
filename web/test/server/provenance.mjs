// What the test server says of where values come from and how well channels deliver.
import { qualityAt, valueAt } from './facility.mjs';

const window = (spanSeconds, received, bad, reasons) => ({
  spanSeconds,
  received,
  completeness: Math.min(1, received / (spanSeconds / 5)),
  good: received - bad - (reasons.LATE ?? 0),
  uncertain: reasons.LATE ?? 0,
  bad,
  reasons,
  ...(received > 0 ? { latencyP50Seconds: 0.36, latencyP95Seconds: reasons.LATE ? 71 : 0.88 } : {}),
});

export function quality(twin) {
  const channels = [...twin.signals].map(([key, signal], index) => {
    const [thingId, featureId] = key.split(' ');
    const silent = signal.fault === 'missing' || signal.fault === 'stale';
    const counts = (seconds) =>
      silent ? window(seconds, 0, 0, { MISSING: 1 }) : index === 4 ? window(seconds, seconds / 7, 12, { SPIKE: 9, RATE: 3, LATE: 4 }) : window(seconds, seconds / 5, 0, {});
    return {
      thingId, featureId, name: signal.name, unit: signal.unit, device: 'test/logger-1', deviceStatus: false,
      time: new Date().toISOString(), hour: counts(3600), day: counts(86_400),
    };
  });
  const [first] = channels;
  channels.push({
    ...first, featureId: 'battery', name: 'Battery of logger 1', unit: '%', deviceStatus: true,
    newest: { time: new Date().toISOString(), value: 87, quality: 'GOOD', reason: '' },
  });
  return { time: new Date().toISOString(), channels };
}

export function explanation(signal, time) {
  const at = Date.parse(time);
  const [grade, reason] = qualityAt(signal, at);
  const value = valueAt(signal, at);
  return {
    unit: signal.unit,
    sample: { time: new Date(at).toISOString(), value, quality: grade, reason, sequence: 4711 },
    message: { tenant: 'test', device: 'logger-1', received: new Date(at + 300).toISOString(), kind: 'telemetry', contentType: 'application/json', bytes: 61, text: `{"time":"${time}","v":${value}}` },
    programme: { revision: 1021, since: '2026-11-02T08:15:30Z' },
    steps: [
      { step: 'binding', verdict: 'INFO', text: "Field '/v' of device 'logger-1' of tenant 'test', format AUTO, bound at all times." },
      { step: 'conversion', verdict: 'INFO', text: `${value} = ${value} ${signal.unit}.` },
      { step: 'range', verdict: 'PASSED', text: `${value} ${signal.unit}; possible from 0 to 160.` },
      { step: 'spike', verdict: grade === 'BAD' ? 'BAD' : 'PASSED', text: `${value} is 0.61 scaled MADs (one is 0.148) from the median 22.1 of 15 predecessors; limit 6.` },
      { step: 'report', verdict: 'INFO', text: 'Goes into the twin: the twin showed nothing; deadband 0.1, least interval 1 s, longest 60 s.' },
    ],
    agrees: true,
    note: '',
  };
}
