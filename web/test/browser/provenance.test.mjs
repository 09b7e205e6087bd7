// Where values come from and how well channels deliver, in real Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startServer, USER } from '../server/server.mjs';
import { launch, logIn, openPage, shot, skip } from './browser.mjs';

describe('provenance', { skip, timeout: 120_000 }, () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  for (const size of ['desktop', 'phone']) {
    it(`explains a tapped value and lists channels by data quality at ${size} width`, async () => {
      const server = await startServer();
      const { page, faults, close } = await openPage(browser, server.url, size, {});
      page.setDefaultTimeout(10_000);
      try {
        await logIn(page, USER, PASSWORD);
        await page.goto(`${server.url}/#/asset/${encodeURIComponent(server.twin.idOf('pump-1'))}/channel/motorCurrent?range=15m`);
        const canvas = page.locator('.chart-box .u-over');
        await canvas.waitFor();
        await page.getByText('Tap a value in the trend').waitFor();
        const box = await canvas.boundingBox();
        await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
        await page.mouse.click(box.x + box.width * 0.6, box.y + box.height / 2);
        await page.getByRole('heading', { name: 'How this value came to be' }).waitFor();
        await page.getByText(/scaled MADs/).waitFor();
        await page.getByText('logger-1', { exact: true }).waitFor();
        await shot(page, `${size}-explain`, true);
        await page.getByRole('button', { name: 'Close' }).click();
        await page.getByText('Tap a value in the trend').waitFor();

        await page.goto(`${server.url}/#/`);
        await page.getByRole('link', { name: 'By channel' }).click();
        await page.getByRole('heading', { level: 1, name: 'Data quality' }).waitFor();
        const rows = page.locator('table.delivery tbody tr');
        assert.ok((await rows.count()) > 5);
        assert.match(await rows.first().innerText(), /missing 1/);
        await page.getByRole('button', { name: 'Last day' }).click();
        await page.getByText('Battery of logger 1').last().waitFor();
        await shot(page, `${size}-quality`, true);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page must not scroll sideways');
        assert.deepEqual(faults, []);
      } finally {
        await close();
        await server.close();
      }
    });
  }
});
