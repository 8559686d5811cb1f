// Tests that the place of the job is told from other names, whole, and left out where a mail names none.
import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { sketchMail } from './sketch-mail.fixture.ts';

const placeOf = (text: string, subject = ''): string | null =>
  extract(sketchMail({ text, subject }), 'application_received', 'received', []).location?.value ?? null;

describe('choosePlace', () => {
  it.each([
    ['Your application for Tram Driver (Hamburg) was sent.', 'Hamburg'],
    ['Thank you for applying for Tram Driver in Columbus, OH. We will be in touch.', 'Columbus, OH'],
    ['Role: Tram Driver\nLocation: Ravensfield', 'Ravensfield'],
    ['Votre candidature pour le poste de Soudeur à Villeurbanne est bien arrivée.', 'Villeurbanne'],
    ['Ihre Bewerbung als Kranführer (m/w/d) in Rostock ist eingegangen.', 'Rostock'],
  ])('reads it in "%s"', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    'Thank you for your application for Tram Driver. We read every one of them on Monday in October.',
    'Dear Ida, your application for Tram Driver has arrived.\n\nBest regards\nTalent Team',
  ])('sees none in "%s"', (text) => {
    expect(placeOf(text)).toBeNull();
  });

  it('quotes the place exactly where it stands', () => {
    const text = 'Your application for Tram Driver (Hamburg) was sent.';
    const span = extract(sketchMail({ text }), 'application_received', 'received', []).location?.span;
    expect(text.slice(span?.start, span?.end)).toBe('Hamburg');
  });
});
