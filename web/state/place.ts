// The person's own time zone and regional habits.
import type { Place } from '../words/date-words.ts';

/** The page speaks English; a browser set to another language gets British dates rather than mixed languages. */
export const place: Place = {
  locale: navigator.language.startsWith('en') ? navigator.language : 'en-GB',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
