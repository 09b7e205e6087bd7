// The command "adit bench web": a real server, a thousand gauges, and Chromium drawing by the processor. One line of JSON for each figure.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { logIn, WIDTHS } from '../test/browser/browser.mjs';
import { Chromium } from './chromium.mjs';
import { DEVICES, ifc, model } from './facility.mjs';
import { Device, logins } from './mqtt.mjs';
import { alarmed, countGraphics, firstPaint, graphics, GRAVE_ROW, residentMegabytes, turning, watchAlarms } from './page.mjs';
import { repeated } from './repeat.mjs';
import { apply, serve } from './server.mjs';

const GAUGES = 1000;
const PAINTS = 5;
const FLOODS = 10;
const REST_MS = 1_000;
/** For how long a flood has the machine for itself. */
const FLOOD_MS = 3_000;
/** What all gauges read: nothing, an alert, an alarm; degrees Celsius. */
const [CALM, MILD, GRAVE] = [20, 80, 95];
const SECONDS = 5;
const GRACE_MS = 180_000;
const MEGA = 1_000_000;

/** The files that are to be drawn too; after "--megabytes N" each many times over, side by side, until it is so large. */
function files() {
  const [option, least, ...rest] = process.argv.slice(2);
  if (option !== '--megabytes') return process.argv.slice(2).map((file) => ({ name: file.split('/').at(-1), bytes: readFileSync(file) }));
  return rest.map((file) => ({ name: `${file.split('/').at(-1)} to ${least} MB`, bytes: Buffer.from(repeated(readFileSync(file, 'latin1'), least * MEGA), 'latin1') }));
}

const print = (figure, unit, value) => console.info(JSON.stringify({ bench: 'web', figure, value: Math.round(value * 10) / 10, unit }));
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** Opens the dashboard, and gives when it painted first, ms. */
async function open(page, url, password) {
  page.setDefaultTimeout(GRACE_MS);
  await page.goto(`${url}/`);
  const painted = await firstPaint(page);
  await logIn(page, 'admin', password);
  return painted;
}

/** The same in a browser that has kept nothing. */
async function paint(browser, url, password) {
  const [width, height] = WIDTHS.desktop;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  try {
    return await open(await context.newPage(), url, password);
  } finally {
    await context.close();
  }
}

/** All gauges of the bench, which read the same. Gives how to publish a value of each at once, and the time of that, epoch ms. */
async function gauges(folder, mqtt) {
  const known = logins(folder, 'bench');
  const devices = await Promise.all(known.map(({ user, password }) => Device.login(mqtt, user, password)));
  const of = known.map(({ device }) => Number(device.split('-')[1]));
  const publish = (value) => {
    devices.forEach((device, at) => {
      const readings = Array.from({ length: GAUGES / DEVICES }, (_, each) => [`g${each * DEVICES + of[at]}`, value]);
      device.publish({ time: Date.now(), ...Object.fromEntries(readings) });
    });
    return Date.now();
  };
  return { publish, close: () => devices.forEach((device) => device.close()) };
}

/** Raises all alarms at once, and tells after how long each was shown, ms. Nobody drives the browser meanwhile. */
async function flood(chromium, publish) {
  await watchAlarms(chromium.page);
  await chromium.leave();
  await rest(REST_MS);
  const sent = publish(GRAVE);
  await rest(FLOOD_MS);
  await chromium.attach();
  await chromium.page.waitForFunction((count) => globalThis.alarmed.size >= count, GAUGES, { polling: 100, timeout: GRACE_MS });
  return (await alarmed(chromium.page)).map(([, time]) => time - sent);
}

/** The first flood finds a server that has just been started; those after it one that has worked for some seconds. */
async function floods(chromium, publish) {
  publish(CALM);
  await chromium.page.getByText(`${GAUGES} assets with measurements`).waitFor();
  await chromium.page.getByText('Everything in the model is normal.').waitFor();
  const first = await flood(chromium, publish);
  const later = [];
  for (let run = 0; run < FLOODS; run++) {
    publish(MILD);
    await chromium.page.waitForFunction((level) => !document.querySelector(level), GRAVE_ROW, { polling: 100, timeout: GRACE_MS });
    later.push(await flood(chromium, publish));
  }
  return { first, later };
}

async function measure(chromium, { url, mqtt }, folder, password) {
  const paints = [];
  for (let run = 0; run < PAINTS; run++) paints.push(await paint(chromium.browser, url, password));
  print('first_paint', 'ms', quantile(paints, 0.5));
  await open(chromium.page, url, password);
  const begun = Date.now();
  await chromium.page.goto(`${url}/#/model`);
  await chromium.page.locator('canvas').waitFor();
  print('convert_and_show', 'ms', Date.now() - begun);
  print('fps_1000_elements', '1/s', await turning(chromium.page, SECONDS));
  const { publish, close } = await gauges(folder, mqtt);
  const { first, later } = await floods(chromium, publish);
  close();
  print('recolour_first_p50', 'ms', quantile(first, 0.5));
  print('recolour_first_p95', 'ms', quantile(first, 0.95));
  print('recolour_p50', 'ms', quantile(later.flat(), 0.5));
  print('recolour_p95', 'ms', quantile(later.flat(), 0.95));
  print('recolour_worst_p95', 'ms', Math.max(...later.map((shown) => quantile(shown, 0.95))));
}

async function measureFile({ browser, page }, { url }, password, { name, bytes }) {
  const login = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
  const answer = await fetch(`${url}/api/adit/models/io.adit.bench:bench/ifc`, { method: 'PUT', headers: { authorization: login, 'content-type': 'application/x-step' }, body: bytes });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  page.setDefaultTimeout(GRACE_MS);
  await page.reload();
  const start = Date.now();
  await page.locator('canvas').waitFor();
  print(`convert_and_show ${name}`, 'ms', Date.now() - start);
  print(`fps ${name}`, '1/s', await turning(page, SECONDS));
  for (const [kind, megabytes] of Object.entries(await residentMegabytes(browser))) print(`resident_${kind} ${name}`, 'MB', megabytes);
  await page.reload(); // what was converted is kept by the server
  const again = Date.now();
  await page.locator('canvas').waitFor();
  print(`show_again ${name}`, 'ms', Date.now() - again);
  await turning(page, 1);
  await rest(REST_MS); // at rest all is drawn
  const asked = await graphics(page);
  print(`draw_calls ${name}`, '1', asked.calls);
  print(`triangles ${name}`, '1', asked.triangles);
  print(`buffers ${name}`, 'MB', asked.bytes / MEGA);
}

const folder = mkdtempSync(join(tmpdir(), 'adit-bench-web-'));
writeFileSync(join(folder, 'bench.adit'), model(GAUGES));
writeFileSync(join(folder, 'bench.ifc'), ifc(GAUGES));
const running = await serve(folder);
const chromium = await Chromium.start(WIDTHS.desktop);
try {
  apply(folder, 'bench', running);
  const password = readFileSync(join(folder, 'data/admin-password'), 'utf8').trim();
  await measure(chromium, running, folder, password);
  await countGraphics(chromium.page);
  for (const file of files()) await measureFile(chromium, running, password, file);
} finally {
  running.server.kill();
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
}
