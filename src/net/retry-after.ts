// Reads how long a server asks to be left alone.

/** `Retry-After` (RFC 9110 §10.2.3), seconds or a date, as ms from `now` (epoch ms); null where it is absent or neither. */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
