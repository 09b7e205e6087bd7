// A server of one's own, as the command in ADIT_SERVE starts it: one word a line, "serve" the last.
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

const command = (process.env.ADIT_SERVE ?? '').split('\n').filter(Boolean);
if (command.length === 0) throw new Error('ADIT_SERVE is not set; the command ./adit does that');

const PORTS = ['--http-port', '--mqtt-port', '--device-http-port', '--device-amqp-port', '--north-amqp-port'];

/** Starts a server whose data are in the folder, on free ports or on that HTTP port, with further options. */
export async function serve(folder, { port = 0, options = [] } = {}) {
  const ports = PORTS.flatMap((name) => [name, name === '--http-port' ? String(port) : '0']);
  const server = spawn(command[0], [...command.slice(1), '--data', join(folder, 'data'), ...ports, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  const found = {};
  for await (const chunk of server.stdout) {
    found.text = (found.text ?? '') + chunk;
    found.http = /Dashboard and API +(http:\/\/[^/]+:\d+)\//.exec(found.text)?.[1];
    found.mqtt = /Devices \(MQTT\) +[^:]+:(\d+)/.exec(found.text)?.[1];
    if (found.http && found.mqtt) return { server, url: found.http, mqtt: Number(found.mqtt) };
  }
  throw new Error('the server did not start');
}

/** Applies the model NAME.adit of the folder to it. */
export function apply(folder, name, { url }) {
  const file = join(folder, `${name}.adit`);
  execFileSync(command[0], [...command.slice(1, -1), 'apply', file, '--ditto', url, '--password-file', join(folder, 'data/admin-password')], { stdio: 'ignore' });
}
