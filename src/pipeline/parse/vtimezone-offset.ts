// The offset that a calendar file's own VTIMEZONE gives at a time.
import ICAL from 'ical.js';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
const MAX_RULES = 50;
const YEARLY = /FREQ=YEARLY/i;
const BY_MONTH = /BYMONTH=(\d{1,2})(?:;|$)/i;
const BY_DAY = /BYDAY=([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)(?:;|$)/i;
const UNTIL = /UNTIL=(\d{4})(\d{2})(\d{2})/i;

/** Wall clock of an ical.js time as if it were UTC, epoch ms. */
export function wallTime(value: ICAL.Time): number {
  return Date.UTC(value.year, value.month - 1, value.day, value.hour, value.minute, value.second);
}

/** Midnight of the n-th (from the end when negative) weekday of a month, month from 1, as if UTC. */
function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  if (nth > 0) {
    const first = Date.UTC(year, month - 1, 1);
    const ahead = (weekday - new Date(first).getUTCDay() + 7) % 7;
    return first + (ahead + (nth - 1) * 7) * DAY;
  }
  const last = Date.UTC(year, month, 0);
  const back = (new Date(last).getUTCDay() - weekday + 7) % 7;
  return last - (back + (-nth - 1) * 7) * DAY;
}

/** The day in a year on which a yearly rule comes into force; null when it says anything but the n-th weekday of a month. */
function ruleDay(rule: string, year: number): number | null {
  const month = BY_MONTH.exec(rule);
  const day = BY_DAY.exec(rule);
  if (!YEARLY.test(rule) || month === null || day === null) return null;
  const time = nthWeekday(
    year,
    Number(month[1]),
    Number(day[1]),
    WEEKDAYS.indexOf((day[2] ?? '').toUpperCase()),
  );
  const until = UNTIL.exec(rule);
  const end =
    until === null ? Infinity : Date.UTC(Number(until[1]), Number(until[2]) - 1, Number(until[3]) + 1);
  return time < end ? time : null;
}

/** When an observance last came into force at or before `wall`; null when it never did. */
function lastOnset(observance: ICAL.Component, wall: number): number | null {
  const value: unknown = observance.getFirstPropertyValue('dtstart');
  if (!(value instanceof ICAL.Time)) return null;
  const start = wallTime(value);
  const year = new Date(wall).getUTCFullYear();
  const rule = observance.getFirstProperty('rrule')?.toICALString().slice(0, 300) ?? '';
  for (const candidate of [year, year - 1]) {
    const day = ruleDay(rule, candidate);
    const onset = day === null ? start : day + (((start % DAY) + DAY) % DAY);
    if (onset >= start && onset <= wall) return onset;
  }
  return start <= wall ? start : null;
}

function offsetOf(observance: ICAL.Component, name: 'tzoffsetto' | 'tzoffsetfrom'): number | null {
  const value: unknown = observance.getFirstPropertyValue(name);
  return value instanceof ICAL.UtcOffset ? value.toSeconds() * 1000 : null;
}

/**
 * The zone's offset from UTC at a wall clock time, ms: of the observance that came into force last. Understands the rules that
 * calendars write for daylight saving, the n-th weekday of a month. ical.js would expand every rule year by year, and a
 * FREQ=SECONDLY or a far future date would then take hours and gigabytes.
 *
 * @param wall the wall clock time as if it were UTC, epoch ms
 * @returns null when the zone gives no offset
 */
export function vtimezoneOffset(zone: ICAL.Component, wall: number): number | null {
  let latest = -Infinity;
  let offset: number | null = null;
  const observances = zone.getAllSubcomponents().slice(0, MAX_RULES);
  for (const observance of observances) {
    const onset = lastOnset(observance, wall);
    if (onset === null || onset < latest) continue;
    latest = onset;
    offset = offsetOf(observance, 'tzoffsetto');
  }
  const first = observances[0];
  return offset ?? (first === undefined ? null : offsetOf(first, 'tzoffsetfrom'));
}
