// How long the text of mails is kept, as the person chose.

/** Of days that can be chosen. */
export const LONGEST_BOUND = 3650;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Mails from up to this moment (epoch ms) lose their text.
 * @param days as chosen; at 0 a mail that bears a time to come loses it, too
 */
export const textsGoBefore = (days: number, now: number): number =>
  days === 0 ? Number.MAX_SAFE_INTEGER : now - days * DAY;
