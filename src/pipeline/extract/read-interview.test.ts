// Tests that an interview's time is read where it is certain and left out where it is not.
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, ParsedMail } from '../../domain/mail.ts';
import { readInterview } from './read-interview.ts';
import { sketchMail } from './sketch-mail.fixture.ts';

const SENT = Date.UTC(2031, 9, 20, 8, 0);

const mailOf = (text: string, calendar: readonly CalendarEvent[] = [], subject = ''): ParsedMail => {
  const mail = sketchMail({ text, subject });
  return { ...mail, calendar, headers: { ...mail.headers, dateTime: SENT } };
};

const startOf = (text: string): string | null => {
  const interview = readInterview(mailOf(text), 'interview_scheduled');
  return interview === null ? null : new Date(interview.start).toISOString();
};

describe('readInterview', () => {
  it.each([
    ['We meet on November 5, 2031 at 2:30 PM EST.', '2031-11-05T19:30:00.000Z'],
    ['Your interview: 28 November 2031, 10:00 - 11:00 (GMT+2)', '2031-11-28T08:00:00.000Z'],
    ['Das Gespräch findet am 12. Mai 2032 um 10.30 Uhr (MESZ) statt.', '2032-05-12T08:30:00.000Z'],
    ["L'entretien est prévu le 18 février 2032 à 15h00, heure de Paris.", '2032-02-18T14:00:00.000Z'],
    [
      'La entrevista será el 5 de diciembre de 2031 a las 11:00 (hora de Madrid).',
      '2031-12-05T10:00:00.000Z',
    ],
    ['Il colloquio è fissato per il 3 marzo 2032 alle 9:00 CET.', '2032-03-03T08:00:00.000Z'],
    [
      'A entrevista será em 27 de outubro de 2031 às 14h00 (horário de Brasília).',
      '2031-10-27T17:00:00.000Z',
    ],
    ['Het gesprek is op 14 november 2031 om 13:00 uur CET.', '2031-11-14T12:00:00.000Z'],
    ['See you on 2031-12-01 at 09:15 Europe/Berlin.', '2031-12-01T08:15:00.000Z'],
    ['We meet on 4 January at 16:00 UTC.', '2032-01-04T16:00:00.000Z'],
  ])('reads "%s"', (text, expected) => {
    expect(startOf(text)).toBe(expected);
  });

  it.each([
    ['without a zone', 'We meet on 5 November 2031 at 14:30.'],
    ['without a time', 'We meet on 5 November 2031 (CET).'],
    ['with a day that may be a month', 'We meet on 03/04/2032 at 14:30 CET.'],
    ['with times to choose from', 'Choose: 5 November 2031 at 14:30 CET or 6 November 2031 at 9:00 CET.'],
    ['with a day that does not exist', 'We meet on 31 November 2031 at 14:30 CET.'],
    ['with a zone nobody knows', 'We meet on 5 November 2031 at 14:30 Europe/Atlantis.'],
  ])('stays silent %s', (_, text) => {
    expect(startOf(text)).toBeNull();
  });

  it('reads no dates from prose of mail that is not about interviews', () => {
    const mail = mailOf('The office opens on 5 November 2031 at 14:30 CET.');
    expect(readInterview(mail, 'application_received')).toBeNull();
  });

  it('believes the calendar part before the prose, a cancellation too', () => {
    const event: CalendarEvent = {
      method: 'CANCEL',
      summary: 'Interview',
      start: SENT + 1000,
      end: SENT + 2000,
      tz: 'Europe/Berlin',
      location: 'Room 4',
      organizer: null,
    };
    const interview = readInterview(
      mailOf('On 5 November 2031 at 14:30 CET.', [event]),
      'interview_scheduled',
    );
    expect(interview).toEqual({
      start: SENT + 1000,
      end: SENT + 2000,
      tz: 'Europe/Berlin',
      where: 'Room 4',
      cancelled: true,
    });
  });

  it('reads the end of a range and a cancellation from the subject', () => {
    const mail = mailOf('It was on 28 November 2031, 10:00 - 11:00 UTC.', [], 'Interview cancelled');
    const interview = readInterview(mail, 'interview_scheduled');
    expect(interview?.end).toBe(Date.UTC(2031, 10, 28, 11));
    expect(interview?.cancelled).toBe(true);
  });
});
