// The dashboard in Firefox: login, live alarms, acknowledging, a trend with what is foreseen, and the facility as a whole.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startServer, USER } from '../server/server.mjs';
import { Firefox, skip } from './firefox.mjs';

const inked = () => {
  const canvas = document.querySelector('.chart-box canvas');
  if (!canvas?.width) return false;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, at) => at % 4 === 3 && value > 200);
};

describe('in Firefox', { skip, timeout: 120_000 }, () => {
  let server;
  let firefox;
  before(async () => {
    server = await startServer();
    firefox = await Firefox.launch(1280, 900);
  });
  after(async () => {
    await firefox?.close();
    await server?.close();
  });

  const go = (hash) => firefox.run((to) => void (location.hash = to), hash);

  it('logs in and shows an alarm as it comes', async () => {
    await firefox.goto(`${server.url}/`);
    await firefox.type('#user', USER);
    await firefox.type('#password', PASSWORD);
    await firefox.click('form .button.primary');
    await firefox.find('.hero');
    server.twin.raise('platform-south', 'co-south', 64.2);
    await firefox.find('.banner', 'Carbon monoxide at the platform');
  });

  it('acknowledges it', async () => {
    await go('/alarms');
    await firefox.click('.alarm .button', 'Acknowledge');
    await firefox.click('.alarm .button.primary', 'Acknowledge alarm');
    await firefox.find('.alarm', 'Acknowledged');
    assert.deepEqual(server.requests.map((request) => Object.keys(request)[0]), ['acknowledge-alarm']);
  });

  it('draws a trend with what is foreseen', async () => {
    await go(`/asset/${encodeURIComponent(server.twin.idOf('pump-1'))}/channel/motorCurrent?range=7d`);
    await firefox.find('.key-foreseen', 'Foreseen');
    await firefox.find('.chart-box');
    await firefox.until('the chart', inked);
    await firefox.find('.forecast', 'Reaches level alert in 9\u201314 days');
  });

  it('shows the facility as a whole, along its axis where there is no WebGL', async () => {
    await go('/model');
    await firefox.find('.model-canvas, .cell');
    await go('/model?view=schematic');
    await firefox.find('.schematic', 'Platform');
  });
});
