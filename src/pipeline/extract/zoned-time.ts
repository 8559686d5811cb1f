// Turns a wall clock in a named zone into an instant.

/** A wall clock: month 1–12. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const MINUTE = 60_000;
const FORMATS = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    // The zone is a mail's word; Intl throws a RangeError for one it does not know.
    format = null;
  }
  if (FORMATS.size < 200) FORMATS.set(zone, format);
  return format;
}

/** Minutes east of UTC in a zone ("Europe/Berlin", "+02:00") at an instant, or null for an unknown zone. */
export function offsetAt(zone: string, instant: number): number | null {
  const name = formatOf(zone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return null;
  const match = /([+-])(\d\d):(\d\d)/u.exec(name);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** Epoch ms of a wall clock in a zone; null for an unknown zone or a day or time that does not exist. */
export function zonedTime(clock: WallClock, zone: string): number | null {
  const { year, month, day, hour, minute } = clock;
  const naive = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(naive).getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const first = offsetAt(zone, naive);
  if (first === null) return null;
  const second = offsetAt(zone, naive - first * MINUTE);
  return second === null ? null : naive - second * MINUTE;
}
