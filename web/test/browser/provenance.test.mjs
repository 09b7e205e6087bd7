// Where values come from and how well channels deliver, in real Chromium.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fits, shot, skip, visits } from './browser.mjs';

describe('provenance', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  for (const size of ['desktop', 'phone']) {
    it(`explains a tapped value and lists channels by data quality at ${size} width`, async () => {
      await visit(size, async ({ page, twin, go }) => {
        await go(`/asset/${encodeURIComponent(twin.idOf('pump-1'))}/channel/motorCurrent?range=15m`);
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

        await go('/');
        await page.getByRole('link', { name: 'By channel' }).click();
        await page.getByRole('heading', { level: 1, name: 'Data quality' }).waitFor();
        const rows = page.locator('table.delivery tbody tr');
        await rows.nth(5).waitFor();
        assert.match(await rows.first().innerText(), /missing 1/);
        await page.getByRole('button', { name: 'Last day' }).click();
        await page.getByText('Battery of logger 1').last().waitFor();
        await shot(page, `${size}-quality`, true);
        await fits(page);
      });
    });
  }
});
