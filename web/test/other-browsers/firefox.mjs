// Debian's Firefox over its own protocol (Marionette), since playwright-core needs a Firefox of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const GRACE_MS = 60_000;
const POLL_MS = 100;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PREFERENCES = { 'marionette.port': 0, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.enabled': false, 'app.update.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'webgl.force-enabled': true };

/** Why there are no tests in Firefox here, or false. */
export const skip = existsSync(program) ? false : `no Firefox at ${program}; install Debian's firefox-esr or set FIREFOX`;

async function until(what, condition) {
  for (const end = Date.now() + GRACE_MS; Date.now() < end; await pause(POLL_MS)) {
    const found = await condition();
    if (found) return found;
  }
  throw new Error(`${what} did not come`);
}

/** One Firefox with one window. */
export class Firefox {
  #folder = mkdtempSync(join(tmpdir(), 'adit-firefox-'));
  #waiting = new Map();
  #number = 0;
  #bytes = Buffer.alloc(0);

  static async launch(width, height) {
    const firefox = new Firefox();
    await firefox.#start();
    await firefox.#send('WebDriver:NewSession', { capabilities: {} });
    await firefox.#send('WebDriver:SetWindowRect', { width, height });
    return firefox;
  }

  async #start() {
    writeFileSync(join(this.#folder, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
    this.process = spawn(program, ['--headless', '--no-remote', '--marionette', '--profile', this.#folder], { stdio: 'ignore' });
    const file = join(this.#folder, 'MarionetteActivePort');
    const port = await until('Firefox', () => existsSync(file) && Number(readFileSync(file, 'utf8')));
    this.socket = connect(port, '127.0.0.1');
    this.socket.on('data', (data) => this.#take(data));
    await new Promise((resolve, reject) => this.socket.once('connect', resolve).once('error', reject));
  }

  /** Messages are JSON with their length and a colon before it. */
  #take(data) {
    this.#bytes = Buffer.concat([this.#bytes, data]);
    for (;;) {
      const colon = this.#bytes.indexOf(':');
      const length = Number(this.#bytes.subarray(0, Math.max(0, colon)).toString());
      if (colon < 1 || this.#bytes.length < colon + 1 + length) return;
      const message = JSON.parse(this.#bytes.subarray(colon + 1, colon + 1 + length).toString());
      this.#bytes = this.#bytes.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, number, error, result] = message;
      const [resolve, reject] = this.#waiting.get(number);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result !== null && 'value' in result ? result.value : result);
    }
  }

  #send(command, parameters = {}) {
    const number = ++this.#number;
    const bytes = Buffer.from(JSON.stringify([0, number, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, [resolve, reject]);
      this.socket.write(Buffer.concat([Buffer.from(`${bytes.length}:`), bytes]));
    });
  }

  goto = (url) => this.#send('WebDriver:Navigate', { url });

  /** What a function of the page gives. */
  run = (code, ...args) => this.#send('WebDriver:ExecuteScript', { script: `return (${code})(...arguments)`, args });

  /** Waits until a function of the page says so. */
  until = (what, code) => until(what, () => this.run(code));

  /** Waits until a selector finds something with a text, where one is asked for. */
  async find(selector, text = '') {
    const found = (wanted, words) => [...document.querySelectorAll(wanted)].find((each) => (each.innerText ?? each.textContent).includes(words) && each.getClientRects().length > 0);
    const element = await until(`${selector} ${text}`, () => this.run(found, selector, text).catch(() => undefined));
    return element[ELEMENT];
  }

  click = async (selector, text) => this.#send('WebDriver:ElementClick', { id: await this.find(selector, text) });

  type = async (selector, text) => this.#send('WebDriver:ElementSendKeys', { id: await this.find(selector), text });

  async close() {
    this.socket?.destroy();
    this.process?.kill('SIGKILL');
    await new Promise((resolve) => (this.process?.exitCode === null ? this.process.once('exit', resolve) : resolve()));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
