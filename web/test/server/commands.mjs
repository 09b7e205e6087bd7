// Devices of the test server that take commands: the fan answers, its interlock refuses, another one stays silent.
export const FAN_COMMANDS = [
  { id: 'stop-v1', name: 'Stop fan V1', subject: 'stop' },
  { id: 'speed-v1', name: 'Set the speed of fan V1', subject: 'setSpeed', values: ['/percent'] },
  { id: 'mode-v1', name: 'Set the mode of fan V1', subject: 'setMode', inputs: [
    { pointer: '/percent', name: 'Speed', type: 'NUMBER', unit: '%', min: 0, max: 100 }, { pointer: '/direction', name: 'Direction', type: 'CHOICE', choices: ['supply', 'exhaust'] },
    { pointer: '/boost', name: 'Boost', type: 'BOOLEAN' }, { pointer: '/ramp/seconds', name: 'Ramp', type: 'INTEGER', unit: 's', min: 1, optional: true },
  ] },
  { id: 'test-v1', name: 'Test fan V1', subject: 'silent', channel: 'current' },
];

const REFUSAL = {
  status: 409, error: 'adit:command.interlocked', interlocks: ['keep-v1'],
  message: "'Fan V1 runs while there is carbon monoxide' refuses 'stop': Carbon monoxide is 64.2 ppm.", description: 'Ventilate until it is below 20 ppm, then try again.',
};

export class Devices {
  sent = [];

  /** Status and body of the answer to a message; undefined where it is no command. */
  take(thingId, featureId, subject, payload) {
    if (!FAN_COMMANDS.some((command) => command.subject === subject)) return undefined;
    const [outcome, status, body] = {
      stop: ['refused', 409, REFUSAL],
      setMode: ['answered', 200, payload],
      setSpeed: ['answered', 200, { percent: payload.percent }],
      silent: ['unanswered', 408, { status: 408, error: 'command.timeout', message: 'The Command reached the specified timeout of 15000ms.' }],
    }[subject];
    this.sent.unshift({
      number: this.sent.length + 1, time: new Date().toISOString(), sender: 'nginx:manager', thingId, featureId, deviceId: 'fan', subject, payload: JSON.stringify(payload),
      outcome, status, latencyMillis: 120, ...(outcome === 'refused' ? { reason: REFUSAL.message } : {}),
    });
    return [status, body];
  }

  page(thingId) {
    return { items: this.sent.filter((each) => each.thingId === thingId) };
  }
}
