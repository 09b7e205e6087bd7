// What is foreseen and a period before, in the trend, in words, and in the report.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fits, shot, skip, soon, violations, visits, WIDTHS } from './browser.mjs';

const PUMP = '/asset/test.station:2O2Fr$t4X7Zf8NOew3FLOH';
const CURRENT = `${PUMP}/channel/motorCurrent`;

/** How many pixels of the right half of the chart have ink of the trend's own colour: nothing is there but what is foreseen. */
const inkAhead = (page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('.chart-box canvas');
    if (!canvas?.width) return 0;
    const from = Math.round(canvas.width * 0.5);
    const { data } = canvas.getContext('2d').getImageData(from, 0, canvas.width - from, canvas.height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < data[at + 1] - 20 && data[at + 3] > 20) ink++;
    return ink;
  });

describe('trends ahead and before', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  it('draws what is foreseen where the trend is long enough, and says it in words with its costs', async () => {
    await visit('desktop', async ({ page, go }) => {
      await go(`${CURRENT}?range=7d`);
      await page.locator('.chart-box canvas').waitFor();
      const toggle = page.getByRole('button', { name: 'What is coming' });
      assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
      await page.getByText('Foreseen, 4 times of 5').waitFor();
      await soon('a band ahead', async () => (await inkAhead(page)) > 2_000);
      await shot(page, 'desktop-forecast', true);
      await page.getByText('Reaches level alert in 9\u201314 days').waitFor();
      await page.getByText(/It costs 620.EUR; waiting is expected to cost 4,020.EUR\./).waitFor();
      await toggle.focus();
      await page.keyboard.press('Enter');
      assert.equal(await toggle.getAttribute('aria-pressed'), 'false');
      await page.getByText('Foreseen, 4 times of 5').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: '1 h', exact: true }).click();
      await page.locator('.chart-box canvas').waitFor();
      assert.equal(await toggle.getAttribute('aria-pressed'), 'false', 'what was chosen stays');
    });
  });

  it('compares with a period before, also by the keyboard', async () => {
    await visit('desktop', async ({ page, go }) => {
      await go('/asset/test.station:ring-112/channel/strain?range=7d');
      await page.locator('.chart-box canvas').waitFor();
      const choice = page.getByLabel('Compare with');
      assert.deepEqual(await choice.locator('option').allTextContents(), ['Nothing', 'A week before', '30 days before', 'A year before']);
      await choice.focus();
      await page.keyboard.press('ArrowDown');
      await page.getByText(/^Average \S+\s\S+, then \S+\s\S+ \(difference \S+\s\S+\)\.$/).waitFor();
      await page.locator('.chart-box').focus();
      await page.keyboard.press('ArrowLeft');
      await page.locator('.readout[role=status] .key-before').waitFor();
      await shot(page, 'desktop-compare', true);
      await page.getByRole('link', { name: '1 y', exact: true }).click();
      await page.locator('.compared').waitFor({ state: 'detached' });
    });
  });

  it('compares channels of several assets, each on the scale of its unit', async () => {
    await visit('desktop', async ({ page, go }) => {
      await go(`${CURRENT}?range=6h`);
      await page.getByRole('link', { name: 'Compare channels' }).click();
      await page.locator('.compare-row').waitFor();
      await page.getByRole('button', { name: /^Casing vibration P1/ }).click();
      await page.getByRole('searchbox', { name: 'Find by channel or asset' }).fill('p2 current');
      await page.getByRole('button', { name: /^Motor current P2/ }).click();
      await page.waitForFunction(() => document.querySelectorAll('.compare-figures b').length === 9);
      await soon('an axis for the time, and one for each unit', async () => (await page.locator('.u-axis').count()) === 3);
      await page.locator('.chart-box').focus();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() => document.querySelectorAll('.compare-figures b').length === 3);
      await shot(page, 'desktop-compare-channels', true);
      assert.match(page.url(), /compare\?channel=.*motorCurrent&channel=.*vibration&channel=.*motorCurrent&range=6h$/);
      await page.reload();
      await page.locator('.compare-row').nth(2).waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: 'Remove Casing vibration P1' }).click();
      await page.locator('.compare-row').nth(2).waitFor({ state: 'detached' });
      await page.locator('.u-axis').nth(2).waitFor({ state: 'detached' });
    });
  });

  it('has it on the asset and in the report of the month that is not over', async () => {
    await visit('desktop', async ({ page, go }) => {
      await go(PUMP);
      await page.getByRole('heading', { name: 'What is coming' }).waitFor();
      const manual = page.getByRole('link', { name: 'Operating manual' });
      assert.deepEqual([await manual.getAttribute('href'), await manual.getAttribute('rel')], ['https://documents.example/om-1704.pdf', 'noopener noreferrer']);
      assert.equal(await page.getByRole('link', { name: 'Certificate' }).count(), 0, 'a script is no link');
      await page.getByText('Archive, shelf 12').waitFor();
      await page.getByText(/^Do the work by .*: it is expected to save 3,400.EUR\./).waitFor();
      await page.getByRole('link', { name: 'Motor current P1', exact: true }).waitFor();
      await shot(page, 'desktop-asset-forecast', true);
      await go('/report');
      await page.locator('.report .delivery').first().waitFor();
      await page.getByText('Sump pump P1 · Pump P1 overload').waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('button', { name: 'Print or save as PDF' }).count(), 0, 'no buttons on paper');
      assert.ok(await page.getByText(/^Do the work by .*: it is expected to save 3,400.EUR\./).isVisible());
      await fits(page, 'the printed report');
      assert.match((await page.pdf({ format: 'A4' })).subarray(0, 5).toString(), /%PDF-/);
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('Month').selectOption({ index: 1 });
      await page.getByText('Sump pump P1 · Pump P1 overload').waitFor({ state: 'detached' });
    });
  });

  for (const size of Object.keys(WIDTHS)) {
    it(`fits and is found by a screen reader, ${size}`, async () => {
      await visit(size, async ({ page, go }) => {
        await go(`${CURRENT}?range=30d`);
        await page.locator('.chart-box canvas').waitFor();
        await page.getByLabel('Compare with').selectOption({ label: '30 days before' });
        await page.getByText(/^Average /).waitFor();
        await shot(page, `${size}-trend-ahead`, true);
        await fits(page, 'trend');
        assert.deepEqual(await violations(page), []);
        await go(`/compare?channel=${PUMP.slice(7)}/motorCurrent&channel=${PUMP.slice(7)}/vibration&range=24h`);
        await page.locator('.compare-figures b').nth(5).waitFor();
        await shot(page, `${size}-compare-channels`, true);
        await fits(page, 'compared channels');
        assert.deepEqual(await violations(page), []);
      }, { dark: size === 'tablet' });
    });
  }
});
