// The dashboard in real Chromium against the test server, as a facility manager uses it, at three widths.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PASSWORD, USER } from '../server/server.mjs';
import { fits, focused, logIn, shot, skip, titled, violations, visits, WIDTHS } from './browser.mjs';

describe('dashboard', { skip, timeout: 1_200_000 }, () => {
  const visit = visits();

  const asset = (twin, key) => `/asset/${encodeURIComponent(twin.idOf(key))}`;

  for (const size of Object.keys(WIDTHS)) {
    it(`leads from login to an acknowledged alarm at ${size} width`, async () => {
      await visit(size, async ({ page, server, twin, go }) => {
        await titled(page, /Overview · Harbour Square Station/);
        assert.equal(await page.locator('.banner').count(), 0);
        await shot(page, `${size}-overview-calm`);

        if (size === 'phone') await page.getByRole('link', { name: 'Assets' }).click();
        const tree = page.getByRole('tree').locator('visible=true');
        await tree.getByRole('treeitem', { name: /^Pump sump\b/ }).locator('[data-twist]').click();
        await tree.getByRole('treeitem', { name: /^Sump pump P1\b/ }).click();
        await page.getByRole('heading', { level: 1, name: 'Sump pump P1' }).waitFor();

        const tile = page.locator('[data-channel=motorCurrent]');
        twin.set('pump-1', 'motorCurrent', 22.34);
        await tile.getByText('22.3').waitFor();
        await tile.getByText('A', { exact: true }).waitFor();
        await tile.getByText(/^\d+\ss ago$/).waitFor();
        assert.ok((await tile.innerText()).includes('Good'));

        twin.raise('pump-1', 'p1-current', 22.3);
        const banner = page.locator('.banner');
        await banner.getByText('Pump P1 overload').waitFor();
        await titled(page, /^\(1\)/);
        await shot(page, `${size}-asset-alarm`);
        await fits(page);

        await banner.click();
        const card = page.locator('[data-alarm=alarm-p1-current]');
        await card.getByText('Check the strainer and the discharge valve on site').waitFor();
        await card.getByRole('button', { name: /^Acknowledge: / }).click();
        await page.getByLabel('Comment').fill('Strainer cleaned');
        await shot(page, `${size}-acknowledge`);
        twin.alarms.refuse = true;
        await page.getByRole('button', { name: 'Acknowledge alarm' }).click();
        await card.getByText("It was not acknowledged. This asset has no running rule 'p1-current'.").waitFor();
        twin.alarms.refuse = false;
        await page.getByRole('button', { name: 'Acknowledge alarm' }).click();
        await card.getByText('Acknowledged', { exact: true }).waitFor();
        await card.getByText('Acknowledged by manager').waitFor();
        assert.deepEqual(server.requests.at(-1), { 'acknowledge-alarm': 'p1-current', comment: 'Strainer cleaned' });
        assert.equal(await card.getByRole('button', { name: /^Acknowledge/ }).count(), 0);
        await fits(page);

        await go(`${asset(twin, 'pump-1')}/channel/motorCurrent?range=6h`);
        await page.locator('.chart-box canvas').waitFor();
        await page.getByText('Min to max').waitFor();
        await page.getByText('Reaches level alert in 9–14 days').waitFor();
        await page.getByText('Does not reach level alarm within 30 days (probability that it does: 6\u00a0%)').waitFor();
        await page.getByText(/^Do the work by .*: it is expected to save 3,400\sEUR\.$/).waitFor();
        await drawn(page);
        await shot(page, `${size}-trend`, true);
        await fits(page);
      });
    });
  }

  it('says what keeps the server from its work', async () => {
    const trouble = ['disk-full', 'of-a-newer-server', 'stopped'];
    const problems = ['channel flow of test.station:pump-1 is left out: the unit [ppx] is not known.', 'Step \u201csmooth\u201d is not there.'];
    const beforeLogin = ({ server }) => Object.assign(server.status, { trouble, problems });
    await visit('phone', async ({ page }) => {
      const notices = page.locator('.server-trouble');
      await notices.first().getByText('The server takes no measurements').waitFor();
      assert.equal(await notices.count(), 2, 'the gravest first, and no code that nobody understands');
      await notices.last().getByText('nearly full').waitFor();
      await page.getByText('2 settings of the model do not work').click();
      await page.getByText(problems[0]).waitFor();
      await shot(page, 'phone-server-trouble');
      await fits(page);
      assert.deepEqual(await violations(page), []);
    }, { beforeLogin, dark: true });
  });

  it('resets an alarm that only its latch holds', async () => {
    await visit('tablet', async ({ page, server, twin, go }) => {
      twin.raise('pump-1', 'p1-current', 22.3, { latched: true, acknowledged: true });
      await go('/alarms');
      const card = page.locator('[data-alarm=alarm-p1-current]');
      await card.getByText('Latched', { exact: true }).waitFor();
      assert.equal(await card.getByRole('button', { name: /^Acknowledge/ }).count(), 0);
      await card.getByRole('button', { name: /^Reset: / }).click();
      await page.getByLabel('Comment').fill('Strainer replaced');
      await shot(page, 'tablet-reset');
      await page.getByRole('button', { name: 'Reset alarm' }).click();
      await page.getByText('No open alarm').first().waitFor();
      assert.deepEqual(server.requests.at(-1), { 'reset-alarm': 'p1-current', comment: 'Strainer replaced' });
    });
  });

  it('refuses a wrong password and says so', async () => {
    await visit('tablet', async ({ page }) => assert.ok(await page.locator('.hero').isVisible()), {
      beforeLogin: async ({ page }) => {
        await page.getByLabel('User').fill(USER);
        await page.getByLabel('Password').fill('wrong');
        await page.getByRole('button', { name: 'Log in' }).click();
        await page.getByText('User or password is wrong.').waitFor();
        await shot(page, 'tablet-login-wrong');
      },
    });
  });

  it('grows the trend by live samples', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      await go(`${asset(twin, 'pump-1')}/channel/motorCurrent?range=15m`);
      await page.locator('.summary').waitFor();
      twin.set('pump-1', 'motorCurrent', 31.5);
      await page.locator('.summary').getByText('31.5').waitFor();
    });
  });

  it('says that the link is lost, keeps what it knows, and comes back by itself with all that it missed', async () => {
    await visit('desktop', async ({ page, server, twin, go }) => {
      await go(asset(twin, 'pump-1'));
      await page.locator('[data-channel=motorCurrent] .value').waitFor();
      await page.context().setOffline(true);
      server.dropStreams();
      await page.locator('.link', { hasText: 'Reconnecting' }).waitFor();
      await page.getByText(/No connection for \d+\ss\./).waitFor();
      assert.ok(await page.locator('[data-channel=motorCurrent] .value').isVisible());
      await shot(page, 'desktop-reconnecting');
      twin.set('pump-1', 'motorCurrent', 27.77);
      await page.context().setOffline(false);
      await page.locator('[data-channel=motorCurrent]').getByText('27.8').waitFor();
      await page.locator('.link', { hasText: 'Live' }).waitFor();
    });
  });

  it('asks for a new login when the session has ended', async () => {
    await visit('tablet', async ({ page, server }) => {
      server.endSessions();
      server.dropStreams();
      await page.getByText('Your session has ended. Please log in again.').waitFor();
      await logIn(page, USER, PASSWORD);
    });
  });

  it('works with the keyboard alone', async () => {
    await visit('desktop', async ({ page }) => {
      await page.getByRole('treeitem').first().focus();
      for (const key of ['ArrowDown', 'p', 'p', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name: 'Sump pump P1' }).waitFor();
      await focused(page, '#content'); // the new page takes the focus
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Harbour Square Station');
      await page.keyboard.press('Shift+Tab');
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-selected')), 'true', 'back in the tree');
    });
  });

  it('shows what to do when there is no facility yet', async () => {
    await visit('phone', async ({ page }) => {
      await page.getByText('No facility yet').waitFor();
      await shot(page, 'phone-no-facility');
    }, { empty: true });
  });

  it('logs out and remembers the chosen appearance', async () => {
    await visit('desktop', async ({ page }) => {
      await page.getByRole('button', { name: 'Appearance: Auto' }).click();
      await page.getByRole('button', { name: 'Appearance: Light' }).click();
      await page.locator('html[data-theme=dark]').waitFor();
      await page.getByRole('button', { name: /^Log out/ }).click();
      await page.getByRole('button', { name: 'Log in' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Log in' }).waitFor();
      await page.locator('html[data-theme=dark]').waitFor();
    });
  });
});

/** Waits until the chart's canvas has pixels in the colour of its line. */
function drawn(page) {
  return page.waitForFunction(() => {
    const canvas = document.querySelector('.chart-box canvas');
    if (!canvas?.width) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] < 40 && data[i + 1] > 90 && data[i + 2] > 90 && data[i + 3] > 200) ink++;
    return ink > 300;
  });
}
