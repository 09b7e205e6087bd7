// Without a connection: what is known stays in sight with its age, what is done waits, and is sent or refused on return.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PASSWORD, USER } from '../server/server.mjs';
import { shot, skip, visits } from './browser.mjs';

const CARD = '[data-alarm=alarm-p1-current]';

describe('without a connection', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  async function acknowledgeAway({ page, server, twin, go }) {
    twin.raise('pump-1', 'p1-current', 22.3);
    await go('/alarms');
    const card = page.locator(CARD);
    await card.getByRole('button', { name: /^Acknowledge: / }).waitFor();
    await server.away();
    await page.locator('.link', { hasText: 'Reconnecting' }).waitFor();
    await card.getByRole('button', { name: /^Acknowledge: / }).click();
    await card.getByLabel('Comment').fill('Strainer cleaned');
    await card.getByRole('button', { name: 'Acknowledge alarm' }).click();
    await card.getByText(/^Acknowledge: made without a connection .* not sent yet/).waitFor();
    await page.getByText('What you did in the meantime will be sent then.').waitFor();
    return card;
  }

  it('keeps an acknowledgement and sends it by itself when the server is back', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      const card = await acknowledgeAway({ page, server, twin, go });
      await page.evaluate(() => (globalThis.notReloaded = true));
      await shot(page, 'tablet-pending', true);
      await card.getByRole('button', { name: /^Shelve: / }).click();
      await card.getByLabel('Reason').fill('later');
      await card.getByRole('button', { name: 'Shelve alarm' }).click();
      await card.getByText('It was not shelved. This needs a connection to the server.').waitFor();
      await card.getByRole('button', { name: 'Cancel' }).click();
      assert.deepEqual(server.requests, []);
      await server.back();
      await card.getByText('Acknowledged by manager').waitFor();
      await card.getByText(/Strainer cleaned \(made without a connection at 2/).waitFor();
      await card.locator('.pending').waitFor({ state: 'detached' });
      assert.equal(server.requests.length, 1);
      assert.ok(await page.evaluate(() => globalThis.notReloaded), 'without a reload');
    });
  });

  it('does not acknowledge another alarm than the one that was seen', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      const card = await acknowledgeAway({ page, server, twin, go });
      twin.raise('pump-1', 'p1-current', 29, { agoMinutes: -1 });
      await server.back();
      await card.getByText('The alarm came again in the meantime; look at it first.').waitFor();
      assert.deepEqual(server.requests, []);
      await shot(page, 'tablet-pending-refused', true);
      await card.getByRole('button', { name: 'Dismiss' }).click();
      await card.getByRole('button', { name: /^Acknowledge: / }).waitFor();
    });
  });

  it('says why the server refused what was kept', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      const card = await acknowledgeAway({ page, server, twin, go });
      server.denied.add('write');
      await server.back();
      await card.getByText('Acknowledge: made without a connection and refused. You may not send messages to this thing.').waitFor();
    });
  });

  it('keeps what was done over an ended session, for the user who did it', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      await acknowledgeAway({ page, server, twin, go });
      server.endSessions();
      await server.back();
      await page.getByText('Your session has ended. Please log in again.').waitFor();
      assert.deepEqual(server.requests, []);
      await page.getByLabel('User').fill(USER);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.locator(CARD).getByText('Acknowledged by manager').waitFor();
    });
  });

  it('opens without a server, with the last known state and its age', async () => {
    await visit('phone', async ({ page, server, go }) => {
      await go('/');
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => caches.keys().then((names) => names.length === 1));
      await page.reload();
      await page.locator('.hero').waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await server.away();
      await page.reload();
      await page.locator('.hero').waitFor();
      await page.getByText(/^No connection for .* the last known state, of \d\d:\d\d:\d\d CES?T/).waitFor();
      await shot(page, 'phone-offline');
      await server.back();
      await page.locator('.link', { hasText: 'Live' }).waitFor();
      await page.getByText(/^No connection for/).waitFor({ state: 'detached' });
    });
  });

  it('forgets the state on log-out, also where the server can\u2019t be told, and ends the session when it can', async () => {
    await visit('tablet', async ({ page, server }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.reload();
      await page.locator('.hero').waitFor();
      await server.away();
      await page.getByRole('button', { name: /^Log out/ }).click();
      await page.getByRole('button', { name: 'Log in' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Log in' }).waitFor();
      await server.back();
      await page.reload();
      await page.getByRole('button', { name: 'Log in' }).waitFor();
      assert.equal((await page.request.get(`${server.url}/api/adit/session`)).status(), 401);
    });
  });

  it('says so when one may no longer read', async () => {
    await visit('tablet', async ({ page, server }) => {
      server.denied.add('read');
      server.dropStreams();
      await page.getByText('There is nothing here that you may read.').waitFor();
    });
  });

  it('can be installed', async () => {
    await visit('tablet', async ({ page, server }) => {
      const manifest = await (await page.request.get(`${server.url}/manifest.webmanifest`)).json();
      for (const { src, sizes, type } of manifest.icons) {
        const icon = await page.request.get(server.url + src);
        assert.deepEqual([icon.status(), icon.headers()['content-type']], [200, type], `${src} ${sizes}`);
      }
      const session = await page.context().newCDPSession(page);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
    });
  });
});
