// Login at a provider: the way there, and what is said when it did not work. The way back is tested with the real server.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { skip, visits } from './browser.mjs';

const providers = [{ alias: 'site', issuer: 'https://login.example', client: 'adit' }];

describe('login at a provider', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  it('has a plain link that the keyboard reaches, and goes on at the page that was wanted', async () => {
    const beforeLogin = async ({ page, server }) => {
      const link = page.getByRole('link', { name: 'Log in at site' });
      assert.equal(await link.getAttribute('href'), '/api/adit/login/site');
      await page.goto(`${server.url}/#/asset/nowhere`);
      await page.route('**/api/adit/login/site', (route) => route.fulfill({ contentType: 'text/html', body: '<meta http-equiv="refresh" content="0;url=/">' }));
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${server.url}/`);
    };
    await visit('phone', async ({ page }) => {
      assert.match(page.url(), /#\/asset\/nowhere$/);
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    }, { providers, beforeLogin });
  });

  it('says why it did not work, once', async () => {
    const says = {
      refused: 'The login was not completed there.',
      rejected: 'What came back from the login could not be accepted.',
      unavailable: 'The place to log in cannot be reached now.',
    };
    const beforeLogin = async ({ page, server }) => {
      for (const [reason, words] of Object.entries(says)) {
        await page.goto(`${server.url}/?login=${reason}`);
        await page.getByRole('alert').getByText(words).waitFor();
        assert.equal(page.url(), `${server.url}/`);
      }
      await page.reload();
      await page.getByRole('link', { name: 'Log in at site' }).waitFor();
      assert.equal(await page.getByRole('alert').innerText(), '');
    };
    await visit('desktop', () => undefined, { providers, beforeLogin });
  });
});
