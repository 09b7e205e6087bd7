// The command "adit bench web": a real server, a thousand gauges, and Chromium drawing by the processor. One line of JSON for each figure.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, logIn, WIDTHS } from '../test/browser/browser.mjs';
import { DEVICES, ifc, model } from './facility.mjs';
import { Device, logins } from './mqtt.mjs';
import { alarmed, firstPaint, GRAVE_ROW, residentMegabytes, turning, watchAlarms } from './page.mjs';
import { repeated } from './repeat.mjs';
import { apply, serve } from './server.mjs';

const GAUGES = 1000;
const PAINTS = 5;
const FLOODS = 10;
const REST_MS = 1_000;
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

async function open(browser, url, password) {
  const [width, height] = WIDTHS.desktop;
  const page = await (await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(GRACE_MS);
  await page.goto(`${url}/`);
  const painted = await firstPaint(page);
  await logIn(page, 'admin', password);
  return { page, painted };
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

/** Raises all alarms at once, and tells after how long each was shown, ms. */
async function flood(page, publish) {
  await watchAlarms(page);
  const sent = publish(GRAVE);
  await page.waitForFunction((count) => globalThis.alarmed.size >= count, GAUGES, { polling: 100 }); // not with each frame, which would be frames of their own
  return (await alarmed(page)).map(([, time]) => time - sent);
}

/** The first flood finds a server that has just been started; those after it one that has worked for some seconds. */
async function floods(page, publish) {
  publish(CALM);
  await page.getByText(`${GAUGES} assets with measurements`).waitFor();
  await page.getByText('Everything in the model is normal.').waitFor();
  const first = await flood(page, publish);
  const later = [];
  for (let run = 0; run < FLOODS; run++) {
    publish(MILD);
    await page.waitForFunction((level) => !document.querySelector(level), GRAVE_ROW, { polling: 100 });
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    later.push(await flood(page, publish));
  }
  return { first, later };
}

const folder = mkdtempSync(join(tmpdir(), 'adit-bench-web-'));
writeFileSync(join(folder, 'bench.adit'), model(GAUGES));
writeFileSync(join(folder, 'bench.ifc'), ifc(GAUGES));
const running = await serve(folder);
const browser = await launch(true);
try {
  apply(folder, 'bench', running);
  const password = readFileSync(join(folder, 'data/admin-password'), 'utf8').trim();
  const paints = [];
  for (let run = 0; run < PAINTS; run++) {
    const { page, painted } = await open(browser, running.url, password);
    paints.push(painted);
    await page.close();
  }
  print('first_paint', 'ms', quantile(paints, 0.5));
  const { page } = await open(browser, running.url, password);
  const begun = Date.now();
  await page.goto(`${running.url}/#/model`);
  await page.locator('canvas').waitFor();
  print('convert_and_show', 'ms', Date.now() - begun);
  print('fps_1000_elements', '1/s', await turning(page, SECONDS));
  const { publish, close } = await gauges(folder, running.mqtt);
  const { first, later } = await floods(page, publish);
  close();
  print('recolour_first_p50', 'ms', quantile(first, 0.5));
  print('recolour_first_p95', 'ms', quantile(first, 0.95));
  print('recolour_p50', 'ms', quantile(later.flat(), 0.5));
  for (const [figure, share] of [['recolour_p95', 0.5], ['recolour_worst_p95', 1]]) print(figure, 'ms', quantile(later.map((shown) => quantile(shown, 0.95)), share));
  for (const { name, bytes } of files()) {
    const login = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
    const answer = await fetch(`${running.url}/api/adit/models/io.adit.bench:bench/ifc`, { method: 'PUT', headers: { authorization: login, 'content-type': 'application/x-step' }, body: bytes });
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
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
  }
} finally {
  await browser.close();
  running.server.kill();
  rmSync(folder, { recursive: true, force: true });
}
