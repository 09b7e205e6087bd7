// Debian's Firefox over its own protocol (Marionette), since playwright-core needs a Firefox of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Driven, end, until } from './driven.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const PREFERENCES = { 'marionette.port': 0, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.enabled': false, 'app.update.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'webgl.force-enabled': true };

/** One Firefox with one window. */
export class Firefox extends Driven {
  /** Why there are no tests in Firefox here, or false. */
  static skip = existsSync(program) ? false : `no Firefox at ${program}; install Debian's firefox-esr or set FIREFOX`;

  #folder = mkdtempSync(join(tmpdir(), 'adit-firefox-'));
  #waiting = new Map();
  #number = 0;
  #bytes = Buffer.alloc(0);
  #process;
  #socket;

  static async launch(width, height) {
    const firefox = new Firefox();
    try {
      await firefox.#start();
      await firefox.#send('WebDriver:NewSession', { capabilities: {} });
      await firefox.#send('WebDriver:SetWindowRect', { width, height });
      return firefox;
    } catch (error) {
      await firefox.close();
      throw error;
    }
  }

  async #start() {
    writeFileSync(join(this.#folder, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
    this.#process = spawn(program, ['--headless', '--no-remote', '--marionette', '--profile', this.#folder], { stdio: 'ignore' });
    const file = join(this.#folder, 'MarionetteActivePort');
    const port = await until('Firefox', () => existsSync(file) && Number(readFileSync(file, 'utf8')));
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (data) => this.#take(data));
    await new Promise((resolve, reject) => this.#socket.once('connect', resolve).once('error', reject));
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
      this.#socket.write(Buffer.concat([Buffer.from(`${bytes.length}:`), bytes]));
    });
  }

  goto = (url) => this.#send('WebDriver:Navigate', { url });

  execute = (script, args) => this.#send('WebDriver:ExecuteScript', { script, args });

  clickOn = (id) => this.#send('WebDriver:ElementClick', { id });

  typeInto = (id, text) => this.#send('WebDriver:ElementSendKeys', { id, text });

  picture = () => this.#send('WebDriver:TakeScreenshot', { full: false });

  async close() {
    this.#socket?.destroy();
    await end(this.#process);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
