// Trends zoomed and moved by mouse, wheel, fingers, keyboard and buttons.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shot, skip, violations, visits } from './browser.mjs';

const CURRENT = '/asset/test.station:2O2Fr$t4X7Zf8NOew3FLOH/channel/motorCurrent';

describe('zoom of trends', { skip, timeout: 600_000 }, () => {
  const visit = visits();

  /** What the address says of the time, seconds. */
  const stretchIn = (page) => {
    const words = new URLSearchParams(page.url().split('?')[1]);
    const [from, to] = [words.get('from'), words.get('to')].map((each) => Date.parse(each) / 1000);
    return { from, to, length: to - from };
  };
  const zoomed = (page) => page.waitForFunction(() => location.hash.includes('from='));

  it('zooms by dragging, wheel, keyboard and buttons, with the resolution that fits, and goes back to now', async () => {
    await visit('desktop', async ({ page, go }) => {
      await go(`${CURRENT}?range=24h`);
      await page.getByText('one point per 5 min').waitFor();
      await page.locator('.u-over').waitFor();
      await page.getByText('Ctrl and the wheel').waitFor();
      assert.equal(await page.getByText('Spread two fingers').isVisible(), false);
      const { x, y, width, height } = await page.locator('.u-over').boundingBox();
      await page.mouse.move(x + width * 0.25, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 4 });
      const { width: markedPixels } = await page.locator('.zoom-mark').boundingBox();
      assert.ok(Math.abs(markedPixels - width / 4) < 2, 'what is marked is seen');
      await shot(page, 'desktop-zoom-marked');
      await page.mouse.up();
      await zoomed(page);
      const marked = stretchIn(page);
      assert.ok(Math.abs(marked.length / 86_400 - 0.25) < 0.05, `a quarter of a day: ${marked.length} s`);
      await page.getByText('one point per 1 min').waitFor();
      assert.equal(await page.locator('.explain').count(), 0, 'no value was tapped');
      const scrolled = await page.evaluate(() => scrollY);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -600);
      await page.keyboard.up('Control');
      await page.waitForFunction((before) => !location.hash.includes(before), encodeURIComponent(new Date(marked.from * 1000).toISOString()));
      const turned = stretchIn(page);
      assert.ok(turned.length < marked.length * 0.6 && turned.from > marked.from && turned.to < marked.to, 'the wheel zooms about the mouse');
      assert.equal(await page.evaluate(() => scrollY), scrolled, 'and does not scroll the page');
      await page.locator('.chart-box').focus();
      await page.keyboard.press('Shift+ArrowLeft');
      await page.waitForFunction((before) => !location.hash.includes(before), encodeURIComponent(new Date(turned.to * 1000).toISOString()));
      const earlier = stretchIn(page);
      assert.ok(Math.abs(turned.from - earlier.from - turned.length / 4) < 1);
      await page.keyboard.press('+');
      await page.getByText('every sample').waitFor();
      await page.reload();
      await page.getByText('every sample').waitFor();
      assert.ok(Math.abs(stretchIn(page).length - earlier.length / 2) < 1, 'the address keeps it');
      await shot(page, 'desktop-zoom', true);
      assert.deepEqual(await violations(page), []);
      await page.getByRole('link', { name: 'Compare channels' }).click();
      await page.locator('.compare-row').waitFor();
      const handed = stretchIn(page);
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.waitForFunction((before) => !location.hash.includes(before), encodeURIComponent(new Date(handed.from * 1000).toISOString()));
      assert.ok(Math.abs(stretchIn(page).length - handed.length * 2) < 1);
      await page.getByRole('button', { name: 'Back to now' }).click();
      await page.getByRole('button', { name: 'Back to now' }).waitFor({ state: 'detached' });
      assert.ok(!page.url().includes('from='));
    });
  });

  it('is moved by one finger and zoomed by two', async () => {
    await visit('tablet', async ({ page, go }) => {
      await go(`${CURRENT}?range=6h`);
      await page.locator('.u-over').waitFor();
      await page.getByText('Spread two fingers').waitFor();
      assert.equal(await page.getByText('Ctrl and the wheel').isVisible(), false);
      await page.locator('.chart-box').scrollIntoViewIfNeeded();
      const { x, y, width, height } = await page.locator('.u-over').boundingBox();
      const hand = await page.context().newCDPSession(page);
      const touch = (type, ...shares) => hand.send('Input.dispatchTouchEvent', { type, touchPoints: shares.map((share, id) => ({ x: x + width * share, y: y + height / 2, id })) });
      await touch('touchStart', 0.4);
      for (const share of [0.45, 0.55, 0.65]) await touch('touchMove', share);
      await touch('touchEnd');
      await zoomed(page);
      const moved = stretchIn(page);
      assert.ok(Math.abs(moved.length - 21_600) < 60, `as long as before: ${moved.length} s`);
      await touch('touchStart', 0.4, 0.6);
      for (const [left, right] of [[0.35, 0.65], [0.3, 0.7], [0.2, 0.8]]) await touch('touchMove', left, right);
      await touch('touchEnd');
      await page.waitForFunction((before) => !location.hash.includes(before), encodeURIComponent(new Date(moved.from * 1000).toISOString()));
      assert.ok(Math.abs(stretchIn(page).length - moved.length / 3) < 120, `a third of it: ${stretchIn(page).length} s`);
    }, { touch: true });
  });
});
