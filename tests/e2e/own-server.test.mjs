// A server of its own, which can be killed: login at a provider, 3D, a command that is refused, a forecast, ten thousand alarms, a call for a new one, and what
// the page does while the server is away or no longer lets its user read.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Device, logins } from '../../web/bench/mqtt.mjs';
import { apply, serve } from '../../web/bench/server.mjs';
import { launch, PATIENCE, soon, wishCalls } from '../../web/test/browser/browser.mjs';
import { startIssuer } from './issuer.mjs';
import { drift, FACILITY, FAN, flood, IFC, MODEL, POLICY } from './own-facility.mjs';

const ALARMS = 10_000;
/** How long what the provider says counts, seconds. */
const LIFETIME = 6;

describe('a server of its own', { timeout: 1_200_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'adit-own-'));
  let issuer;
  let running;
  let options;
  let browser;
  let page;
  const password = () => readFileSync(join(folder, 'data/admin-password'), 'utf8').trim();
  const go = (hash) => page.goto(`${running.url}/#${hash}`);
  const total = () => page.locator('.section-count').getByText(String(ALARMS)).waitFor();

  /** Logs in at the page where one is. */
  async function logIn() {
    await page.getByLabel('User').fill('admin');
    await page.getByLabel('Password').fill(password());
    await page.getByRole('button', { name: 'Log in' }).click();
  }

  async function ask(method, path, body, type = 'application/json') {
    const authorization = `Basic ${Buffer.from(`admin:${password()}`).toString('base64')}`;
    const answer = await fetch(`${running.url}/api/${path}`, { method, headers: { authorization, 'content-type': type }, body });
    assert.ok(answer.ok, `${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
  }
  const put = (path, body, type) => ask('PUT', path, body, type);

  async function send(...readings) {
    const [{ user, password: secret }] = logins(folder, 'own');
    const device = await Device.login(running.mqtt, user, secret);
    readings.forEach((reading) => device.publish(reading));
    return device;
  }

  const restart = async () => (running = await serve(folder, { options, port: Number(new URL(running.url).port) }));

  before(async () => {
    issuer = await startIssuer({ client: 'page', seconds: LIFETIME });
    options = ['--oidc-issuer', `site=${issuer.url};audience=adit;client=page`];
    running = await serve(folder, { options });
    writeFileSync(join(folder, 'own.adit'), MODEL);
    apply(folder, 'own', running);
    for (const { thingId, ...thing } of flood(ALARMS)) await put(`2/things/${encodeURIComponent(thingId)}`, JSON.stringify(thing));
    await put(`adit/models/${encodeURIComponent(FACILITY)}/ifc`, IFC, 'application/x-step');
    browser = await launch(true);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })).newPage();
    page.setDefaultTimeout(PATIENCE);
  });
  after(async () => {
    await browser?.close();
    running?.server.kill('SIGKILL');
    await issuer?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets in who comes back from the provider, at the page they wanted, and keeps no secret in the browser', async () => {
    await go(`/asset/${encodeURIComponent(FAN)}`);
    await page.getByRole('link', { name: 'Log in at site' }).click();
    await page.getByRole('link', { name: 'Go on as carol' }).click();
    await page.getByRole('heading', { name: 'Fan', exact: true }).waitFor();
    await page.getByText('carol').first().waitFor();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    assert.doesNotMatch(kept, /eyJ|[0-9a-f]{8}-[0-9a-f]{4}-/, 'neither token nor code');
  });

  it('says why an interlock refuses a command, and what to do', async () => {
    await page.getByRole('button', { name: 'Stop the fan' }).click();
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    const outcome = page.locator('.command-outcome');
    await outcome.getByText('Refused by an interlock').waitFor();
    assert.match(await outcome.innerText(), /The fan runs while there is carbon monoxide.*Have the air measured by hand first\./s);
    await page.locator('.sent').getByText('refused').first().waitFor();
  });

  it('says what the server foresees of what the device has sent', async () => {
    const device = await send(...drift());
    await page.getByText(/Reaches level alarm in (\d+\u2013)?1\d days/).waitFor();
    device.close();
  });

  it('shows the model, flies to an asset and knows what is tapped', async () => {
    await page.getByRole('link', { name: 'Show in the model' }).click();
    await page.locator('canvas').waitFor();
    const panel = page.getByRole('region', { name: 'Fan' });
    await panel.waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await page.locator('canvas').click();
    await panel.getByText('Carbon monoxide').first().waitFor();
  });

  it('shows ten thousand alarms, the gravest first, and stays usable', async () => {
    await go('/alarms');
    await total();
    await soon('a hundred of them', async () => (await page.locator('.alarm').count()) === 100);
    await page.getByText(/9,?900/).first().waitFor();
  });

  it('goes on by itself while the provider agrees, and asks for a login when it does not', async () => {
    for (const end = Date.now() + 60_000; issuer.state.refreshed < 2 && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 200));
    assert.ok(issuer.state.refreshed >= 2, 'the session was renewed');
    assert.equal(await page.getByRole('button', { name: 'Log in' }).count(), 0, 'without the user');
    issuer.state.refuses = true;
    await page.getByText('Your session has ended. Please log in again.').waitFor();
  });

  it('says that the server was killed, and goes on when it is back', async () => {
    await logIn();
    await total();
    running.server.kill('SIGKILL');
    await page.locator('.lost').waitFor();
    assert.equal(await page.locator('.alarm').count(), 100, 'what was known is still shown');
    await restart();
    await page.locator('.lost').waitFor({ state: 'detached' });
    assert.equal(await page.getByRole('button', { name: 'Log in' }).count(), 0, 'the session goes on');
    await total();
  });

  it('calls by tone and notification for what the device sends, where that is wished', async () => {
    await go('/settings');
    const calls = await wishCalls(page);
    const device = await send({ time: Date.now(), co: 80 });
    await calls('Alarm: Carbon monoxide');
    device.close();
  });

  it('keeps an acknowledgement that is made while the server is away, and sends it when it is back', async () => {
    await go(`/asset/${encodeURIComponent(FAN)}`);
    const card = page.locator('[data-alarm=alarm-co]');
    await card.getByRole('button', { name: /^Acknowledge: / }).waitFor();
    running.server.kill('SIGKILL');
    await page.locator('.lost').waitFor();
    await card.getByRole('button', { name: /^Acknowledge: / }).click();
    await card.getByLabel('Comment').fill('Doors opened');
    await card.getByRole('button', { name: 'Acknowledge alarm' }).click();
    await card.getByText(/^Acknowledge: made without a connection .* not sent yet/).waitFor();
    await restart();
    await card.getByText('Acknowledged by admin').waitFor();
    await card.getByText(/Doors opened \(made without a connection at /).waitFor();
    await card.locator('.pending').waitFor({ state: 'detached' });
  });

  it('says that one may no longer read, and logs out at the provider too', async () => {
    issuer.state.refuses = false;
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('link', { name: 'Log in at site' }).click();
    await page.getByRole('link', { name: 'Go on as carol' }).click();
    await page.getByText('carol').first().waitFor();
    await ask('DELETE', `2/policies/${encodeURIComponent(POLICY)}/entries/role-control-room/subjects/site:carol`);
    await page.getByText('There is nothing here that you may read.').waitFor();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('link', { name: 'Logged out, go back' }).click();
    await page.getByRole('button', { name: 'Log in' }).waitFor();
    assert.equal(issuer.state.left, 'carol');
  });
});
