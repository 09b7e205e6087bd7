// The dashboard in Firefox and WebKit: login, live alarms, acknowledging, a trend with what is foreseen, and the facility as a whole.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startServer, USER } from '../server/server.mjs';
import { Firefox } from './firefox.mjs';
import { Webkit } from './webkit.mjs';

const inked = () => {
  const canvas = document.querySelector('.chart-box canvas');
  if (!canvas?.width) return false;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, at) => at % 4 === 3 && value > 200);
};

for (const Browser of [Firefox, Webkit])
  describe(`in ${Browser.name}`, { skip: Browser.skip, timeout: 120_000 }, () => {
    let server;
    let browser;
    before(async () => {
      server = await startServer();
      browser = await Browser.launch(1280, 900);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const go = (hash) => browser.run((to) => void (location.hash = to), hash);

    it('logs in and shows an alarm as it comes', async () => {
      await browser.goto(`${server.url}/`);
      await browser.type('#user', USER);
      await browser.type('#password', PASSWORD);
      await browser.click('form .button.primary');
      await browser.find('.hero');
      server.twin.raise('platform-south', 'co-south', 64.2);
      await browser.find('.banner', 'Carbon monoxide at the platform');
      await browser.shot('overview');
    });

    it('acknowledges it', async () => {
      await go('/alarms');
      await browser.click('.alarm .button', 'Acknowledge');
      await browser.click('.alarm .button.primary', 'Acknowledge alarm');
      await browser.find('.alarm', 'Acknowledged');
      assert.deepEqual(server.requests.map((request) => Object.keys(request)[0]), ['acknowledge-alarm']);
    });

    it('draws a trend with what is foreseen', async () => {
      await go(`/asset/${encodeURIComponent(server.twin.idOf('pump-1'))}/channel/motorCurrent?range=7d`);
      await browser.find('.key-foreseen', 'Foreseen');
      await browser.find('.chart-box');
      await browser.until('the chart', inked);
      await browser.find('.forecast', 'Reaches level alert in 9\u201314 days');
      await browser.shot('trend');
    });

    it('shows the facility as a whole, along its axis where there is no WebGL', async () => {
      await go('/model');
      await browser.find('.model-canvas, .cell');
      await browser.shot('model');
      await go('/model?view=schematic');
      await browser.find('.schematic', 'Platform');
    });
  });
