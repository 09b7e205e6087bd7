/** What detectors find. MAD is the mean absolute deviation of a channel from its level. */
export const findings = {
  finding: {
    whole: (what: string, most: string, times: string) => `${what} (before at most ${most}); expected ${times} times in the history so far`,
    value: (by: string, value: string, expected: string) => `value ${value} where ${expected} was expected: ${by} MAD`,
    unpredictable: (by: string, span: string) => `hard to predict for about ${span}: mean residual ${by} MAD`,
    daily: (by: string, span: string) => `usual daily pattern broken for about ${span}: mean deviation ${by} MAD`,
    shift: (by: string, span: string, before: string) => `level of the last ${span} has shifted against the ${before} before: by ${by} spreads`,
    ratio: (by: string, span: string) => `out of proportion for about ${span}: by ${by} on a logarithmic scale`,
    course: (by: string) => `course of the last half day is like none before: nearest at ${by} MAD of distance`,
    side: (by: string) => `samples stay on one side of what is expected: cumulative sum ${by} usual deviations`,
    band: (by: string) => `energy of a frequency band has grown: ${by} times the usual`,
    sigmas: { above: (by: string) => `${by} sigma above`, below: (by: string) => `${by} sigma below` },
    own: (channel: string, value: string, off: string, usual: string) => `${channel} ${value}, ${off} its usual ${usual}`,
    with: (channel: string, off: string, other: string) => `${channel} ${off} what ${other} and the others explain`,
    among: (channel: string, off: string) => `${channel} ${off} what the others explain`,
    evidence: (members: string, evidence: string, limit: string) => `${members}; evidence ${evidence} of ${limit}`,
  },
} as const;
