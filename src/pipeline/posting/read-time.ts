// Reads dates as pages and interfaces write them.

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/u;
const NUMBER = /^\d{10,13}$/u;
/** Epoch ms have more digits. */
const MOST_SECONDS = 11;
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function parsed(text: string): number {
  if (NUMBER.test(text)) return Number(text) * (text.length <= MOST_SECONDS ? 1000 : 1);
  const [, day, time = '00:00', zone = 'UTC'] = ISO.exec(text) ?? [];
  return day === undefined ? Number.NaN : Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone}`);
}

/**
 * Epoch ms of a date in ISO 8601, or of epoch ms or s; null for what is none, or of another century. A day without a time is its
 * beginning, UTC.
 */
export function readTime(told: string | number | null | undefined): number | null {
  const at = told == null ? Number.NaN : parsed(String(told).trim());
  return at >= EARLIEST && at < LATEST ? Math.trunc(at) : null;
}
