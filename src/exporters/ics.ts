// Exports every interview as an appointment of a calendar (RFC 5545), the same one whenever it is exported.
import type { ExportedApplication, ExportedInterview, Exporter } from '../contracts/exporter.ts';
import { interviewEnd } from '../domain/open-step.ts';

const LONGEST_LINE = 75;

/** 2026-03-01T09:00:00.000Z → 20260301T090000Z (§3.3.5, form 2). */
const utc = (time: number | string): string => new Date(time).toISOString().replace(/[-:]|\.\d{3}/gu, '');

/** A value of type TEXT (§3.3.11); what no calendar can show is left out. */
const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');

/** Cuts a line into pieces of 75 bytes, the later ones after a blank, never amid a character (§3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let written = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LONGEST_LINE) {
      written += '\r\n ';
      bytes = 1;
    }
    written += character;
    bytes += size;
  }
  return `${written}\r\n`;
}

function summaryOf({ role, company }: ExportedApplication): string {
  if (role === null) return company === null ? 'Interview' : `Interview at ${company}`;
  return company === null ? `Interview: ${role}` : `Interview: ${role} at ${company}`;
}

function statusOf({ cancelled, doubtful }: ExportedInterview): string {
  if (cancelled) return 'CANCELLED';
  return doubtful ? 'TENTATIVE' : 'CONFIRMED';
}

function linesOf(application: ExportedApplication, interview: ExportedInterview): string[] {
  const { id, where, changes, told_at: toldAt } = interview;
  const start = Date.parse(interview.start);
  const end = interviewEnd({ start, end: interview.end === null ? null : Date.parse(interview.end) });
  return [
    'BEGIN:VEVENT',
    `UID:${text(id)}@hearback`,
    // By the mail and not by the clock, so that the same appointment is the same text.
    `DTSTAMP:${utc(toldAt ?? start)}`,
    `DTSTART:${utc(start)}`,
    // An appointment that ends before it begins is refused by calendars.
    ...(end > start ? [`DTEND:${utc(end)}`] : []),
    `SEQUENCE:${changes}`,
    `STATUS:${statusOf(interview)}`,
    `SUMMARY:${text(summaryOf(application))}`,
    ...(where === null ? [] : [`LOCATION:${text(where)}`]),
    'END:VEVENT',
  ];
}

const ics: Exporter = {
  id: 'ics',
  contentType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  async *write(applications) {
    yield ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hearback//Hearback//EN', 'METHOD:PUBLISH']
      .map(folded)
      .join('');
    for await (const application of applications) {
      for (const interview of application.interviews)
        yield linesOf(application, interview).map(folded).join('');
    }
    yield folded('END:VCALENDAR');
  },
};

export default ics;
