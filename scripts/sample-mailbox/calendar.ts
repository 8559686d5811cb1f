// Invitations as RFC 5545 text with their VTIMEZONE.
import type { Address } from '../../src/domain/mail.ts';
import { icsDate, zoneOffset, type Zone } from './time.ts';

export interface Meeting {
  uid: string;
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
  start: number;
  end: number;
  zone: Zone;
  summary: string;
  description: string;
  location: string;
  organizer: Address;
  attendee: Address;
  stamp: number;
}

const EUROPE = (standard: string, summer: string, names: [string, string]): string[] => [
  'BEGIN:DAYLIGHT',
  `TZOFFSETFROM:${standard}`,
  `TZOFFSETTO:${summer}`,
  `TZNAME:${names[1]}`,
  'DTSTART:19810329T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  `TZOFFSETFROM:${summer}`,
  `TZOFFSETTO:${standard}`,
  `TZNAME:${names[0]}`,
  'DTSTART:19961027T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
];

function zoneRules(zone: Zone): string[] {
  if (zone === 'Europe/Berlin') return EUROPE('+0100', '+0200', ['CET', 'CEST']);
  if (zone === 'Europe/London') return EUROPE('+0000', '+0100', ['GMT', 'BST']);
  if (zone === 'Europe/Lisbon') return EUROPE('+0000', '+0100', ['WET', 'WEST']);
  if (zone === 'America/New_York')
    return [
      'BEGIN:DAYLIGHT',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'TZNAME:EDT',
      'DTSTART:20070311T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'TZNAME:EST',
      'DTSTART:20071104T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
    ];
  return [
    'BEGIN:STANDARD',
    'TZOFFSETFROM:-0300',
    'TZOFFSETTO:-0300',
    'TZNAME:-03',
    'DTSTART:19700101T000000',
    'END:STANDARD',
  ];
}

const escaped = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');

/** RFC 5545 §3.1: content lines of at most 75 octets. */
function folded(line: string): string {
  const out: string[] = [];
  let current = '';
  for (const char of line) {
    if (Buffer.byteLength(current + char) > 74) {
      out.push(current);
      current = ' ';
    }
    current += char;
  }
  return [...out, current].join('\n');
}

/** The calendar object with `\n` line ends. Times stand in the meeting's own zone. */
export function calendarText(meeting: Meeting): string {
  const { zone } = meeting;
  const local = (at: number): string => icsDate(at, zoneOffset(zone, at));
  const utc = zone === 'UTC';
  const stamp = (name: string, at: number): string =>
    utc ? `${name}:${local(at)}Z` : `${name};TZID=${zone}:${local(at)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Sample Mailbox//Calendar//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${meeting.method}`,
    ...(utc ? [] : ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...zoneRules(zone), 'END:VTIMEZONE']),
    'BEGIN:VEVENT',
    stamp('DTSTART', meeting.start),
    stamp('DTEND', meeting.end),
    `DTSTAMP:${icsDate(meeting.stamp, 0)}Z`,
    `ORGANIZER;CN=${escaped(meeting.organizer.name)}:mailto:${meeting.organizer.address}`,
    `UID:${meeting.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${escaped(meeting.attendee.name)}:mailto:${meeting.attendee.address}`,
    `SUMMARY:${escaped(meeting.summary)}`,
    `DESCRIPTION:${escaped(meeting.description)}`,
    `LOCATION:${escaped(meeting.location)}`,
    `SEQUENCE:${meeting.sequence}`,
    `STATUS:${meeting.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\n')}\n`;
}
