const collator = new Intl.Collator(undefined, { numeric: true });

/** Names as people sort them, numbers in them by their value. One collator for all: `localeCompare` makes a new one each time. */
export const byName = (a: string, b: string): number => collator.compare(a, b);
