// The command "adit bench web --memory [HOURS]": a day of the dashboard, or so many hours, in minutes. The page's clock is set forward, values and alarms come as in a day, all pages are
// visited in turn, and the heap is measured after each simulated hour. One line of JSON for each figure.
import { launch, logIn } from '../test/browser/browser.mjs';
import { PASSWORD, startServer, USER } from '../test/server/server.mjs';

const HOURS = Number(process.argv[2] ?? 24);
/** Share of them in which caches fill, and the machine code of what runs often. */
const WARM = 0.5;
/** Less than the silence after which the page takes the link for broken. */
const STEP_MS = 9_000;
const STEPS_AN_HOUR = 3_600_000 / STEP_MS;
const [RAISED, CLEARED] = [100, 300];
const NO_TICKS = 2 ** 31 - 1;
const ALARM = ['pump-1', 'p1-current', 22.3];

const server = await startServer({ tickMs: NO_TICKS });
const asset = `/asset/${encodeURIComponent(server.twin.idOf('pump-1'))}`;
const COMPARED = `/compare?channel=${encodeURIComponent(`${server.twin.idOf('pump-1')}/motorCurrent`)}&channel=${encodeURIComponent(`${server.twin.idOf('fan-1')}/bearing`)}`;
const PAGES = ['/', asset, `${asset}/channel/motorCurrent?range=24h`, COMPARED, '/alarms', '/kpis', '/quality', '/model?view=schematic', '/model', '/history', '/wall?seconds=30'];
const VISIT = Math.floor(STEPS_AN_HOUR / PAGES.length);
const browser = await launch(true);
const print = (figure, unit, value) => console.info(JSON.stringify({ bench: 'web', figure, value: Math.round(value * 10) / 10, unit }));

/** The least-squares slope of values at 0, 1, 2, ... */
function slope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const [over, under] = values.reduce(([a, b], value, at) => [a + (at - middle) * (value - mean), b + (at - middle) ** 2], [0, 0]);
  return over / under;
}

async function measure(page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { nodes } = await protocol.send('Memory.getDOMCounters');
  await protocol.detach();
  return { kilobytes: usedSize / 1024, nodes };
}

try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(60_000);
  let now = Date.now();
  await page.clock.install({ time: now });
  await page.goto(`${server.url}/`);
  await logIn(page, USER, PASSWORD);
  const heaps = [];
  for (let hour = 0; hour < HOURS; hour++) {
    for (let step = 0; step < STEPS_AN_HOUR; step++) {
      now += STEP_MS;
      server.twin.tick(now);
      if (step === RAISED) server.twin.raise(...ALARM);
      if (step === CLEARED) server.twin.raise(...ALARM, { active: false, acknowledged: true });
      if (step % VISIT === 0) await page.evaluate((hash) => (location.hash = hash), PAGES[(step / VISIT) % PAGES.length]);
      await page.clock.runFor(STEP_MS);
    }
    await page.evaluate(() => (location.hash = '/'));
    await page.locator('.hero').waitFor();
    heaps.push(await measure(page));
    console.error(`hour ${hour + 1}: ${Math.round(heaps.at(-1).kilobytes)} kB, ${heaps.at(-1).nodes} nodes`);
  }
  const settled = heaps.slice(Math.floor(HOURS * WARM));
  print(`heap_after_${HOURS}h`, 'kB', heaps.at(-1).kilobytes);
  print('heap_growth', 'kB/h', slope(settled.map(({ kilobytes }) => kilobytes)));
  print('dom_growth', 'nodes/h', slope(settled.map(({ nodes }) => nodes)));
} finally {
  await browser.close();
  await server.close();
}
