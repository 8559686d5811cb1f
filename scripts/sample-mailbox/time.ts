// Zones, dates and the words for them, computed by rule so that no platform's time zone data can change a byte.
import type { Lang } from './draft.ts';
import { DATE_WORDS } from './date-words.data.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export type Zone =
  'Europe/London' | 'Europe/Berlin' | 'Europe/Lisbon' | 'America/New_York' | 'America/Sao_Paulo' | 'UTC';

/** Day of the month of the nth Sunday (n ≥ 1), or of the last (n = 0); `month` from 0. */
function sunday(year: number, month: number, n: number): number {
  const weekday = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const first = 1 + ((7 - weekday) % 7);
  if (n > 0) return first + (n - 1) * 7;
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return first + Math.floor((days - first) / 7) * 7;
}

function europeanSummer(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return at >= Date.UTC(year, 2, sunday(year, 2, 0), 1) && at < Date.UTC(year, 9, sunday(year, 9, 0), 1);
}

function americanSummer(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return at >= Date.UTC(year, 2, sunday(year, 2, 2), 7) && at < Date.UTC(year, 10, sunday(year, 10, 1), 6);
}

/** Minutes east of UTC of a zone at an instant. */
export function zoneOffset(zone: Zone, at: number): number {
  if (zone === 'UTC') return 0;
  if (zone === 'America/Sao_Paulo') return -180;
  if (zone === 'America/New_York') return americanSummer(at) ? -240 : -300;
  const summer = europeanSummer(at) ? 60 : 0;
  return zone === 'Europe/Berlin' ? 60 + summer : summer;
}

/** The instant at which clocks in `zone` show `hour`:`minute` on the UTC day of `at`. */
export function atLocal(at: number, zone: Zone, hour: number, minute: number): number {
  const day = Math.floor(at / DAY) * DAY;
  const guess = day + hour * HOUR + minute * 60_000;
  return guess - zoneOffset(zone, guess) * 60_000;
}

/** Moves Saturdays and Sundays to the Monday after. */
export function workday(at: number): number {
  const weekday = new Date(at).getUTCDay();
  if (weekday === 6) return at + 2 * DAY;
  return weekday === 0 ? at + DAY : at;
}

const two = (n: number): string => String(n).padStart(2, '0');
const SHORT_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

/** What clocks and calendars show at an instant, `offset` minutes east of UTC. Months and weekdays count from 0. */
export function localTime(at: number, offset: number): LocalTime {
  const d = new Date(at + offset * 60_000);
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth(),
    day: d.getUTCDate(),
    weekday: d.getUTCDay(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
    second: d.getUTCSeconds(),
  };
}

const numericZone = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;

/** RFC 5322 date-time. */
export function mailDate(at: number, offset: number): string {
  const t = localTime(at, offset);
  return `${SHORT_DAYS[t.weekday]}, ${t.day} ${SHORT_MONTHS[t.month]} ${t.year} ${two(t.hour)}:${two(t.minute)}:${two(t.second)} ${numericZone(offset)}`;
}

/** The date of an mbox separator as Takeout writes it. */
export function mboxDate(at: number): string {
  const t = localTime(at, 0);
  return `${SHORT_DAYS[t.weekday]} ${SHORT_MONTHS[t.month]} ${two(t.day)} ${two(t.hour)}:${two(t.minute)}:${two(t.second)} +0000 ${t.year}`;
}

/** RFC 5545 local date-time, `20261104T143000`. */
export function icsDate(at: number, offset: number): string {
  const t = localTime(at, offset);
  return `${t.year}${two(t.month + 1)}${two(t.day)}T${two(t.hour)}${two(t.minute)}${two(t.second)}`;
}

function clock(lang: Lang, t: LocalTime, american: boolean): string {
  if (lang === 'fr') return `${t.hour}h${two(t.minute)}`;
  if (!american) return `${two(t.hour)}:${two(t.minute)}`;
  return `${t.hour % 12 === 0 ? 12 : t.hour % 12}:${two(t.minute)} ${t.hour < 12 ? 'AM' : 'PM'}`;
}

/** A day in words, e.g. "Tuesday, 3 November 2026". */
export function dayInWords(lang: Lang, at: number, zone: Zone): string {
  const t = localTime(at, zoneOffset(zone, at));
  const words = DATE_WORDS[lang];
  const form = zone === 'America/New_York' && lang === 'en' ? '{w}, {m} {d}, {y}' : words.form;
  return form
    .replace('{w}', words.days[t.weekday] ?? '')
    .replace('{d}', String(t.day))
    .replace('{m}', words.months[t.month] ?? '')
    .replace('{y}', String(t.year));
}

/** A day and hour in words, e.g. "Tuesday, 3 November 2026 at 14:30". */
export function timeInWords(lang: Lang, at: number, zone: Zone): string {
  const t = localTime(at, zoneOffset(zone, at));
  const hour = clock(lang, t, zone === 'America/New_York' && lang === 'en');
  return DATE_WORDS[lang].at.replace('{day}', dayInWords(lang, at, zone)).replace('{time}', hour);
}
