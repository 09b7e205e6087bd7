// The sample station on the running server, at each width: every page against WCAG, the model in 3D, values and where they come from, a fan that is operated,
// the report, the control room, and what programs are told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fits, violations } from '../../web/test/browser/browser.mjs';
import { drawn, launch, logIn, openPage, shot, UP_SINCE, URL, WIDTHS } from './browser.mjs';

const NAMESPACE = 'io.adit.sample';
const idOf = (globalId) => `${NAMESPACE}:${globalId}`;
const asset = (globalId) => `/asset/${encodeURIComponent(idOf(globalId))}`;
const RING_12 = '2LUOPVc74KGix_Rfl2AI18';
const RING_4 = '2C1ISxnTz8bjlwaUmFWkJq';
const FAN_F1 = '2mZyXVSCgCwboEwSlff_lt';
const TUNNEL = '3JpxkFt2AhwJrRqBcCjwwC';

const both = [RING_12, RING_4].map((ring) => `channel=${encodeURIComponent(`${idOf(ring)}/strainCrown`)}`).join('&');

/** The address of each page that needs no step before it, and what is there when it is drawn. */
const PAGES = {
  overview: ['/', '.scope'],
  assets: ['/assets', '.tree-row'],
  area: [asset(TUNNEL), '.area'],
  asset: [asset(RING_12), '.tile:last-child .spark-line'],
  trend: [`${asset(RING_12)}/channel/strainCrown?range=15m`, '.summary'],
  averages: [`${asset(RING_12)}/channel/strainCrown?range=24h`, '.key-band'],
  compare: [`/compare?${both}&range=1h`, '.compare-figures b'],
  schematic: ['/model?view=schematic', '.cell'],
  alarms: ['/alarms', '.alarm'],
  history: ['/history', '.history td'],
  kpis: ['/kpis', '.figure'],
  quality: ['/quality', '.delivery td'],
  report: ['/report', '.report .delivery'],
  notifications: ['/notifications', 'main .card'],
  stations: ['/stations', '.empty'],
  developers: ['/developers', '.event-log p:nth-child(2)'],
  wall: ['/wall?seconds=60', '.wall-alarm'],
  more: ['/more', '.area'],
  settings: ['/settings', '.choice'],
};

for (const size of Object.keys(WIDTHS)) {
  describe(`the station at ${WIDTHS[size][0]} px`, { timeout: 900_000 }, () => {
    let browser;
    let session;
    let page;
    before(async () => {
      browser = await launch(true);
      session = await openPage(browser, size);
      page = session.page;
      await shot(page, `${size}-login`);
      assert.deepEqual(await violations(page), [], 'login');
      await logIn(page);
    });
    after(() => browser?.close());

    const go = (hash) => page.goto(`${URL}/#${hash}`);

    it('fits, and has nothing against WCAG 2.2 AA on any page', async () => {
      for (const [name, [hash, ready]] of Object.entries(PAGES)) {
        await go(hash);
        await page.locator(ready).locator('visible=true').first().waitFor();
        if (hash.includes('/channel/')) await drawn(page);
        await shot(page, `${size}-${name}`, name !== 'assets');
        await fits(page, name);
        assert.deepEqual(await violations(page), [], name);
      }
    });

    it('shows the model, flies to an alarm, and knows the asset there', async () => {
      await go('/model');
      await page.locator('canvas').waitFor();
      await page.getByRole('button', { name: /^Ring 12 / }).click();
      const panel = page.getByRole('region', { name: 'Ring 12' });
      await panel.getByText('Strain of ring 12').first().waitFor();
      await panel.getByText('Segmental lining of ring 12, as built').waitFor();
      await shot(page, `${size}-model`, true);
      await fits(page, 'model');
      await page.getByLabel('Storey or section').selectOption({ label: 'Platform level' });
      await page.getByRole('button', { name: 'X-ray' }).click();
      await shot(page, `${size}-model-storey`, true);
      assert.deepEqual(await violations(page), []);
    });

    it('says how a value came to be', async () => {
      await go(`${asset(RING_12)}/channel/strainCrown?range=15m`);
      const plot = page.locator('.chart-box .u-over');
      await plot.waitFor();
      await page.getByText('Tap a value in the trend').waitFor();
      const { width, height } = await plot.boundingBox();
      await plot.click({ position: { x: 0.8 * width, y: height / 2 } });
      await page.getByRole('heading', { name: 'How this value came to be' }).waitFor();
      await page.locator('.step').nth(2).waitFor();
      await page.locator('.payload').waitFor();
      await shot(page, `${size}-explain`, true);
    });

    it('operates a fan: no slower than the interlock allows, and with the answer of its device', async () => {
      await go(asset(FAN_F1));
      await page.getByRole('button', { name: 'Set the speed of fan F1' }).click();
      await page.getByLabel(/^Speed/).fill('80');
      await page.getByText('This will be sent: {"percent":80}').waitFor();
      await shot(page, `${size}-command`, true);
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: 'Yes, send it' }).click();
      await page.getByText('The device has answered that it did it.').waitFor();
      await page.getByRole('list', { name: 'Commands before' }).getByText('Set the speed of fan F1 \u00b7 answered by the device').first().waitFor();
    });

    it('gives programs the asset and its Thing Description', async () => {
      await go(asset(RING_12));
      await page.getByText('For developers', { exact: true }).last().click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      const file = await waiting;
      assert.equal(file.suggestedFilename(), 'Ring 12.td.jsonld');
      const description = JSON.parse(readFileSync(await file.path(), 'utf8'));
      assert.match(description.id, new RegExp(idOf(RING_12)));
      assert.match(JSON.stringify(description['@context']), /www\.w3\.org\/2022\/wot\/td/);
      const thing = await page.request.get(await page.getByRole('link', { name: /^\/api\/2\/things\// }).getAttribute('href').then((path) => URL + path));
      assert.equal((await thing.json()).thingId, idOf(RING_12));
      await shot(page, `${size}-description`, true);
    });

    it('gives the report of the month as CSV and on paper', async () => {
      await go('/report');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV of the channels' }).click();
      const lines = readFileSync(await (await waiting).path(), 'utf8').trim().split('\r\n');
      assert.equal(lines.length, 61);
      for (const line of lines.slice(1)) {
        const [samples, , , since] = line.split(',').slice(-4);
        if (samples > 0) assert.ok(Date.parse(since) > UP_SINCE - 600_000, `expected from when it began: ${line}`);
      }
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.top').isVisible(), false);
      assert.ok((await page.pdf()).length > 10_000);
      await page.emulateMedia({ media: 'screen' });
    });

    it('goes round by itself in the control room', async () => {
      await go('/wall?seconds=2');
      for (const panel of ['.wall .hero', '.wall-alarm', '.wall-channels']) await page.locator(panel).first().waitFor();
      await fits(page, 'wall');
      await page.keyboard.press('Escape');
      await page.locator('.shell').waitFor();
    });

    it('speaks German and shows imperial units where that is chosen', async () => {
      await go('/settings');
      await page.getByRole('radio', { name: 'Imperial' }).check();
      await page.getByRole('radio', { name: 'Deutsch' }).check();
      await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
      await go(asset('1gV8ATHIkIOceU8CCpozXN'));
      await page.locator('[data-channel=temperature]').getByText('\u00b0F').waitFor();
      await shot(page, `${size}-german`, true);
      await fits(page, 'asset in German');
      await page.reload();
      await page.locator('[data-channel=temperature]').getByText('\u00b0F').waitFor();
      assert.deepEqual(session.faults, []);
    });
  });
}
