import type { Strings } from '../en';

export const sentences = {
  sentence: {
    above: (what: string, value: string, level: string, limit: string) => `${what} ${value} liegt über der Grenze ${limit} (${level})`,
    below: (what: string, value: string, level: string, limit: string) => `${what} ${value} liegt unter der Grenze ${limit} (${level})`,
    within: (what: string, value: string, level: string, limit: string) => `${what} ${value} hält die Grenze ${limit} wieder ein (${level})`,
    holds: (what: string, condition: string, level: string) => `${what}: ${condition} gilt (${level})`,
    holdsNot: (what: string, condition: string, level: string) => `${what}: ${condition} gilt nicht mehr (${level})`,
    unusual: (what: string, found: string, score: string) => `${what}: ${found} (Grad ${score})`,
    usual: (what: string) => `${what}: wieder wie gewöhnlich`,
    likely: (what: string, days: string, limit: string, level: string) => `${what}: wahrscheinlich in ${days} d, innerhalb der ${limit} d von ${level}`,
    unlikely: (what: string, days: string, limit: string, level: string) => `${what}: wahrscheinlich in ${days} d, nicht mehr innerhalb der ${limit} d von ${level}`,
    silent: (what: string, span: string, level: string) => `${what} hat seit ${span} keinen brauchbaren Wert (${level})`,
    values: (what: string) => `${what} hat wieder Werte`,
    resting: (what: string) => `${what} gilt jetzt nicht`,
    never: (what: string) => `${what} wurde nie ausgelöst`,
  },
} satisfies Partial<Strings>;
