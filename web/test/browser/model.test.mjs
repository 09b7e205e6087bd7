// The facility in 3D: a real IFC file is converted in the browser, drawn by WebGL, recoloured by live alarms, picked and cut.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeFacility } from '../server/facility.mjs';
import { fits, shot, skip, soon, violations, visits, watchWidth, WIDTHS } from './browser.mjs';

/** How many pixels of the canvas are rather red, which nothing is while all is calm. */
const redPixels = async (page) => {
  const png = (await page.locator('canvas').screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at] > 90 && pixels[at] > 1.8 * pixels[at + 1] && pixels[at] > 1.8 * pixels[at + 2]) red++;
    return red;
  }, png);
};

describe('3D model', { skip, timeout: 1_200_000 }, () => {
  const visit = visits(true);

  it('is converted once, drawn, recoloured by a live alarm and picked', async () => {
    await visit('desktop', async ({ page, twin, server, go }) => {
      await go('/model');
      const canvas = page.locator('canvas');
      await canvas.waitFor();
      assert.equal(server.models.shapes.size, 1, 'the shapes are left on the server');
      await soon('a calm picture', async () => (await redPixels(page)) === 0);
      twin.raise('platform-south', 'co-south', 64.2);
      await soon('the alarm in red', async () => (await redPixels(page)) > 100);
      const row = page.getByRole('button', { name: 'Platform edge south High alarm' });
      await row.click();
      await page.getByRole('region', { name: 'Platform edge south' }).getByText('Carbon monoxide at the platform').waitFor();
      await soon('the camera where the alarm is', async () => (await redPixels(page)) > 5_000);
      await page.getByRole('button', { name: 'Close' }).click();
      await canvas.click();
      await page.getByRole('region', { name: 'Platform edge south' }).getByText('Air velocity').waitFor();
      assert.match(page.url(), /#\/model\?select=platform-south$/);
      await shot(page, 'desktop-model');
      await page.getByRole('link', { name: 'Open its page' }).click();
      await page.getByRole('link', { name: 'Show in the model' }).first().click();
      await page.getByRole('region', { name: 'Platform edge south' }).waitFor();
    });
  });

  it('shows one storey, a cut and what lies behind, all by the keyboard too', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      twin.raise('platform-south', 'co-south', 64.2);
      await go('/model');
      await page.locator('canvas').waitFor();
      await soon('the alarm', async () => (await redPixels(page)) > 100);
      const level = page.getByLabel('Storey or section');
      await level.selectOption({ label: 'Platform level' });
      const there = await redPixels(page);
      await level.selectOption({ label: 'Concourse level' });
      await soon('the other storey', async () => (await redPixels(page)) !== there);
      await level.selectOption({ label: 'All' });
      await page.getByRole('button', { name: 'X-ray' }).click();
      await shot(page, 'desktop-model-xray');
      await page.getByRole('combobox', { name: 'Cut' }).selectOption({ label: 'From above' });
      await page.getByLabel('Where it is cut').fill('0');
      await soon('nothing below the cut', async () => (await redPixels(page)) === 0);
      await page.getByRole('combobox', { name: 'Cut' }).selectOption({ label: 'None' });
      await page.locator('canvas').focus();
      const before = await redPixels(page);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('-');
      await soon('another view', async () => (await redPixels(page)) !== before);
    });
  });

  it('flies to the storey that is chosen, and shows all again for an alarm elsewhere', async () => {
    await visit('desktop', async ({ page, twin, go }) => {
      twin.raise('platform-south', 'co-south', 64.2);
      await go('/model?select=concourse');
      await page.locator('canvas').focus();
      const level = page.getByLabel('Storey or section');
      await level.selectOption({ label: 'Concourse level' });
      for (let step = 0; step < 40; step++) await page.keyboard.press('+');
      await soon('nothing of the alarm from so near', async () => (await redPixels(page)) === 0);
      await level.selectOption({ label: 'Platform level' });
      await soon('the storey with the alarm', async () => (await redPixels(page)) > 100);
      await level.selectOption({ label: 'Concourse level' });
      await soon('the storey without it', async () => (await redPixels(page)) === 0);
      await page.getByRole('button', { name: 'Platform edge south High alarm' }).click();
      await soon('the alarm', async () => (await redPixels(page)) > 5_000);
      assert.equal(await level.inputValue(), '', 'all storeys');
    });
  });

  it('takes the shapes that another browser left, and opens them without a connection', async () => {
    await visit('desktop', async ({ page, server, go }) => {
      await go('/model');
      await page.locator('canvas').waitFor();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.evaluate(() => caches.delete('adit-shapes'));
      await page.reload();
      await page.locator('canvas').waitFor();
      assert.ok(asked.some((url) => url.includes('/shapes/')) && !asked.some((url) => url.endsWith('/ifc')), 'not converted again');
      asked.length = 0;
      await page.reload();
      await page.locator('canvas').waitFor();
      assert.ok(!asked.some((url) => url.includes('/shapes/')), 'kept in this browser');
      assert.equal(server.models.shapes.size, 1);
    });
  });

  it('says in words why there is no picture', async () => {
    await visit('phone', async ({ page, server, go }) => {
      const again = async (ifc) => {
        server.models.use(ifc);
        await page.reload();
      };
      server.models.use(undefined);
      await go('/model');
      await page.getByText('No 3D model yet').waitFor();
      await again(server.models.withoutShapes);
      await page.getByText('The IFC file has nothing to show').waitFor();
      await again('this is no IFC file at all');
      await page.getByText('The IFC file can\u2019t be read').waitFor();
      await page.getByRole('button', { name: 'Schematic' }).click();
      await page.locator('.cell').first().waitFor();
    });
  });

  it('shows the schematic where the browser has no WebGL', async () => {
    await visit('tablet', async ({ page, go }) => {
      await page.addInitScript(() => {
        const known = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return kind.startsWith('webgl') ? null : known.call(this, kind, ...rest);
        };
      });
      await page.reload();
      await go('/model');
      await page.locator('.cell').first().press('Enter');
      await page.locator('.model-panel').waitFor();
      await page.getByRole('button', { name: '3D' }).click();
      await page.getByText('This browser shows no 3D').waitFor();
    });
  });

  it('draws the schematic no wider than there is room, not even at first', async () => {
    await visit('tablet', async ({ page, go }) => {
      const most = await watchWidth(page);
      await go('/model?view=schematic');
      await page.locator('.cell').first().waitFor();
      assert.equal(await most(), 0);
    });
  });

  it('draws the schematic of a facility that comes while it is open', async () => {
    await visit('tablet', async ({ page, twin, go }) => {
      await go('/model?view=schematic');
      await page.locator('.model-main .empty').waitFor();
      const most = await watchWidth(page);
      const _context = { topic: 'test.station/any/things/twin/events/created', path: '/' };
      for (const [id, thing] of makeFacility().things) twin.things.set(id, thing);
      twin.listener(twin.all().map((thing) => ({ ...thing, _context })));
      await page.locator('.cell').first().waitFor();
      assert.equal(await most(), 0);
    }, { empty: true });
  });

  it('tells and takes selections in a window of another program', async () => {
    await visit('desktop', async ({ page, go }) => {
      await page.addInitScript(() => (globalThis.aditPicked = (...picked) => (globalThis.picked = picked)));
      await go('/embed?select=platform-south');
      await page.reload();
      await page.locator('.embed .model-stage[data-chosen="platform-south"] canvas').waitFor();
      await page.evaluate(() => globalThis.aditSelect('concourse'));
      await page.locator('.model-stage[data-chosen="concourse"]').waitFor();
      await page.locator('canvas').click();
      assert.deepEqual(await page.evaluate(() => globalThis.picked), ['concourse', 'test.station:concourse']);
      await page.evaluate(() => postMessage({ type: 'adit:select', id: 'test.station:fan-1' }, location.origin));
      await page.locator('.model-stage[data-chosen="fan-1"]').waitFor();
    });
  });

  for (const size of Object.keys(WIDTHS)) {
    it(`fits, ${size}`, async () => {
      await visit(size, async ({ page, twin, go }) => {
        twin.raise('pump-1', 'p1-current', 22.3);
        await go('/model?select=pump-1');
        await page.locator('canvas').waitFor();
        await page.getByRole('region', { name: 'Sump pump P1' }).waitFor();
        await shot(page, `${size}-model-pump`, true);
        await fits(page, 'model');
        assert.deepEqual(await violations(page), []);
      }, { dark: size === 'tablet' });
    });
  }
});
