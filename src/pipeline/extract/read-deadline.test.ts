// Tests that a term is read where a mail sets one for its reader, and only there.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../domain/kind.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { plainView } from './plain-view.ts';
import { readDeadline } from './read-deadline.ts';
import { sketchMail } from './sketch-mail.fixture.ts';

/** A Monday. */
const SENT = Date.UTC(2031, 9, 20, 8, 0);

function mailOf(text: string): ParsedMail {
  const mail = sketchMail({ text });
  return { ...mail, headers: { ...mail.headers, dateTime: SENT, date: 'Mon, 20 Oct 2031 10:00:00 +0200' } };
}

const read = (text: string, kind: (typeof KINDS)[number] = 'assessment') =>
  readDeadline(mailOf(text), { name: 'body', text, view: plainView(text) }, kind);

const termOf = (text: string): string | null => {
  const deadline = read(text);
  return deadline === null ? null : new Date(deadline.at).toISOString().slice(0, 16);
};

describe('readDeadline', () => {
  it.each([
    ['Please hand in the exercise by November 5, 2031 at 5 PM EST.', '2031-11-05T22:00'],
    ['Complete it no later than Friday.', '2031-10-24T21:59'],
    ['Deadline: 3 November, 12:00 GMT', '2031-11-03T12:00'],
    ['The link expires on 2031-10-30.', '2031-10-30T22:59'],
    ['Bitte bearbeiten Sie den Test spätestens bis zum 4. November.', '2031-11-04T22:59'],
    ['Gültig bis 30.10.2031', '2031-10-30T22:59'],
    ['Merci de répondre avant le 6 novembre.', '2031-11-06T22:59'],
    ['À rendre au plus tard le 31 octobre à 18h00.', '2031-10-31T17:00'],
    ['Tienes hasta el 2 de noviembre para entregarlo.', '2031-11-02T22:59'],
    ['Si prega di consegnare entro il 28 ottobre.', '2031-10-28T22:59'],
    ['Conclua a prova até o dia 29 de outubro.', '2031-10-29T21:59'],
    ['Rond de opdracht uiterlijk op 1 november af.', '2031-11-01T22:59'],
  ])('reads the day of "%s"', (text, expected) => {
    expect(termOf(text)).toBe(expected);
  });

  it.each([
    ['You have five days to finish the challenge.', '2031-10-25T08:00'],
    ['Please submit it within 72 hours.', '2031-10-23T08:00'],
    ['Please submit it within the next 5 business days.', '2031-10-27T08:00'],
    ['Bitte schließen Sie den Test innerhalb von 7 Tagen ab.', '2031-10-27T08:00'],
    ['Vous disposez de trois jours pour le faire.', '2031-10-23T08:00'],
    ['Complétala en un plazo de 4 días hábiles.', '2031-10-24T08:00'],
    ['Completa la prova entro due settimane.', '2031-11-03T08:00'],
    ['Faça o teste em até 10 dias.', '2031-10-30T08:00'],
    ['Maak de test binnen 48 uur.', '2031-10-22T08:00'],
  ])('counts the days of "%s"', (text, expected) => {
    expect(termOf(text)).toBe(expected);
  });

  it.each([
    'We will get back to you within 5 business days.',
    'You will hear from us by 3 November.',
    'Wir melden uns bis zum 4. November.',
    'You have 3 hours to finish the challenge once you begin.',
    'The test takes 90 minutes.',
    'Our summer party was on 3 June.',
    'The office opens on 3 November.',
    'The trial period ends by 1 June 2033.',
    'Please reply by the 99th of November.',
  ])('reads none in "%s"', (text) => {
    expect(termOf(text)).toBeNull();
  });

  it('takes the soonest day, and a named day before a counted one.', () => {
    expect(termOf('Book a slot by 30 October. Hand in the rest by 25 October.')).toBe('2031-10-25T21:59');
    expect(termOf('You have 3 days.\nHand it in by 30 October.')).toBe('2031-10-30T22:59');
  });

  it('reads it of mails that ask for something, and points at the words as they are written.', () => {
    const text = 'Größere Aufgabe!\nBitte bis zum 4. November.';
    expect(read(text, 'offer')?.span).toEqual({
      field: 'body',
      text: 'bis zum 4. November',
      start: text.indexOf('bis zum'),
      end: text.length - 1,
    });
    for (const kind of ['rejection', 'application_received', 'not_job'] as const)
      expect(read(text, kind)).toBeNull();
  });

  it('reads none of a mail that does not tell when it was sent.', () => {
    const text = 'Please submit it within 3 days.';
    const mail = mailOf(text);
    const undated = { ...mail, headers: { ...mail.headers, dateTime: null, receivedTime: null } };
    expect(readDeadline(undated, { name: 'body', text, view: text }, 'assessment')).toBeNull();
  });

  it('never throws, and what it finds lies after the mail and within its text.', () => {
    const words = fc.constantFrom(
      'by',
      'within',
      '3',
      '31',
      'November',
      'days',
      'bis',
      '24.12.',
      'ß',
      'İ',
      '5 pm',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const deadline = read(text);
        if (deadline === null) return;
        expect(deadline.at).toBeGreaterThan(SENT);
        expect(text.slice(deadline.span.start, deadline.span.end)).toBe(deadline.span.text);
      }),
    );
  });
});
