// The lifecycle of alarms as people work with it: set aside and back, the check list, history and figures.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fits, focused, shot, skip, visits, WIDTHS } from './browser.mjs';

describe('lifecycle of alarms', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  for (const size of Object.keys(WIDTHS)) {
    it(`shelves with a reason, shows it set aside, and takes it back, ${size}`, async () => {
      await visit(size, async ({ page, server, twin, go }) => {
        twin.raise('pump-1', 'p1-current', 22.3);
        twin.raise('ring-112', 'r112-pressure', 212.4, { acknowledged: true, aside: { suppressed: { since: new Date().toISOString(), reason: 'Inhibited by the pumping test' } } });
        await go('/alarms');
        const card = page.locator('[data-alarm=alarm-p1-current]');
        await card.getByRole('button', { name: /^Shelve: / }).click();
        await card.getByRole('button', { name: 'Shelve alarm' }).click();
        await card.getByText('Write a few words first.').waitFor();
        await card.getByLabel('For how long').selectOption('4\u00a0h');
        await card.getByLabel('Reason').fill('Strainer is being cleaned');
        await shot(page, `${size}-shelve`, true);
        await card.getByRole('button', { name: 'Shelve alarm' }).click();
        await card.getByText(/^Shelved until .* by manager/).waitFor();
        assert.deepEqual(server.requests.at(-1), { 'shelve-alarm': 'p1-current', reason: 'Strainer is being cleaned', minutes: 240 });
        await page.getByText('No open alarm').first().waitFor();
        await page.getByText('Suppressed by design').waitFor();
        await shot(page, `${size}-set-aside`, true);
        await fits(page);
        await card.getByRole('button', { name: /^Unshelve: / }).click();
        await card.getByRole('button', { name: 'Unshelve alarm' }).click();
        await card.getByRole('button', { name: /^Shelve: / }).waitFor();
        await card.getByText('History of this alarm').click();
        await card.locator('.happenings li').nth(2).waitFor();
        assert.match(await card.locator('.happenings').innerText(), /Unshelved by manager[\s\S]*Shelved by manager[\s\S]*Strainer is being cleaned[\s\S]*Raised/);
        await shot(page, `${size}-alarm-history`, true);

        await go('/history');
        await page.locator('.history tbody tr').nth(3).waitFor();
        await shot(page, `${size}-history`, true);
        await fits(page);
        await go('/kpis');
        await page.getByText('Most frequent alarms').waitFor();
        await page.getByText('beyond the target').first().waitFor();
        await page.getByText('31 alarms').waitFor();
        await shot(page, `${size}-kpis`, true);
        await fits(page);
      });
    });
  }

  it('keeps the action plan as a check list that says who did what', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      twin.raise('pump-1', 'p1-current', 22.3);
      await go('/alarms');
      const card = page.locator('[data-alarm=alarm-p1-current]');
      const box = card.getByRole('checkbox', { name: 'Check the strainer and the discharge valve on site' });
      await box.click();
      await card.getByText(/^done by manager, /).waitFor();
      assert.ok(await box.isChecked());
      assert.deepEqual(server.requests.at(-1), { 'comment-alarm': 'p1-current', comment: '[x] 2. Check the strainer and the discharge valve on site' });
      await page.reload();
      await card.getByText(/^done by manager, /).waitFor();
      await shot(page, 'tablet-check-list', true);
      await box.click();
      await card.getByText(/^taken back by manager, /).waitFor();
      assert.equal(await box.isChecked(), false);
      twin.alarms.refuse = true;
      await box.click();
      await card.getByText(/^It was not written down\. This asset/).waitFor();
      assert.equal(await box.isChecked(), false);
    });
  });

  it('asks for a confirmation after the acknowledgement, by keyboard alone', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      twin.raise('fan-1', 'v1-bearing', 4.9);
      await go('/alarms');
      const card = page.locator('[data-alarm=alarm-v1-bearing]');
      await card.getByRole('button', { name: /^Acknowledge: / }).focus();
      await page.keyboard.press('Enter');
      await focused(page, 'textarea');
      await page.keyboard.type('Seen');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const confirm = card.getByRole('button', { name: /^Confirm: / });
      await confirm.waitFor();
      await card.getByText('Not confirmed').waitFor();
      await confirm.press('Enter');
      await focused(page, 'textarea');
      await page.keyboard.press('Escape');
      await confirm.waitFor();
      await focused(page, '[data-act=confirm]'); // Escape leads back to the button
      await page.keyboard.press('Enter');
      await focused(page, 'textarea');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await card.getByText('Confirmed by manager').waitFor();
      assert.equal(await confirm.count(), 0);
    });
  });

  it('teaches a detector that what it announced was normal', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      twin.raise('fan-1', 'v1-unusual', 0.72);
      twin.raise('fan-1', 'v1-bearing', 4.9);
      await go('/alarms');
      const card = page.locator('[data-alarm=alarm-v1-unusual]');
      await card.getByRole('button', { name: /^Acknowledge: / }).click();
      const normal = card.getByLabel(/^This is normal here/);
      await normal.check();
      await shot(page, 'tablet-as-normal', true);
      assert.equal(await card.getByText('Limit', { exact: true }).count(), 0, 'a score has no limit');
      await card.getByRole('button', { name: 'Acknowledge alarm' }).click();
      await card.getByText('Acknowledged by manager').waitFor();
      assert.deepEqual(server.requests.at(-1), { 'acknowledge-alarm': 'v1-unusual', comment: '', asNormal: true });

      const other = page.locator('[data-alarm=alarm-v1-bearing]');
      await other.getByRole('button', { name: /^Acknowledge: / }).click();
      await other.getByLabel('Comment').waitFor();
      assert.equal(await other.getByRole('checkbox', { name: /^This is normal/ }).count(), 0);
    });
  });

  it('takes an alarm out of service and back', async () => {
    await visit('tablet', async ({ page, twin, go }) => {
      twin.raise('fan-1', 'v1-bearing', 4.9);
      await go('/alarms');
      const card = page.locator('[data-alarm=alarm-v1-bearing]');
      await card.getByRole('button', { name: /^Out of service: / }).click();
      await card.getByLabel('Reason').fill('Motor is at the workshop');
      await card.getByRole('button', { name: 'Take out of service' }).click();
      await card.getByText('Motor is at the workshop').first().waitFor();
      await card.getByRole('button', { name: /^Back in service: / }).click();
      await card.getByRole('button', { name: 'Place in service' }).click();
      await card.getByRole('button', { name: /^Out of service: / }).waitFor();
    });
  });
});
