/** What the engine says of alarms. */
export const sentences = {
  sentence: {
    above: (what: string, value: string, level: string, limit: string) => `${what} ${value} is above ${level} limit ${limit}`,
    below: (what: string, value: string, level: string, limit: string) => `${what} ${value} is below ${level} limit ${limit}`,
    within: (what: string, value: string, level: string, limit: string) => `${what} ${value} is back within ${level} limit ${limit}`,
    holds: (what: string, condition: string, level: string) => `${what}: ${condition} holds (${level})`,
    holdsNot: (what: string, condition: string, level: string) => `${what}: ${condition} no longer holds (${level})`,
    unusual: (what: string, found: string, score: string) => `${what}: ${found} (score ${score})`,
    usual: (what: string) => `${what}: as usual again`,
    likely: (what: string, days: string, limit: string, level: string) => `${what}: likely in ${days} d, within the ${limit} d of ${level}`,
    unlikely: (what: string, days: string, limit: string, level: string) => `${what}: likely in ${days} d, no longer within the ${limit} d of ${level}`,
    silent: (what: string, span: string, level: string) => `${what} has had no usable value for ${span} (${level})`,
    values: (what: string) => `${what} has values again`,
    resting: (what: string) => `${what} is not in force now`,
    never: (what: string) => `${what} was never raised`,
  },
} as const;
