// The time a mail's date text means, for RFC 5322 dates in all the shapes mailers give them.

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** RFC 5322 §4.3, plus the European names that old mailers write, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
};

// [weekday,] day month year hour:minute[:second] zone
const DAY_FIRST =
  /^(?:[a-z]{2,12}\.?,? {0,2}|, ?)?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{2,4}),? (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})? ?(.{0,40})$/i;
// Weekday month day hour:minute[:second] [zone] year, the shape of C's asctime and of `date`
const MONTH_FIRST =
  /^(?:[a-z]{2,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([a-z0-9+-]{1,6}))? (\d{4})$/i;
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:t| ) ?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?)? ?(.{0,40})$/i;

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  zone: string;
}

/** Two-digit years by RFC 5322 §4.3: 00–49 are 2000–2049, other two and three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** 1–12, or 0 when the name is no English month. */
function monthNumber(name: string): number {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
}

/** Minutes east of Greenwich; unknown and military zones say nothing of the offset (RFC 5322 §4.3) and count as 0. */
function zoneMinutes(zone: string): number {
  const numeric = /^(?:GMT|UTC)? ?([+-])(\d{1,2}):?(\d{2})(?!\d)/i.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
    if (Number(numeric[3]) > 59 || minutes > 14 * 60) return 0;
    return numeric[1] === '-' ? -minutes : minutes;
  }
  const name = /^[a-z]{1,5}/i.exec(zone)?.[0].toUpperCase() ?? '';
  return ZONES[name] ?? 0;
}

function toTime(parts: Parts): number | null {
  const { year, month, day, hour, minute, second } = parts;
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // The calendar rolls 31 February over; a date that rolled was never a date.
  if (day < 1 || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return null;
  return date.getTime() + ((hour * 60 + minute - zoneMinutes(parts.zone)) * 60 + second) * 1000;
}

function number(digits: string | undefined): number {
  return Number(digits ?? 0);
}

function matchParts(text: string): Parts | null {
  let m = DAY_FIRST.exec(text);
  if (m) {
    return {
      year: fullYear(m[3] ?? ''),
      month: monthNumber(m[2] ?? ''),
      day: number(m[1]),
      hour: number(m[4]),
      minute: number(m[5]),
      second: number(m[6]),
      zone: m[7] ?? '',
    };
  }
  m = MONTH_FIRST.exec(text);
  if (m) {
    return {
      year: number(m[7]),
      month: monthNumber(m[1] ?? ''),
      day: number(m[2]),
      hour: number(m[3]),
      minute: number(m[4]),
      second: number(m[5]),
      zone: m[6] ?? '',
    };
  }
  m = ISO.exec(text);
  return m === null
    ? null
    : {
        year: number(m[1]),
        month: number(m[2]),
        day: number(m[3]),
        hour: number(m[4]),
        minute: number(m[5]),
        second: number(m[6]),
        zone: m[7] ?? '',
      };
}

/**
 * Reads a date as it stands in a Date or Received header: RFC 5322 with the obsolete zones, two-digit years, a missing
 * weekday or seconds; the shape of asctime; ISO 8601. A missing zone counts as UTC.
 *
 * @returns epoch ms, or null when the text is no date. Never the present time.
 */
export function parseMailDate(source: string): number | null {
  let text = source.slice(0, 120);
  if (text.includes('(')) text = text.replace(/\([^()]{0,60}\)/g, ' ');
  text = text.replace(/\s{1,20}/g, ' ').trim();
  const parts = matchParts(text);
  return parts === null ? null : toTime(parts);
}
