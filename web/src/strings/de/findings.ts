import type { Strings } from '../en';

export const findings = {
  finding: {
    whole: (what: string, most: string, times: string) => `${what} (bisher höchstens ${most}); im bisherigen Verlauf ${times}-mal zu erwarten`,
    value: (by: string, value: string, expected: string) => `Wert ${value}, erwartet war ${expected}: ${by} MAD`,
    unpredictable: (by: string, span: string) => `seit etwa ${span} schwer vorherzusagen: mittlere Abweichung von der Vorhersage ${by} MAD`,
    daily: (by: string, span: string) => `gewohnter Tagesgang seit etwa ${span} gestört: mittlere Abweichung ${by} MAD`,
    shift: (by: string, span: string, before: string) => `Niveau der letzten ${span} gegen die ${before} davor verschoben: um ${by} Streuungen`,
    ratio: (by: string, span: string) => `seit etwa ${span} im falschen Verhältnis: um ${by} auf logarithmischer Skala`,
    course: (by: string) => `Verlauf des letzten halben Tages wie keiner zuvor: der nächste mit ${by} MAD Abstand`,
    side: (by: string) => `Messwerte bleiben auf einer Seite des Erwarteten: kumulierte Summe ${by} übliche Abweichungen`,
    band: (by: string) => `Energie eines Frequenzbandes gewachsen: das ${by}-fache des Üblichen`,
    sigmas: { above: (by: string) => `${by} Sigma über`, below: (by: string) => `${by} Sigma unter` },
    own: (channel: string, value: string, off: string, usual: string) => `${channel} ${value}, ${off} dem üblichen Wert ${usual}`,
    with: (channel: string, off: string, other: string) => `${channel} ${off} dem, was ${other} und die anderen erwarten lassen`,
    among: (channel: string, off: string) => `${channel} ${off} dem, was die anderen erwarten lassen`,
    evidence: (members: string, evidence: string, limit: string) => `${members}; Beweiskraft ${evidence} bei einer Grenze von ${limit}`,
  },
} satisfies Partial<Strings>;
