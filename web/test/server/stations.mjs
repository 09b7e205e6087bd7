const ago = (seconds) => new Date(Date.now() - 1000 * seconds).toISOString();

/** The stations of a centre: one that catches up, and one that has been silent for three days. No span is at the edge of a unit: the page's clock may be some seconds behind. */
export const stations = () => ({
  items: [
    {
      station: 'north',
      namespaces: ['org.acme.north'],
      connected: true,
      lastHeard: ago(4),
      samples: { waiting: 12_400, waitingBytes: 43_000, sent: 900_000, oldest: ago(210) },
      alarms: { waiting: 0, waitingBytes: 0, sent: 12 },
      values: { waiting: 3, sent: 40_000, unknownAtCentre: 0 },
      samplesPerSecond: 820,
      bytesPerSecond: 3_000,
      secondsLeft: 15,
    },
    { station: 'south', namespaces: ['org.acme.south'], connected: false, lastHeard: ago(3 * 86_400 + 60) },
  ],
});
