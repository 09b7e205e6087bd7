// Chromium without a driver. What drives a browser is told of each message that a page gets: a flood of two thousand took a third longer to be drawn so.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { ARGS, executablePath } from '../test/browser/browser.mjs';

const PATIENCE_MS = 30_000;
const LOOK_MS = 50;

export class Chromium {
  #profile = mkdtempSync(join(tmpdir(), 'adit-bench-chromium-'));

  /** Starts it with a window of that size, px, and WebGL by the processor. */
  static async start([width, height]) {
    const started = new Chromium();
    const args = ['--headless=new', ...ARGS, '--enable-unsafe-swiftshader', '--force-prefers-reduced-motion', '--remote-debugging-port=0'];
    started.process = spawn(executablePath, [...args, `--user-data-dir=${started.#profile}`, `--window-size=${width},${height}`, 'about:blank'], { stdio: 'ignore' });
    await started.attach();
    return started;
  }

  /** Begins to drive it; {@link page} is its first page. */
  async attach() {
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${await this.#port()}`);
    [this.page] = this.browser.contexts()[0].pages();
  }

  /** Leaves it alone: its page goes on. */
  leave = () => this.browser.close();

  async close() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill();
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }); // processes of the browser end a moment after it
  }

  async #port() {
    for (const end = Date.now() + PATIENCE_MS; ; await rest(LOOK_MS)) {
      try {
        return readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      } catch (missing) {
        if (Date.now() > end) throw missing;
      }
    }
  }
}
