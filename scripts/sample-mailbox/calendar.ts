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

/** A STANDARD or DAYLIGHT block. */
function observance(
  kind: string,
  from: string,
  to: string,
  name: string,
  start: string,
  rule: string,
): string[] {
  const repeat = rule === '' ? [] : [`RRULE:FREQ=YEARLY;${rule}`];
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `DTSTART:${start}`,
    ...repeat,
    `END:${kind}`,
  ];
}

const SPRING = 'BYMONTH=3;BYDAY=-1SU';
const AUTUMN = 'BYMONTH=10;BYDAY=-1SU';

const western = (standard: string, summer: string): string[] => [
  ...observance('DAYLIGHT', '+0000', '+0100', summer, '19810329T010000', SPRING),
  ...observance('STANDARD', '+0100', '+0000', standard, '19961027T020000', AUTUMN),
];

const ZONE_RULES: Record<Exclude<Zone, 'UTC'>, readonly string[]> = {
  'Europe/London': western('GMT', 'BST'),
  'Europe/Lisbon': western('WET', 'WEST'),
  'Europe/Berlin': [
    ...observance('DAYLIGHT', '+0100', '+0200', 'CEST', '19810329T020000', SPRING),
    ...observance('STANDARD', '+0200', '+0100', 'CET', '19961027T030000', AUTUMN),
  ],
  'America/New_York': [
    ...observance('DAYLIGHT', '-0500', '-0400', 'EDT', '20070311T020000', 'BYMONTH=3;BYDAY=2SU'),
    ...observance('STANDARD', '-0400', '-0500', 'EST', '20071104T020000', 'BYMONTH=11;BYDAY=1SU'),
  ],
  'America/Sao_Paulo': observance('STANDARD', '-0300', '-0300', '-03', '19700101T000000', ''),
};

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
  const stamp = (name: string, at: number): string =>
    zone === 'UTC' ? `${name}:${local(at)}Z` : `${name};TZID=${zone}:${local(at)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Sample Mailbox//Calendar//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${meeting.method}`,
    ...(zone === 'UTC' ? [] : ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...ZONE_RULES[zone], 'END:VTIMEZONE']),
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
