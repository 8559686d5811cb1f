// Numbers in words: grouped, and with the right form of their noun.

const grouped = new Intl.NumberFormat('en');

/** "1,284", or with a noun "1,284 mails", "1 mail". */
export function count(n: number, noun?: string): string {
  const number = grouped.format(n);
  if (noun === undefined) return number;
  return `${number} ${noun}${n === 1 ? '' : 's'}`;
}

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** "812 bytes", "3.4 MB", "120 MB": powers of 1000, as file managers show them. */
export function bytes(n: number): string {
  let value = n;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

/** How long something will still take, said no more exactly than it is known. */
export function duration(seconds: number): string {
  if (seconds < 5) return 'a few seconds';
  if (seconds < 55) return `about ${Math.round(seconds / 5) * 5} seconds`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `about ${count(minutes, 'minute')}`;
  return `about ${count(Math.round(minutes / 60), 'hour')}`;
}
