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
    ['Can you come on Thursday at 3 pm?', '2031-10-23T13:00:00.000Z'],
    ['Passt Ihnen Mittwoch, der 29. Oktober um halb sechs?', '2031-10-29T16:30:00.000Z'],
    ['Kommen Sie am 24.10. um 16 Uhr am Hof vorbei.', '2031-10-24T14:00:00.000Z'],
    ['Seriez-vous libre vendredi 24 octobre à 14 h 30 ?', '2031-10-24T12:30:00.000Z'],
    ['Te espero el miércoles 22 a las once y media.', '2031-10-22T09:30:00.000Z'],
    ['¿Puedes pasarte mañana a las 7 de la tarde?', '2031-10-21T17:00:00.000Z'],
    ['Vediamoci giovedì 23 alle 18.', '2031-10-23T16:00:00.000Z'],
    ['Pode ser quinta-feira, dia 23, às 15h30?', '2031-10-23T13:30:00.000Z'],
    ['Kom je donderdag om kwart voor vier langs? Het gesprek is bij ons.', '2031-10-23T13:45:00.000Z'],
    ['We meet Friday the 24th, half past eight in the morning.', '2031-10-24T06:30:00.000Z'],
    ['Your call: Wednesday 22 October at 2pm UK time (3pm yours).', '2031-10-22T13:00:00.000Z'],
    ['We speak on 30 October 2031 at 10 a.m. Montreal time.', '2031-10-30T14:00:00.000Z'],
    ['We need to move our call from Tuesday at 10:00 to Thursday at 3pm.', '2031-10-23T13:00:00.000Z'],
  ])('reads "%s" by the clock of the mail', (text, expected) => {
    const mail = mailOf(text);
    const headers = { ...mail.headers, date: 'Mon, 20 Oct 2031 10:00:00 +0200' };
    const interview = readInterview({ ...mail, headers }, 'interview_invite');
    expect(interview === null ? null : new Date(interview.start).toISOString()).toBe(expected);
  });

  it('knows that clocks change between mail and appointment', () => {
    const mail = mailOf('Das Gespräch ist am 28. Oktober 2031 um 9 Uhr bei uns.');
    const headers = { ...mail.headers, date: 'Mon, 20 Oct 2031 10:00:00 +0200' };
    expect(readInterview({ ...mail, headers }, 'interview_invite')?.start).toBe(Date.UTC(2031, 9, 28, 8));
  });

  it.each([
    'Would Tuesday at 10:00 or Thursday at 3pm suit you?',
    'Please finish the form by Friday at 5pm.',
    'Our office is open 24/7 and the fee is 3.50.',
    'See you soon!\n\nOn Monday, 13 October 2031 at 09:12, Ida wrote:\n> Thursday at 3pm is fine',
  ])('sees no fixed time in "%s"', (text) => {
    const mail = mailOf(text);
    const headers = { ...mail.headers, date: 'Mon, 20 Oct 2031 10:00:00 +0200' };
    expect(readInterview({ ...mail, headers }, 'interview_invite')).toBeNull();
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
