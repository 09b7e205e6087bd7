// Every page against the rules of WCAG 2.2 A and AA that a machine can check: dark at three widths, light at one; the pages of the running server are tried light at all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startServer, USER } from '../server/server.mjs';
import { makeTrouble, pagesOf } from './all-pages.mjs';
import { fits, launch, logIn, openPage, shot, skip, violations, WIDTHS } from './browser.mjs';

describe('accessibility', { skip, timeout: 1_200_000 }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await startServer({ providers: [{ alias: 'site', issuer: 'https://login.example', client: 'adit' }] });
    makeTrouble(server.twin);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const size of Object.keys(WIDTHS)) {
    for (const dark of size === 'tablet' ? [false, true] : [true]) {
      const name = `${size}${dark ? '-dark' : ''}`;
      it(`finds no violation on any page, ${name}`, async () => {
        const { page, faults, close } = await openPage(browser, server.url, size, { dark });
        await page.locator('form').waitFor();
        await page.getByRole('link', { name: 'Log in at site' }).waitFor();
        assert.deepEqual(await violations(page), [], 'login');
        await shot(page, `${name}-login`);
        await logIn(page, USER, PASSWORD);
        for (const [title, [hash, ready]] of Object.entries(pagesOf(server.twin))) {
          if (title.startsWith('compare')) continue; // trend.test.mjs looks at those
          await page.goto(`${server.url}/#${hash}`);
          await page.locator(ready).locator('visible=true').first().waitFor();
          if (title === 'alarms') await page.getByRole('button', { name: /^Shelve: / }).first().click();
          await shot(page, `${name}-${title}`, title !== 'assets');
          assert.deepEqual(await violations(page), [], title);
          await fits(page, title);
        }
        assert.deepEqual(faults, []);
        await close();
      });
    }
  }
});
