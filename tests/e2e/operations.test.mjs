// The lifecycle of alarms, the report, the notifications and the developers' examples against the running server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { soon } from '../../web/test/browser/browser.mjs';
import { launch, logIn, openPage, PASSWORD, shot, URL, USER } from './browser.mjs';

const run = promisify(execFile);
const ALARM = 'alarm-strain-ring-12';
const RUNNERS = { curl: ['bash', 'sh'], javascript: [process.execPath, 'mjs'], python: ['python3', 'py'] };

describe('operations with the running server', { timeout: 900_000 }, () => {
  let browser;
  let session;
  let page;
  const folder = mkdtempSync(join(tmpdir(), 'adit-examples-'));
  before(async () => {
    browser = await launch();
    session = await openPage(browser, 'desktop');
    page = session.page;
    await logIn(page);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const go = (hash) => page.goto(`${URL}/#${hash}`);
  const card = () => page.locator(`[data-alarm=${ALARM}]`);

  it('shelves an alarm with a reason, takes it back, and keeps who did it', async () => {
    await go('/alarms');
    await card().getByRole('button', { name: /^Shelve: / }).click();
    await card().getByLabel('Reason').fill('Gauge is being replaced');
    await card().getByRole('button', { name: 'Shelve alarm' }).click();
    await card().getByText(/^Shelved until .* by admin/).waitFor();
    await card().getByText('Gauge is being replaced').first().waitFor();
    await shot(page, 'desktop-shelved', true);
    await card().getByRole('button', { name: /^Unshelve: / }).click();
    await card().getByRole('button', { name: 'Unshelve alarm' }).click();
    await card().getByRole('button', { name: /^Shelve: / }).waitFor();
    await card().getByText('History of this alarm').click();
    await card().locator('.happenings').getByText(`Unshelved by ${USER}`).waitFor();
    await card().locator('.happenings').getByText(`Shelved by ${USER}`).first().waitFor();
  });

  it('keeps a ticked step of the action plan for everybody', async () => {
    const box = card().getByRole('checkbox').first();
    await box.click();
    await card().getByText(new RegExp(`^done by ${USER}, `)).waitFor();
    await page.reload();
    await card().getByText(new RegExp(`^done by ${USER}, `)).waitFor();
    assert.ok(await box.isChecked());
    await shot(page, 'desktop-check-list', true);
  });

  it('takes an alarm out of service and back', async () => {
    await card().getByRole('button', { name: /^Out of service: / }).click();
    await card().getByLabel('Reason').fill('Gauge is at the workshop');
    await card().getByRole('button', { name: 'Take out of service' }).click();
    await card().getByRole('button', { name: /^Back in service: / }).click();
    await card().getByRole('button', { name: 'Place in service' }).click();
    await card().getByRole('button', { name: /^Out of service: / }).waitFor();
  });

  it('shows history and figures of the alarms', async () => {
    await go('/history');
    await page.locator('.history').getByText('Gauge is being replaced').first().waitFor();
    await shot(page, 'desktop-history', true);
    await go('/kpis');
    await page.getByText('Most frequent alarms').waitFor();
    await page.locator('.lines').getByText('Strain of ring 12').first().waitFor();
    await shot(page, 'desktop-kpis', true);
  });

  it('makes the report of the month', async () => {
    await go('/report');
    await page.locator('.report .delivery tbody tr').first().waitFor();
    await soon('all channels', async () => (await page.locator('.report .delivery').last().locator('tbody tr').count()) === 60);
    await page.locator('.report').getByText('Strain of ring 12').first().waitFor();
    await shot(page, 'desktop-report', true);
  });

  it('says who is told, and sends a test', async () => {
    await go('/notifications');
    await page.getByRole('button', { name: 'Find out' }).waitFor();
    const test = page.getByRole('button', { name: /^Test: / }).first();
    await test.click();
    await page.getByText('Sent: it appears in the list below.').waitFor();
    await page.locator('.history tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Find out' }).click();
    await shot(page, 'desktop-notifications', true);
  });

  it('shows live events, and examples that do what they say', async () => {
    await go('/developers');
    await page.locator('.event-log p').nth(2).waitFor();
    await shot(page, 'desktop-developers', true);
    for (const task of ['Read the assets', 'Follow what changes', 'Read a trend', 'Comment an alarm']) {
      await page.getByRole('button', { name: task }).click();
      for (const language of ['curl', 'JavaScript', 'Python']) {
        await page.getByRole('button', { name: language, exact: true }).click();
        const said = await runExample(page.locator('code[data-language]'));
        assert.match(said, task === 'Read a trend' ? /"data"/ : task === 'Comment an alarm' ? /"changed":true/ : /thingId/, `${task} in ${language} said: ${said.slice(0, 300)}`);
      }
    }
  });

  async function runExample(code) {
    const language = await code.getAttribute('data-language');
    const [command, ending] = RUNNERS[language];
    const file = join(folder, `example.${ending}`);
    writeFileSync(file, await code.textContent());
    const { stdout } = await run(command, [file], { env: { ...process.env, ADIT_LOGIN: `${USER}:${PASSWORD}` }, timeout: 120_000 });
    return stdout;
  }

  it('can be opened without a connection', async () => {
    await go('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    const kept = await page.evaluate(async () => (await caches.open((await caches.keys())[0])).keys().then((files) => files.map(({ url }) => new globalThis.URL(url).pathname)));
    assert.ok(kept.includes('/') && kept.some((file) => file.startsWith('/assets/')), kept.join(' '));
    assert.deepEqual(session.faults, []);
  });
});
