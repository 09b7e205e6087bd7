import { en, type Strings } from './en';

/** The language of numbers, dates and texts. */
export const locale = 'en-GB';

export const text: Strings = en;
