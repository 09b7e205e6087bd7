// The control room's screen, calls for new alarms, notifications, the monthly report and the developers' page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fits, shot, skip, soon, visits, WIDTHS, wishCalls } from './browser.mjs';

describe('further pages', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  for (const size of Object.keys(WIDTHS)) {
    it(`fits report, notifications, stations and developers' page, ${size}`, async () => {
      await visit(size, async ({ page, twin, go }) => {
        twin.raise('pump-1', 'p1-current', 22.3, { acknowledged: true });
        await go('/report');
        await page.locator('.delivery .course-line').first().waitFor({ state: 'attached' });
        await page.getByText('Pump P1 overload').first().waitFor();
        await shot(page, `${size}-report`, true);
        await fits(page, 'report');
        await go('/notifications');
        await page.getByRole('button', { name: 'Test: Duty phone' }).click();
        await page.getByText('Sent: it appears in the list below.').waitFor();
        await page.getByText('Refused: 550 no such mailbox').waitFor();
        await page.getByRole('button', { name: 'Find out' }).click();
        await page.getByText('after 30\u00a0min').last().waitFor();
        await shot(page, `${size}-notifications`, true);
        await fits(page, 'notifications');
        await go('/stations');
        await page.getByText('12,400 behind (43\u00a0kB, since 3\u00a0min)').waitFor();
        await page.getByText(/^Not connected since \d+ \w+, \d\d:\d\d:\d\d \S+, for 3\sd\.$/).waitFor();
        await shot(page, `${size}-stations`, true);
        await fits(page, 'stations');
        await go('/developers');
        await page.getByRole('button', { name: 'Python' }).click();
        await page.getByText('import base64').waitFor();
        await page.locator('.event-log p').nth(3).waitFor();
        await shot(page, `${size}-developers`, true);
        await fits(page, 'developers');
      });
    });
  }

  it('gives the report as CSV and as a page to print', async () => {
    await visit('desktop', async ({ page, go }) => {
      await go('/report');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV of the channels' }).click();
      const file = await waiting;
      assert.match(file.suggestedFilename(), /^Harbour Square Station \d{4}-\d\d channels\.csv$/);
      const lines = readFileSync(await file.path(), 'utf8').trim().split('\r\n');
      assert.equal(lines.length, 45);
      assert.match(lines[1], /^test\.station:/);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.top').isVisible(), false);
      assert.ok(await page.locator('.delivery').last().isVisible());
      assert.ok((await page.pdf()).length > 10_000);
    });
  });

  it('goes round by itself in the control room and brings a new alarm up at once', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      await go('/wall?seconds=2');
      await page.locator('.wall .hero').waitFor();
      await shot(page, 'wall-facility');
      await page.locator('.wall-channels').waitFor();
      await shot(page, 'wall-area');
      await page.getByRole('button', { name: 'Pause' }).click();
      twin.raise('platform-south', 'co-south', 64.2);
      await page.locator('.wall-alarm').getByText('Carbon monoxide at the platform').waitFor();
      await shot(page, 'wall-alarms');
      await fits(page, 'wall');
      await page.keyboard.press('ArrowRight');
      await page.locator('.wall .hero').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.shell').waitFor();
    });
  });

  it('calls by tone and notification, only for new alarms and only where it is wished', async () => {
    await visit('tablet', async ({ page, twin, go }) => {
      twin.raise('pump-1', 'p1-current', 22.3);
      await page.locator('.banner').waitFor();
      await go('/settings');
      const calls = await wishCalls(page);
      twin.raise('platform-south', 'co-south', 64.2);
      await calls('Alarm: Carbon monoxide at the platform');
      await shot(page, 'tablet-settings', true);
    });
  });

  it('stays usable with ten thousand alarms', async () => {
    await visit('tablet', async ({ page, server, go }) => {
      await go('/alarms');
      await page.getByText('Open 10000').waitFor();
      const cards = page.locator('.alarm');
      await soon('a hundred of them', async () => (await cards.count()) === 100);
      await page.getByText('and 9900 more').waitFor();
      const first = cards.first();
      const title = await first.getAttribute('aria-label');
      await first.getByRole('button', { name: /^Acknowledge: / }).click();
      await first.getByRole('button', { name: 'Acknowledge alarm' }).click();
      await page.waitForFunction((old) => document.querySelector('.alarm').ariaLabel !== old, title);
      assert.equal(server.requests.length, 1);
      await shot(page, 'tablet-flood');
    }, { flood: 10_000 });
  });

  it('puts the way to the pages at the thumb on a touch tablet', async () => {
    await visit('tablet', async ({ page }) => {
      const box = await page.getByRole('link', { name: 'Alarms' }).locator('visible=true').boundingBox();
      assert.ok(box.y + box.height > WIDTHS.tablet[1] - 10 && box.height >= 44, JSON.stringify(box));
      await shot(page, 'tablet-touch');
    }, { touch: true });
  });
});
