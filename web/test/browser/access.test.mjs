// Every page against the rules of WCAG 2.2 A and AA that a machine can check, light and dark, at three widths.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startServer, USER } from '../server/server.mjs';
import { fits, launch, logIn, openPage, shot, skip, violations, WIDTHS } from './browser.mjs';

describe('accessibility', { skip, timeout: 240_000 }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await startServer({ providers: [{ alias: 'site', issuer: 'https://login.example', client: 'adit' }] });
    server.twin.raise('pump-1', 'p1-current', 22.3, { agoMinutes: 14 });
    server.twin.raise('platform-south', 'co-south', 64.2, { agoMinutes: 2 });
    server.twin.raise('ring-112', 'r112-pressure', 212.4, { agoMinutes: 75, acknowledged: true });
    server.twin.raise('fan-1', 'v1-bearing', 4.9, { agoMinutes: 300, acknowledged: true, active: false });
    const reason = 'Gauge is being cleaned';
    server.twin.raise('sump', 'sump-level', 2.6, { agoMinutes: 30, aside: { shelved: { once: true, since: new Date().toISOString(), until: new Date(Date.now() + 3_600_000).toISOString(), by: 'nginx:manager', reason } } });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const size of Object.keys(WIDTHS)) {
    for (const dark of [false, true]) {
      const name = `${size}${dark ? '-dark' : ''}`;
      it(`finds no violation on any page, ${name}`, async () => {
        const { page, faults, close } = await openPage(browser, server.url, size, { dark });
        const asset = (key) => `/asset/${encodeURIComponent(server.twin.idOf(key))}`;
        await page.locator('form').waitFor();
        await page.getByRole('link', { name: 'Log in at site' }).waitFor();
        assert.deepEqual(await violations(page), [], 'login');
        await shot(page, `${name}-login`);
        await logIn(page, USER, PASSWORD);
        const pages = {
          overview: ['/', '.hero'],
          assets: ['/assets', '.tree-row'],
          area: [asset('tunnel'), '.area'],
          asset: [asset('pump-1'), '.spark-line'],
          commands: [asset('fan-1'), '.command-buttons'],
          schematic: ['/model?view=schematic', '.cell'],
          doubtful: [asset('fan-2'), '.tile-bad'],
          nothing: [asset('store'), '.empty'],
          'trend-15m': [`${asset('pump-1')}/channel/motorCurrent?range=15m`, '.summary'],
          'trend-24h': [`${asset('ring-112')}/channel/pressure?range=24h`, '.summary'],
          alarms: ['/alarms', '.alarm'],
          history: ['/history', '.history td'],
          kpis: ['/kpis', '.figure'],
          report: ['/report', '.report .delivery'],
          notifications: ['/notifications', '.history td'],
          developers: ['/developers', '.event-log p:nth-child(2)'],
          wall: ['/wall?seconds=60', '.wall-alarm'],
          more: ['/more', '.area'],
          settings: ['/settings', '.choice'],
        };
        for (const [title, [hash, ready]] of Object.entries(pages)) {
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
