// A stretch of days by which a list is narrowed, on the clock of this computer.

/** `days`: the last so many, today included; `since` and `until`: from and to that day, both included ("2025-03-04"). */
export interface DateRange {
  days?: string;
  since?: string;
  until?: string;
}

export const LAST_DAYS = ['7', '30', '90'] as const;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Midnight at the beginning of that day, or so many days after it; null for what is no day. */
function midnight(day: string | undefined, later = 0): Date | null {
  const [, year, month, date] = DAY.exec(day ?? '') ?? [];
  if (year === undefined) return null;
  // The constructor takes the years below 100 for those of the last century.
  const time = new Date(2000, 0, 1);
  time.setFullYear(Number(year), Number(month) - 1, Number(date));
  // "2025-02-30" would become a day in March.
  if (time.getMonth() !== Number(month) - 1 || time.getDate() !== Number(date)) return null;
  time.setDate(time.getDate() + later);
  return time;
}

/** Reads what anybody may have typed; what makes no sense is left out. The last days go before days by name. */
export function readDateRange(raw: Record<string, unknown>): DateRange {
  const days = LAST_DAYS.find((known) => known === raw['days']);
  if (days !== undefined) return { days };
  const known = (value: unknown) =>
    typeof value === 'string' && midnight(value) !== null ? value : undefined;
  const since = known(raw['since']);
  const until = known(raw['until']);
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/**
 * The range as times, `until` not included; the same all day long, so that it makes one question to the server.
 * @param now epoch ms
 */
export function timesOf(range: DateRange, now: number): { since: string | null; until: string | null } {
  if (range.days !== undefined) {
    const today = new Date(now);
    today.setHours(0, 0, 0, 0);
    today.setDate(today.getDate() - Number(range.days) + 1);
    return { since: today.toISOString(), until: null };
  }
  const since = midnight(range.since);
  const until = midnight(range.until, 1);
  return { since: since?.toISOString() ?? null, until: until?.toISOString() ?? null };
}
