// What the tests ask of a browser that speaks WebDriver, however its commands are carried.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const shots = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));
const GRACE_MS = 60_000;
const POLL_MS = 100;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Asks until there is an answer that says yes; a question that fails is asked again, too. */
export async function until(what, condition) {
  let cause;
  for (const end = Date.now() + GRACE_MS; Date.now() < end; await pause(POLL_MS)) {
    try {
      const found = await condition();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`${what} did not come`, { cause });
}

/** Ends a program that was started here, and waits for its end. */
export async function end(program) {
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await ended;
}

/** One window. Who extends it gives `goto`, `execute`, `clickOn`, `typeInto`, `picture` (PNG in base64) and `close`. */
export class Driven {
  /** What a function of the page gives. */
  run = (code, ...args) => this.execute(`return (${code})(...arguments)`, args);

  /** Waits until a function of the page says so. */
  until = (what, code) => until(what, () => this.run(code));

  /** Waits until a selector finds something with a text, where one is asked for. */
  async find(selector, text = '') {
    const found = (wanted, words) => [...document.querySelectorAll(wanted)].find((each) => (each.innerText ?? each.textContent).includes(words) && each.getClientRects().length > 0);
    const element = await until(`${selector} ${text}`, () => this.run(found, selector, text));
    return element[ELEMENT];
  }

  click = async (selector, text) => this.clickOn(await this.find(selector, text));

  /** Keeps a picture of the page, to be looked at. */
  async shot(name) {
    mkdirSync(shots, { recursive: true });
    writeFileSync(join(shots, `${this.constructor.name.toLowerCase()}-${name}.png`), Buffer.from(await this.picture(), 'base64'));
  }

  type = async (selector, text) => this.typeInto(await this.find(selector), text);
}
