import type { Strings } from '../en';

export const commands = {
  commands: {
    title: 'Befehle',
    ask: (name: string, asset: string) => `${name}? Das Gerät von ${asset} erhält den Befehl sofort.`,
    send: 'Ja, senden',
    sending: 'Wird gesendet …',
    waiting: 'Gesendet. Die Antwort des Geräts steht noch aus.',
    missing: 'Geben Sie jeden Wert ein, Zahlen mit Punkt: 4.5.',
    payload: 'Gesendet wird:',
    done: 'Das Gerät hat die Ausführung bestätigt.',
    refused: 'Von einer Verriegelung abgelehnt',
    failed: 'Der Befehl wurde nicht ausgeführt.',
    silent: (seconds: number) => `Das Gerät hat innerhalb von ${seconds} s nicht geantwortet.`,
    unknown: 'Die Verbindung ist abgerissen.',
    unknownLead: 'Ob das Gerät gehandelt hat, ist nicht bekannt. Sehen Sie sich seine Messwerte an, bevor Sie es noch einmal versuchen.',
    before: 'Frühere Befehle',
    took: (ms: number) => `${ms} ms`,
    outcomes: {
      pending: 'unterwegs',
      answered: 'vom Gerät beantwortet',
      delivered: 'zugestellt',
      unanswered: 'nicht beantwortet',
      'not-delivered': 'nicht zugestellt',
      refused: 'abgelehnt',
    },
  },
} satisfies Partial<Strings>;
