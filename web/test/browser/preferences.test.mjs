// Language and units, as each user chooses them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startServer, USER } from '../server/server.mjs';
import { launch, logIn, openPage, shot, skip, WIDTHS } from './browser.mjs';

describe('preferences', { skip, timeout: 60_000 }, () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  for (const size of Object.keys(WIDTHS)) {
    it(`speaks German and shows imperial units after a choice and after a reload, ${size}`, async () => {
      const server = await startServer();
      const { page, faults, close } = await openPage(browser, server.url, size);
      page.setDefaultTimeout(10_000);
      try {
        server.twin.set('fan-1', 'winding', 68);
        await logIn(page, USER, PASSWORD);
        await page.getByRole('link', { name: 'More' }).locator('visible=true').click();
        await page.getByRole('link', { name: /^Settings/ }).click();
        await page.getByRole('radio', { name: 'Imperial' }).check();
        await page.getByRole('radio', { name: 'Deutsch' }).check();
        await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
        assert.equal(await page.getAttribute('html', 'lang'), 'de');
        assert.match(await page.title(), /^Einstellungen · /);
        assert.match(await page.locator('main').innerText(), /Europe\/Berlin/);
        await shot(page, `${size}-settings-german`);

        const fan = `/asset/${encodeURIComponent(server.twin.idOf('fan-1'))}`;
        await page.goto(`${server.url}/#${fan}/channel/winding?range=15m`);
        const value = page.locator('.now .quantity');
        assert.match(await value.innerText(), /^154\s*°F$/);
        assert.equal((await value.getAttribute('title')).replace('\u00a0', ' '), 'Gemessen: 68 °C');
        await page.locator('.summary').getByText('°F').first().waitFor();
        await shot(page, `${size}-trend-german`, true);
        await page.reload();
        await page.getByText('154').first().waitFor();
        await page.goto(`${server.url}/#/`);
        await page.getByRole('heading', { name: 'Datenqualität' }).waitFor();
        await shot(page, `${size}-overview-german`, true);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page must not scroll sideways');

        await page.getByRole('button', { name: /^Abmelden/ }).click();
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('button', { name: 'Log in' }).waitFor();
        assert.deepEqual(faults, []);
      } finally {
        await close();
        await server.close();
      }
    });
  }
});
