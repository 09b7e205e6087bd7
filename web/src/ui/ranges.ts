/** The ranges of a trend in seconds. */
export const RANGES = { '15m': 900, '1h': 3600, '6h': 21_600, '24h': 86_400, '7d': 604_800, '30d': 2_592_000, '1y': 31_536_000 } as const;

export type RangeKey = keyof typeof RANGES;

export const RANGE_KEYS = Object.keys(RANGES) as RangeKey[];

export const isRange = (key: string | undefined): key is RangeKey => key !== undefined && key in RANGES;
