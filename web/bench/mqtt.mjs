// The least of MQTT 3.1.1 that a device needs to publish with QoS 1.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

const text = (word) => {
  const bytes = Buffer.from(word);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
};

function packet(kind, body) {
  const length = [];
  for (let rest = body.length; length.length === 0 || rest > 0; rest = Math.floor(rest / 128)) length.push((rest % 128) | (rest >= 128 ? 128 : 0));
  return Buffer.concat([Buffer.from([kind, ...length]), body]);
}

/** The logins of devices that applying the model NAME.adit of the folder made: the device's id, user and password. */
export const logins = (folder, name) =>
  readFileSync(join(folder, `${name}.adit.secrets`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([tenant, device, user, password]) => ({ device, user: `${user}@${tenant}`, password }));

export class Device {
  #id = 0;

  static async login(port, user, password) {
    const device = new Device();
    device.socket = connect(port, '127.0.0.1').setNoDelay();
    device.socket.write(packet(0x10, Buffer.concat([text('MQTT'), Buffer.from([4, 0xc2, 0, 60]), text(`bench-${user}`), text(user), text(password)])));
    const answer = await new Promise((resolve, reject) => device.socket.once('data', resolve).once('error', reject));
    if (answer[0] !== 0x20 || answer[3] !== 0) throw new Error(`${user} was not let in: ${answer[3]}`);
    device.socket.on('data', () => {});
    return device;
  }

  publish(payload) {
    this.#id = (this.#id % 65_535) + 1;
    this.socket.write(packet(0x32, Buffer.concat([text('telemetry'), Buffer.from([this.#id >> 8, this.#id & 255]), Buffer.from(JSON.stringify(payload))])));
  }

  close() {
    this.socket.end();
  }
}
