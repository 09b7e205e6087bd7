// A fan is operated: asked for, answered by its device, refused by an interlock, not answered; and who did it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fits, shot, skip, soon, visits } from './browser.mjs';

describe('commands', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  it('are confirmed, answered and on record', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      await go(`/asset/${twin.idOf('fan-1')}`);
      await page.getByRole('button', { name: 'Set the speed of fan V1' }).press('Enter');
      await page.getByText('Set the speed of fan V1? The device of Axial fan V1 will be told at once.').waitFor();
      await soon('the focus on the first field', () => page.getByLabel('percent').evaluate((field) => field === document.activeElement));
      await page.getByRole('button', { name: 'Yes, send it' }).click();
      await page.getByText('Enter each value').waitFor();
      await page.getByLabel('percent').fill('45');
      await page.getByText('This will be sent: {"percent":45}').waitFor();
      let take;
      const taken = new Promise((resolve) => (take = resolve));
      await page.route(/inbox\/messages\/setSpeed/, (route) => take(route));
      await page.keyboard.press('Enter');
      const sent = await taken;
      assert.equal(sent.request().postData(), '{"percent":45}');
      await page.getByText('Waiting for the device').waitFor();
      await sent.continue();
      await page.getByText('The device has answered that it did it.').waitFor();
      await page.getByRole('list', { name: 'Commands before' }).getByText('Set the speed of fan V1 · answered by the device').waitFor();
      await page.getByText('manager,').waitFor();
    });
  });

  it('ask for values of the type, unit and range that the model gives', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      await go(`/asset/${twin.idOf('fan-1')}`);
      await page.getByRole('button', { name: 'Set the mode of fan V1' }).click();
      const send = page.getByRole('button', { name: 'Yes, send it' });
      await page.getByLabel('Speed (0 to 100\u00a0%)').fill('140');
      await send.click();
      await page.getByText('Speed: enter a number (0 to 100\u00a0%)').waitFor();
      await page.getByLabel('Speed').fill('40');
      await page.getByText('Speed: enter').waitFor({ state: 'hidden' });
      assert.equal(await page.getByLabel('Ramp (whole number, at least 1\u00a0s, may be left out)').count(), 1);
      await send.click();
      await page.getByText('Direction: choose one.').waitFor();
      await page.getByLabel('Direction').selectOption('exhaust');
      await send.click();
      await page.getByText('Boost: choose one.').waitFor();
      await page.getByRole('group', { name: 'Boost' }).getByLabel('No').check();
      await shot(page, 'desktop-command-fields');
      const sent = page.waitForRequest((request) => request.url().includes('/inbox/messages/setMode'));
      await send.click();
      assert.equal((await sent).postData(), '{"percent":40,"direction":"exhaust","boost":false}', 'what is optional may be left out');
      await page.getByText('The device has answered that it did it.').waitFor();
    });
  });

  it('tell which interlock refused, and that silence leaves it open', async () => {
    await visit('phone', async ({ page, twin, go }) => {
      await go(`/asset/${twin.idOf('fan-1')}`);
      await page.getByRole('button', { name: 'Stop fan V1' }).click();
      await page.getByRole('button', { name: 'Cancel' }).click();
      assert.equal(await page.locator('.command-form').count(), 0, 'nothing is sent unless confirmed');
      await page.getByRole('button', { name: 'Stop fan V1' }).click();
      await page.getByRole('button', { name: 'Yes, send it' }).click();
      const outcome = page.locator('.command-outcome');
      await outcome.getByText('Refused by an interlock').waitFor();
      assert.match(await outcome.textContent(), /Fan V1 runs while there is carbon monoxide.*64\.2 ppm.*Ventilate until/);
      await shot(page, 'phone-command-refused', true);
      await fits(page, 'asset with commands');
      await page.getByRole('button', { name: 'Test fan V1' }).click();
      await page.getByRole('button', { name: 'Yes, send it' }).click();
      await outcome.getByText('The device has not answered within 15 s.').waitFor();
      await outcome.getByText('Whether the device has acted is not known.').waitFor();
    });
  });
});
