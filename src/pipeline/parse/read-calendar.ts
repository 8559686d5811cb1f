// Reads the events of an iCalendar part.
import ICAL from 'ical.js';
import { plainLine } from '../../domain/plain-line.ts';
import type { Address, CalendarEvent } from '../../domain/mail.ts';
import { vtimezoneOffset, wallTime } from './vtimezone-offset.ts';
import { ianaZone, zonedTime } from './zone-time.ts';

const MAX_LENGTH = 1_000_000;
const MAX_EVENTS = 50;
const MAX_ZONES = 50;
const DAY = 86_400_000;
const METHODS: ReadonlySet<string> = new Set(['REQUEST', 'CANCEL', 'PUBLISH', 'REPLY']);

interface Moment {
  time: number | null;
  tz: string | null;
  allDay: boolean;
}

const NO_MOMENT: Moment = { time: null, tz: null, allDay: false };

/** Keeps what is a content line (RFC 5545 §3.1) between the first VCALENDAR and its end; one bad line must not cost the event. */
function contentLines(text: string): string | null {
  const unfolded = text
    .slice(0, MAX_LENGTH)
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '');
  const start = unfolded.search(/^BEGIN:VCALENDAR/im);
  if (start < 0) return null;
  const lines = unfolded.slice(start).split('\n');
  const end = lines.findIndex((line) => /^END:VCALENDAR/i.test(line));
  const body = end < 0 ? lines : lines.slice(0, end);
  const kept = body.filter((line) => /^[\w-]{1,60}[;:]/.test(line));
  return [...kept, 'END:VCALENDAR'].join('\r\n');
}

/** The zone of this name that the file itself defines. */
function ownZone(calendar: ICAL.Component, name: string): ICAL.Component | null {
  const zones = calendar.getAllSubcomponents('vtimezone').slice(0, MAX_ZONES);
  return zones.find((zone) => zone.getFirstPropertyValue('tzid') === name) ?? null;
}

/** Names like "(UTC+01:00) Amsterdam" or "GMT-0500" tell at least an offset, in ms. */
function namedOffset(name: string): number | null {
  const match = /(?:UTC|GMT)\s?([+-])(\d{1,2}):?(\d{2})?/i.exec(name);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function inZone(calendar: ICAL.Component, wall: number, name: string): Moment {
  const zone = ianaZone(name);
  if (zone !== null) return { time: zonedTime(wall, zone), tz: zone, allDay: false };
  const own = ownZone(calendar, name);
  const offset = (own === null ? null : vtimezoneOffset(own, wall)) ?? namedOffset(name) ?? 0;
  return { time: wall - offset, tz: plainLine(name), allDay: false };
}

function readMoment(calendar: ICAL.Component, event: ICAL.Component, name: string): Moment {
  const property = event.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return NO_MOMENT;
  const wall = wallTime(value);
  if (!Number.isFinite(wall)) return NO_MOMENT;
  if (value.isDate) return { time: wall, tz: null, allDay: true };
  const zone: unknown = property.getParameter('tzid');
  const isUtc = value.zone === ICAL.Timezone.utcTimezone;
  // A floating time has no zone; read as UTC it keeps its wall clock.
  if (isUtc || typeof zone !== 'string') return { time: wall, tz: null, allDay: false };
  return inZone(calendar, wall, zone);
}

/** RFC 5545 §3.6.1: an event ends at DTEND, or after DURATION, or at the end of its one day. */
function readEnd(calendar: ICAL.Component, event: ICAL.Component, start: Moment): number | null {
  const end = readMoment(calendar, event, 'dtend').time;
  if (end !== null || start.time === null) return end;
  const duration: unknown = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return start.time + duration.toSeconds() * 1000;
  return start.allDay ? start.time + DAY : null;
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? plainLine(value) : '';
}

function readOrganizer(event: ICAL.Component): Address | null {
  const address = textOf(event, 'organizer')
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const name: unknown = event.getFirstProperty('organizer')?.getParameter('cn');
  if (address === '') return null;
  return { name: typeof name === 'string' ? plainLine(name) : '', address };
}

function readMethod(
  calendar: ICAL.Component,
  event: ICAL.Component,
  declared: string,
): CalendarEvent['method'] {
  if (textOf(event, 'status').toUpperCase() === 'CANCELLED') return 'CANCEL';
  const method = (textOf(calendar, 'method') || declared || 'PUBLISH').toUpperCase();
  return METHODS.has(method) ? (method as CalendarEvent['method']) : 'OTHER';
}

function readEvent(calendar: ICAL.Component, event: ICAL.Component, declared: string): CalendarEvent {
  const start = readMoment(calendar, event, 'dtstart');
  return {
    method: readMethod(calendar, event, declared),
    summary: textOf(event, 'summary'),
    start: start.time,
    end: readEnd(calendar, event, start),
    tz: start.tz,
    location: textOf(event, 'location') || null,
    organizer: readOrganizer(event),
  };
}

/**
 * Reads the events (at most 50) of an iCalendar text. Zones are resolved by IANA or Windows name, else by the file's own
 * VTIMEZONE, else by an offset in the name, else read as UTC. Recurrence is not expanded. Malformed files give what can be
 * read and a line in `damage`; never throws.
 *
 * @param declaredMethod the `method` parameter of the Content-Type, or empty; METHOD in the file counts more
 */
export function readCalendar(text: string, declaredMethod: string, damage: Set<string>): CalendarEvent[] {
  const lines = contentLines(text);
  if (lines === null) {
    damage.add('a calendar part holds no calendar');
    return [];
  }
  const events: CalendarEvent[] = [];
  try {
    const parsed: unknown = ICAL.parse(lines);
    if (!Array.isArray(parsed)) return events;
    const calendar = new ICAL.Component(parsed);
    for (const event of calendar.getAllSubcomponents('vevent').slice(0, MAX_EVENTS)) {
      events.push(readEvent(calendar, event, declaredMethod));
    }
  } catch (error) {
    damage.add(`a calendar part is malformed: ${plainLine(String(error)).slice(0, 120)}`);
  }
  return events;
}
