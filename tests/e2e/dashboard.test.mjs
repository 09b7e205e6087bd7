// The dashboard in real Chromium against the running one-machine server: what people see is what the devices sent.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { soon, titled } from '../../web/test/browser/browser.mjs';
import { drawn, launch, logIn, openPage, PASSWORD, shot, URL, USER } from './browser.mjs';

const RING_12 = '2LUOPVc74KGix_Rfl2AI18';
const STRAIN = 'strainCrown';
const ALARM = 'alarm-strain-ring-12';
const COMMENT = 'Inspected on site, no crack found';

describe('dashboard of the running server', { timeout: 900_000 }, () => {
  let browser;
  let session;
  let page;
  let ring;
  before(async () => {
    browser = await launch();
    session = await openPage(browser, 'desktop');
    page = session.page;
  });
  after(() => browser?.close());

  const go = (hash) => page.goto(`${URL}/#${hash}`);
  const card = () => page.locator(`[data-alarm=${ALARM}]`);

  it('refuses a wrong password with a message', async () => {
    await page.getByLabel('User').fill(USER);
    await page.getByLabel('Password').fill(`${PASSWORD}-not`);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('User or password is wrong.').waitFor();
    await shot(page, 'desktop-login-refused');
    assert.equal(await page.locator('.hero').count(), 0);
  });

  it('shows the whole facility after login', async () => {
    await logIn(page);
    await titled(page, /Overview · Lindenplatz station/);
    await page.locator('.link', { hasText: 'Live' }).first().waitFor();
    const scope = await page.locator('.scope > div').evaluateAll((rows) => rows.map((row) => row.innerText.split(/\s+/)));
    const count = (label) => Number(scope.find((words) => words.some((word) => word.toLowerCase() === label))?.find((word) => /^\d+$/.test(word)));
    assert.equal(count('assets'), 44);
    assert.equal(count('channels'), 60);
  });

  it('raises the alarm on the strain of ring 12 by itself', async () => {
    await page.getByRole('navigation').locator('visible=true').getByRole('link', { name: /Alarms/ }).click();
    await card().getByRole('heading', { name: 'Strain of ring 12' }).waitFor({ timeout: 180_000 });
    await card().getByText('Not acknowledged').waitFor();
    assert.match(await card().innerText(), /above/);
    await titled(page, /^\(\d+\)/); // it counts open alarms
    await shot(page, 'desktop-alarm-raised', true);
  });

  it('changes a live value without a reload', async () => {
    ring = await thingOf(page, RING_12);
    await go(`/asset/${encodeURIComponent(ring.thingId)}`);
    await page.evaluate(() => (globalThis.notReloaded = true));
    const value = page.locator(`[data-channel=${STRAIN}] .value`);
    await soon('a value', async () => /^−?\d+(\.\d+)?$/.test(await value.innerText()));
    const first = await value.innerText();
    await page.waitForFunction(([key, old]) => document.querySelector(`[data-channel=${key}] .value`).innerText !== old, [STRAIN, first]);
    assert.ok(await page.evaluate(() => globalThis.notReloaded));
    await shot(page, 'desktop-asset');
  });

  it('acknowledges the alarm and shows who did it and why', async () => {
    await go('/alarms');
    await card().getByRole('button', { name: /^Acknowledge: / }).click();
    await card().getByLabel('Comment').fill(COMMENT);
    await card().getByRole('button', { name: 'Acknowledge alarm' }).click();
    await card().getByText('Acknowledged', { exact: true }).waitFor();
    await card().getByText(`Acknowledged by ${USER}`).waitFor();
    await card().getByText(COMMENT).waitFor();
    assert.equal(await card().getByRole('button', { name: /^Acknowledge/ }).count(), 0);
    const { status } = (await thingOf(page, RING_12)).features[ALARM].properties;
    assert.deepEqual([status.acknowledged, status.by, status.comment], [true, `nginx:${USER}`, COMMENT], 'the twin says the same');
  });

  it('draws the samples of the history as a trend', async () => {
    await go(`/asset/${encodeURIComponent(ring.thingId)}/channel/${STRAIN}?range=15m`);
    await page.locator('.summary').waitFor();
    assert.ok(await drawn(page), 'the chart must have ink');
    await page.locator('.chart-box').focus();
    await page.keyboard.press('ArrowLeft');
    const readout = page.locator('.readout[role=status]');
    await soon('a value at the place', async () => /\d(\.\d)?\s*µm\/m/.test(await readout.innerText()));
    await page.locator('.chart-box canvas').evaluate((canvas) => (canvas.marked = true));
    const last = (await series(page, ring.thingId)).length;
    while ((await series(page, ring.thingId)).length < last + 2) await page.waitForTimeout(300);
    assert.ok(await page.locator('.chart-box canvas').evaluate((canvas) => canvas.marked), 'live samples do not build the chart anew');
    assert.ok(await readout.isVisible(), 'live samples do not take the readout away');
    let rows;
    let samples;
    await soon('as many rows as there are samples, but for the newest', async () => {
      rows = await tableRows(page);
      samples = await series(page, ring.thingId);
      return samples.length >= 5 && Math.abs(rows.length - samples.length) <= 3;
    });
    const known = new Set(samples.filter(({ value }) => typeof value === 'number').map(({ value }) => value.toFixed(1)));
    const shown = rows.map(([value]) => value.replace('−', '-'));
    const strange = shown.slice(3).filter((value) => /\d/.test(value) && !known.has(value));
    assert.deepEqual(strange, [], 'every value of the table is in the history');
  });

  it('draws averages of a long range', async () => {
    await page.getByRole('link', { name: '7 d', exact: true }).click();
    await page.getByText('Min to max').waitFor();
    const rows = await tableRows(page);
    assert.ok(rows.length >= 1, 'at least one step has samples');
    for (const [avg, min, max] of rows.map((cells) => cells.map((cell) => Number(cell.replace('−', '-'))))) {
      assert.ok(min <= avg && avg <= max, `${min} <= ${avg} <= ${max}`);
    }
  });

  it('logs out, and the session is over', async () => {
    await page.getByRole('button', { name: /^Log out/ }).click();
    await page.getByRole('button', { name: 'Log in' }).waitFor();
    assert.equal((await page.request.get(`${URL}/api/2/things`)).status(), 401);
    assert.deepEqual(session.faults, []);
  });
});

async function thingOf(page, globalId) {
  const answer = await page.request.get(`${URL}/api/2/search/things`, {
    params: { filter: `eq(attributes/ifc/globalId,"${globalId}")`, fields: 'thingId,features' },
  });
  assert.equal(answer.status(), 200);
  const { items } = await answer.json();
  assert.equal(items.length, 1);
  return items[0];
}

async function series(page, thingId) {
  const now = Date.now();
  const path = `${URL}/api/adit/history/things/${encodeURIComponent(thingId)}/features/${STRAIN}`;
  const range = { from: new Date(now - 900_000).toISOString(), to: new Date(now + 1000).toISOString() };
  const answer = await page.request.get(path, { params: range });
  assert.equal(answer.status(), 200);
  return (await answer.json()).data;
}

/** The cells of the table below the trend, newest row first, without time and quality. */
async function tableRows(page) {
  const table = page.locator('.trend-table');
  if (!(await table.locator('table').count())) await table.locator('summary').click();
  await table.locator('tbody tr').first().waitFor();
  return table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].slice(0, -1).map((cell) => cell.innerText)));
}
