/** What is foreseen of a channel. */
export const forecast = {
  forecast: {
    title: 'What is coming',
    beyond: (level: string) => `Is beyond level ${level}`,
    reaches: (level: string, span: string) => `Reaches level ${level} in ${span}`,
    mayReach: (level: string, from: string, share: string, within: string) =>
      `May reach level ${level} in ${from} or later (probability ${share} within ${within})`,
    stays: (level: string, within: string, share: string) => `Does not reach level ${level} within ${within} (probability that it does: ${share})`,
    overdue: (level: string) => `Level ${level} may be reached at any time`,
    days: (span: string, n: number) => `${span} ${n === 1 ? 'day' : 'days'}`,
    hours: (span: string, n: number) => `${span} ${n === 1 ? 'hour' : 'hours'}`,
    minutes: (span: string, n: number) => `${span} ${n === 1 ? 'minute' : 'minutes'}`,
    work: (day: string, saving: string) => `Do the work by ${day}: it is expected to save ${saving}.`,
    costs: (cost: string, waiting: string) => `It costs ${cost}; waiting is expected to cost ${waiting}.`,
    wait: (day: string) => `Planned work before ${day} would not pay.`,
    basis: (time: string) =>
      `Foreseen ${time} from good values; four times of five it happens within the time that is said. An advice counts the gravest level as the failure.`,
  },
} as const;
