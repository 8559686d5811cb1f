// Times in words: relative up to a week, then absolute, in a given time zone.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Where and how times are told. */
export interface Place {
  /** BCP 47; the page speaks English, so only its regional habits matter. */
  locale: string;
  /** IANA name. */
  timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs a thousand times more than using it. */
function format(place: Place, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${place.locale} ${place.timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(place.locale, { ...options, timeZone: place.timeZone });
  formats.set(key, made);
  return made;
}

const clock = (at: number, place: Place) =>
  format(place, 'clock', { hour: '2-digit', minute: '2-digit' }).format(at);

/** Number of the calendar day in that time zone; differences are whole days. */
function calendarDay(at: number, place: Place): number {
  const iso = format({ ...place, locale: 'en-CA' }, 'day', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

const yearOf = (at: number, place: Place) => format(place, 'year', { year: 'numeric' }).format(at);

function absoluteDay(at: number, now: number, place: Place): string {
  return yearOf(at, place) === yearOf(now, place)
    ? format(place, 'near', { day: 'numeric', month: 'short' }).format(at)
    : format(place, 'far', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

const amount = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

function withinDay(distance: number): string {
  const length = Math.abs(distance);
  if (length < MINUTE) return 'just now';
  const words =
    length < HOUR ? amount(Math.floor(length / MINUTE), 'minute') : amount(Math.floor(length / HOUR), 'hour');
  return distance > 0 ? `${words} ago` : `in ${words}`;
}

/** "5 minutes ago", "yesterday", "in 3 days", beyond a week "3 Mar" or "3 Mar 2024". Times are epoch ms. */
export function relativeTime(at: number, now: number, place: Place): string {
  const days = calendarDay(now, place) - calendarDay(at, place);
  if (days === 0) return withinDay(now - at);
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  if (Math.abs(days) > 7) return absoluteDay(at, now, place);
  return days > 0 ? `${days} days ago` : `in ${-days} days`;
}

/** "Tuesday, 4 March 2025 at 14:00 CET". */
export function fullTime(at: number, place: Place): string {
  const day = format(place, 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = format(place, 'zoned', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  return `${day.format(at)} at ${time.format(at)}`;
}

/** Heading of a day on a timeline: "Today", "Yesterday", "Tuesday, 4 March", in another year with that. */
export function dayHeading(at: number, now: number, place: Place): string {
  const days = calendarDay(now, place) - calendarDay(at, place);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  const weekday = format(place, 'weekday-long', { weekday: 'long' }).format(at);
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
  return yearOf(at, place) === yearOf(now, place)
    ? `${weekday}, ${format(place, 'date', date).format(at)}`
    : `${weekday}, ${format(place, 'date-year', { ...date, year: 'numeric' }).format(at)}`;
}

/** When an interview is: "today 14:00", "Tue 14:00" within a week, else "Tue 4 Mar, 14:00". */
export function appointment(at: number, now: number, place: Place): string {
  const days = calendarDay(at, place) - calendarDay(now, place);
  const time = clock(at, place);
  if (days === 0) return `today ${time}`;
  if (days === 1) return `tomorrow ${time}`;
  const weekday = format(place, 'weekday', { weekday: 'short' }).format(at);
  return days > 1 && days < 7 ? `${weekday} ${time}` : `${weekday} ${absoluteDay(at, now, place)}, ${time}`;
}

/** Time of day, for lines below a day's heading. */
export function timeOfDay(at: number, place: Place): string {
  return clock(at, place);
}

/** "CET": what the clock there is called at that time. */
export function zoneName(at: number, place: Place): string {
  const parts = format(place, 'zone', { hour: '2-digit', timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
