// Writes times as the API and its stored texts have them: ISO 8601 in UTC.

const DAY = 86_400_000;
const MOST_DAYS = 5000;
const days = new Map<number, string>();

/** `2026-03-01T`, remembered: a list tells the same few hundred days over and over. */
function dayOf(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const text = new Date(day * DAY).toISOString().slice(0, -13);
  days.set(day, text);
  return text;
}

/** Each number below `end` in so many digits, with what comes behind it. */
const numbers = (end: number, digits: number, behind: string): readonly string[] =>
  Array.from({ length: end }, (_, value) => String(value).padStart(digits, '0') + behind);

const HOURS = numbers(24, 2, ':');
const MINUTES = numbers(60, 2, ':');
const SECONDS = numbers(60, 2, '.');
const THOUSANDTHS = numbers(1000, 3, 'Z');

/** ISO 8601 in UTC of epoch ms, or null for null; as `Date` writes it, in a fraction of the time. */
export function isoTime(time: number | null): string | null {
  if (time === null) return null;
  const day = Math.floor(time / DAY);
  const ms = time - day * DAY;
  if (!Number.isInteger(ms)) return new Date(time).toISOString();
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  // The short ends first: V8 copies short texts at once, and keeps long ones in pieces.
  const end = `${MINUTES[minutes % 60]}${SECONDS[seconds % 60]}${THOUSANDTHS[ms % 1000]}`;
  return dayOf(day) + HOURS[Math.floor(minutes / 60)] + end;
}
