// Language and units, as each user chooses them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fits, shot, skip, soon, titled, visits, WIDTHS } from './browser.mjs';

describe('preferences', { skip, timeout: 600_000 }, () => {
  const visit = visits();
  const beforeLogin = ({ twin }) => twin.set('fan-1', 'winding', 68);

  for (const size of Object.keys(WIDTHS)) {
    it(`speaks German and shows imperial units after a choice and after a reload, ${size}`, async () => {
      await visit(size, async ({ page, twin, go }) => {
        await page.getByRole('link', { name: 'More' }).locator('visible=true').click();
        await page.getByRole('link', { name: /^Settings/ }).click();
        await page.getByRole('radio', { name: 'Imperial' }).check();
        await page.getByRole('radio', { name: 'Deutsch' }).check();
        await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
        await page.locator('html[lang=de]').waitFor();
        await titled(page, /^Einstellungen · /);
        assert.match(await page.locator('main').innerText(), /Europe\/Berlin/);
        await shot(page, `${size}-settings-german`);

        const fan = `/asset/${encodeURIComponent(twin.idOf('fan-1'))}`;
        await go(`${fan}/channel/winding?range=15m`);
        const value = page.locator('.now .quantity');
        await soon('the value in °F', async () => /^154\s*°F$/.test(await value.innerText()));
        assert.equal((await value.getAttribute('title')).replace('\u00a0', ' '), 'Gemessen: 68 °C');
        await page.locator('.summary').getByText('°F').first().waitFor();
        await shot(page, `${size}-trend-german`, true);
        await page.reload();
        await page.getByText('154').first().waitFor();
        await go('/');
        await page.getByRole('heading', { name: 'Datenqualität' }).waitFor();
        await shot(page, `${size}-overview-german`, true);
        await fits(page);

        await page.getByRole('button', { name: /^Abmelden/ }).click();
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('button', { name: 'Log in' }).waitFor();
      }, { beforeLogin });
    });
  }
});
