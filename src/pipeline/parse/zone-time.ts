// Wall clock times in named zones as points in time.
import { WINDOWS_ZONES } from './windows-zones.data.ts';

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  } catch {
    // No zone of this name.
  }
  // A mail can invent names; remembering them all would be a leak.
  if (formats.size < 1000) formats.set(zone, format);
  return format;
}

/** Zone's wall clock minus UTC, in ms, at a point in time. */
function offsetAt(format: Intl.DateTimeFormat, time: number): number {
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const field = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const year = parts.get('era') === 'BC' ? 1 - field('year') : field('year');
  const wall = Date.UTC(
    year,
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return wall - Math.floor(time / 1000) * 1000;
}

/**
 * The IANA zone a calendar file means: an IANA name, also behind a path as some programs write it, or a Windows name.
 * Null when it is neither.
 */
export function ianaZone(name: string): string | null {
  const bare = name
    .trim()
    .replace(/^["/]{1,5}|"$/g, '')
    .slice(0, 100);
  const windows = WINDOWS_ZONES.get(bare.toLowerCase());
  if (windows !== undefined) return windows;
  const path = bare.split('/');
  for (const candidate of [bare, path.slice(-3).join('/'), path.slice(-2).join('/')]) {
    if (candidate !== '' && formatFor(candidate) !== null) return candidate;
  }
  return null;
}

/**
 * @param wall the wall clock time written as if it were UTC, epoch ms
 * @param zone an IANA zone
 * @returns epoch ms, or null for an unknown zone or impossible time. In the hour that clocks skip, the time that comes of the
 *   offset before the change.
 */
export function zonedTime(wall: number, zone: string): number | null {
  const format = formatFor(zone);
  if (format === null || !Number.isFinite(wall) || Math.abs(wall) > 8e15) return null;
  const guess = wall - offsetAt(format, wall);
  return wall - offsetAt(format, guess);
}
