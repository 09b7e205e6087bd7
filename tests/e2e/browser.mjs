// Pages of the server that runs at ADIT_URL, in the browser of the dashboard's own tests.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, logIn as fillIn, PATIENCE, WIDTHS } from '../../web/test/browser/browser.mjs';

export { launch, WIDTHS };
export const URL = process.env.ADIT_URL;
export const USER = process.env.ADIT_USER;
export const PASSWORD = readFileSync(process.env.ADIT_PASSWORD_FILE, 'utf8').trim();
/** When the demonstration was up, epoch ms. */
export const UP_SINCE = Number(process.env.ADIT_UP_SINCE);

const shots = fileURLToPath(new globalThis.URL('target/', import.meta.url));

/** A page of the given size; faults are script errors, console errors and requests to another origin. */
export async function openPage(browser, size) {
  const [width, height] = WIDTHS[size];
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = [];
  let out = true;
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    // Chromium notes each refused request: the question whether a session is there, a wrong password, and the question for a centre where there is none.
    const path = url.startsWith(`${URL}/`) ? url.slice(URL.length) : '';
    const expected = (out && path && /401/.test(message.text())) || (path === '/api/adit/centre' && /404/.test(message.text()));
    if (message.type() === 'error' && !expected) faults.push(`${message.text()} (${url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new globalThis.URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== URL) faults.push(`asks ${request.url()}`);
    if (protocol === 'ws:' || protocol === 'wss:') faults.push(`connects to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.ok()) out = false;
  });
  await page.goto(`${URL}/`);
  await page.getByRole('button', { name: 'Log in' }).waitFor();
  return { page, faults, close: () => context.close() };
}

export const logIn = (page) => fillIn(page, USER, PASSWORD);

/** Whether the chart's canvas has ink in colour, apart from the grey of axes and grid. */
export async function drawn(page) {
  await page.locator('.chart-box canvas').waitFor();
  const handle = await page.waitForFunction(() => {
    const canvas = document.querySelector('.chart-box canvas');
    if (!canvas?.width) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] < 40 && data[i + 1] > 90 && data[i + 2] > 90 && data[i + 3] > 200) ink++;
    return ink > 20;
  });
  return handle.jsonValue();
}

/** A picture in tests/e2e/target, where SHOTS says that pictures are wanted. */
export async function shot(page, name, fullPage = false) {
  if (!process.env.SHOTS) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}${name}.png`, fullPage });
}
