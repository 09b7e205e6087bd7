// WebKit as Debian has it: the small browser of WebKitGTK, by the WebDriver protocol, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Driven, end, until } from './driven.mjs';

const program = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const HOST = '127.0.0.1';

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, HOST, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One WebKit with one window. */
export class Webkit extends Driven {
  /** Why there are no tests in WebKit here, or false. */
  static skip = existsSync(program) ? false : `no WebKit driver at ${program}; install Debian's webkit2gtk-driver or set WEBKIT_DRIVER`;

  #folder = mkdtempSync(join(tmpdir(), 'adit-webkit-'));
  #screen;
  #process;
  #session;

  static async launch(width, height) {
    const webkit = new Webkit();
    try {
      await webkit.#start(await webkit.#show(width, height));
      await webkit.#ask('POST', '/window/rect', { x: 0, y: 0, width, height });
      return webkit;
    } catch (error) {
      await webkit.close();
      throw error;
    }
  }

  /** Starts the screen; answers its name, which it chooses itself. */
  async #show(width, height) {
    this.#screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise((resolve, reject) => this.#screen.once('error', reject).stdio[3].once('data', (data) => resolve(Number(data))));
    return `:${number}`;
  }

  async #start(display) {
    const port = await freePort();
    const base = `http://${HOST}:${port}/session`;
    const home = this.#folder;
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', MESA_SHADER_CACHE_DISABLE: 'true', HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
    this.#process = spawn(program, [`--host=${HOST}`, `--port=${port}`], { stdio: 'ignore', env });
    this.#session = base;
    const { sessionId } = await until('WebKit', () => this.#ask('POST', '', { capabilities: { alwaysMatch: {} } }));
    this.#session = `${base}/${sessionId}`;
  }

  async #ask(method, path, body = {}) {
    const answer = await fetch(this.#session + path, { method, headers: { 'content-type': 'application/json' }, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  goto = (url) => this.#ask('POST', '/url', { url });

  execute = (script, args) => this.#ask('POST', '/execute/sync', { script, args });

  clickOn = (id) => this.#ask('POST', `/element/${id}/click`);

  typeInto = (id, text) => this.#ask('POST', `/element/${id}/value`, { text });

  picture = () => this.#ask('GET', '/screenshot');

  async close() {
    await this.#ask('DELETE', '').catch(() => undefined); // ends the browser that the driver has started
    await end(this.#process);
    await end(this.#screen);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }); // its processes end a little later
  }
}
