// Debian's Chromium, driven by playwright-core; no browser is ever downloaded.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { PASSWORD, startServer, USER } from '../server/server.mjs';

/** How Chromium is started, with WebGL or without. */
export const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const shots = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));

/** Why the browser tests cannot run here, or false. */
export const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; install Debian's chromium or set CHROMIUM`;

/** How long a page may take to show something, ms: nothing is waited for where it shows it, and a busy machine stands still for seconds. */
export const PATIENCE = 60_000;

export const WIDTHS = { phone: [390, 844], tablet: [820, 1180], desktop: [1920, 1080] };

/**
 * With WebGL, or without. Both as Chromium does it by itself where there is no graphics card: WebGL by SwiftShader, the page put together by the processor. To make
 * SwiftShader the graphics card of the page too ("--use-angle") is what no user has: then all of the page is drawn anew with each frame.
 */
export const launch = (webgl = false) => chromium.launch({ executablePath, args: [...ARGS, webgl ? '--enable-unsafe-swiftshader' : '--disable-gpu'] });

/** A page of the given size that fails the test on script errors and on any request to another origin. */
export async function openPage(browser, url, size, { dark = false, touch = false } = {}) {
  const [width, height] = WIDTHS[size];
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', hasTouch: touch, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401|ERR_|Failed to load resource/.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`);
  });
  await page.goto(`${url}/`);
  return { page, faults, close: () => context.close() };
}

export async function logIn(page, user, password) {
  await page.getByLabel('User').fill(user);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.locator('.hero, .empty').first().waitFor();
}

/** A picture, where pictures are wanted: of a hundred of them nobody looks at most. "npm run tour" makes those of all pages. */
export async function shot(page, name, fullPage = false) {
  if (!process.env.SHOTS) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}${name}.png`, fullPage });
}

/** Waits until the page does the same as the function says, for what is there a moment after what one sees: a focus, a title, ink on a canvas. */
export async function soon(what, condition, patience = PATIENCE) {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) if (await condition()) return;
  assert.fail(`${what} did not come`);
}

export const titled = (page, words) => soon(`a title like ${words}`, async () => words.test(await page.title()));

/** Waits until what the selector names has the focus. */
export const focused = (page, selector) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

/**
 * Wishes on the page of settings, which is open, to be called by tone and notification for new alarms, and hears that it is for none that was there. Gives what
 * waits for the one call that is to come, with its title.
 */
export async function wishCalls(page) {
  await page.context().grantPermissions(['notifications']);
  await page.evaluate(() => {
    globalThis.calls = { tones: 0, notes: [] };
    globalThis.OscillatorNode = class extends OscillatorNode {
      constructor(...of) {
        super(...of);
        globalThis.calls.tones++;
      }
    };
    ServiceWorkerRegistration.prototype.showNotification = async (title) => globalThis.calls.notes.push(title);
    return navigator.serviceWorker.ready.then(() => undefined);
  });
  await page.getByRole('checkbox', { name: 'Play a tone' }).check();
  await page.getByRole('checkbox', { name: 'Show a notification' }).check();
  const calls = () => page.evaluate(() => globalThis.calls);
  assert.deepEqual(await calls(), { tones: 1, notes: [] }, 'the tone to try; nothing for what was there');
  return async (title) => {
    await page.waitForFunction(() => globalThis.calls.notes.length > 0);
    assert.deepEqual(await calls(), { tones: 4, notes: [title] });
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA in the page as it is. */
export async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}

/** Fails where the page can be moved sideways, and says what sticks out. */
export async function fits(page, name = 'the page') {
  const outside = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? null
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
  assert.equal(outside, null, `${name} scrolls sideways: ${outside?.slice(0, 5).join(', ')}`);
}

/** Watches from now on, at each change of the page and before it is painted, how far it can be moved sideways; gives what tells the most it was, in pixels. */
export async function watchWidth(page) {
  await page.evaluate(() => {
    globalThis.sideways = 0;
    const look = () => (globalThis.sideways = Math.max(globalThis.sideways, document.documentElement.scrollWidth - innerWidth));
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => globalThis.sideways);
}

/**
 * A browser for the tests of a suite. Gives `visit`, which runs steps in a page that is logged in to a server of its own, and fails on any script error or
 * request to another origin.
 */
export function visits(webgl = false) {
  let browser;
  before(async () => (browser = await launch(webgl)));
  after(() => browser?.close());
  return async function visit(size, steps, { beforeLogin, ...options } = {}) {
    const server = await startServer(options);
    const { page, faults, close } = await openPage(browser, server.url, size, options);
    const here = { page, server, twin: server.twin, go: (hash) => page.goto(`${server.url}/#${hash}`) };
    try {
      await beforeLogin?.(here);
      await logIn(page, USER, PASSWORD);
      await steps(here);
      assert.deepEqual(faults, []);
    } finally {
      await close();
      await server.close();
    }
  };
}
