// Tests that job titles end where the clause goes on, and are found where little leads up to them.
import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { sketchMail, type MailSketch } from './sketch-mail.fixture.ts';

const fieldsOf = (sketch: MailSketch) => extract(sketchMail(sketch), 'in_review', 'received', []);
const roleOf = (sketch: MailSketch): string | null => fieldsOf(sketch).role?.value ?? null;

describe('extract: where a title ends', () => {
  it.each([
    ['Votre candidature au poste de Soudeur m’est bien parvenue.', 'Soudeur'],
    ['Tu candidatura para Redactor de guiones sigue en estudio.', 'Redactor de guiones'],
    ['Hemos recibido tu candidatura al puesto de Panadero y la estudiaremos.', 'Panadero'],
    ['Je sollicitatie als Onderhoudsmonteur ligt bij ons team.', 'Onderhoudsmonteur'],
    ['Your application for Senior Tram Engineer landed safely with us.', 'Senior Tram Engineer'],
    ['Please find our offer for Tram Engineer enclosed: $94,000 a year.', 'Tram Engineer'],
    ['A sua candidatura a Programador Cobol continua em análise.', 'Programador Cobol'],
    ['Vielen Dank für Ihre Bewerbung als Optikerin (m/w/d) (Kennziffer R-52448).', 'Optikerin'],
    ['Your application as Copywriter (Contract) is with us.', 'Copywriter (Contract)'],
    ['Your application for Glass Technician (Ref: 7C1A9F) was sent.', 'Glass Technician'],
    ['Your application for Glass Technician - QNV/GT/0417 was sent.', 'Glass Technician'],
    ['Thank you for applying for the Account Director, DACH position.', 'Account Director, DACH'],
    ['Bedankt voor je sollicitatie op de vacature Teamleider Bakkerij - Venlo!', 'Teamleider Bakkerij'],
    ['Vielen Dank für Ihre Bewerbung als Referent (m/w/d) Glasbau.', 'Referent (m/w/d) Glasbau'],
    ['Ho letto il Suo curriculum per il posto di vetraio e vorrei incontrarLa.', 'vetraio'],
  ])('ends the title of "%s" before the clause', (text, role) => {
    expect(roleOf({ text })).toBe(role);
  });
});

describe('extract: titles that little leads up to', () => {
  it.each([
    ['News on Tram Driver', 'Tram Driver'],
    ['Zur Stelle Kranführer', 'Kranführer'],
    ['Invitation: Tram Driver interview @ Friday', 'Tram Driver'],
    ['Recebido, obrigada (Redatora publicitária)', 'Redatora publicitária'],
  ])('reads the subject "%s"', (subject, role) => {
    expect(roleOf({ subject, text: 'Thank you.' })).toBe(role);
  });

  it.each([
    ['No decision on Tram Driver yet, the panel meets soon.', 'Tram Driver'],
    ['Leider haben wir die Stelle Kranführer anderweitig vergeben.', 'Kranführer'],
    ['Uw cv voor Kraanmachinist is binnen.', 'Kraanmachinist'],
    ['Hello Ida,\n\nHarrowfold – Tram Driver\n\nWe are still reading.', 'Tram Driver'],
  ])('reads the body "%s"', (text, role) => {
    expect(roleOf({ text })).toBe(role);
  });

  it.each([
    'Thank you. Our recruiters read every application themselves.',
    'Your interview is on Monday, October 5, 2026 at 3 pm.',
    'I passed your papers on to Martin Ostermeier.',
  ])('reads no title in "%s"', (text) => {
    expect(roleOf({ text })).toBeNull();
  });
});

describe('extract: the title among other names', () => {
  it.each([
    [
      'of the subject in a reply that names none',
      'Re: Tram Driver',
      'Thanks, I will call you on Friday.',
      'Tram Driver',
    ],
    ['in small letters', '', 'I still have a tram driver job going, interested?', 'tram driver'],
    [
      'before the number of the job',
      '',
      'Your application for Tram Driver, TD/OPS/0417 was sent.',
      'Tram Driver',
    ],
    ['without the mark of who may apply', '', 'Ihre Bewerbung als Kranführer (m/w/d) ist da.', 'Kranführer'],
  ])('reads it %s', (_, subject, text, role) => {
    expect(roleOf({ subject, text })).toBe(role);
  });

  it('reads the title of quoted mail with a span that has no offsets', () => {
    const mail = {
      ...sketchMail({ text: 'Yes, Monday suits us.' }),
      quoted: 'I applied for the position of Tram Driver.',
    };
    const { role } = extract(mail, 'in_review', 'received', []);
    expect(role?.value).toBe('Tram Driver');
    expect(role?.span.start).toBe(-1);
  });

  it('quotes the title exactly where it stands', () => {
    const text = 'Hello Ida,\n\nyour application for Glass Technician (f/m/x) has arrived.';
    const span = fieldsOf({ text }).role?.span;
    expect(text.slice(span?.start, span?.end)).toBe('Glass Technician');
  });

  it('takes the title of the one who signs for nobody’s application', () => {
    expect(
      roleOf({ text: 'Thank you, we got your papers.\n\nKind regards\nIda Marrow\nHead of People' }),
    ).toBeNull();
  });
});

describe('extract: the place behind a title or an employer', () => {
  it.each([
    ['Deine Bewerbung als Optikerin (m/w/d) in Quellenried ist da.', 'Quellenried'],
    ['Thank you for your application for Tram Driver in Harrowfold.', 'Harrowfold'],
    ['Recebemos a sua candidatura para Cozinheiro em Vale Fundo.', 'Vale Fundo'],
    ['Your application for Dental Nurse at our Harrowfold practice is here.', 'Harrowfold'],
  ])('reads it in "%s"', (text, place) => {
    expect(extract(sketchMail({ text }), 'application_received', 'received', []).location?.value).toBe(place);
  });

  it('takes the terms of a contract for no place', () => {
    expect(fieldsOf({ text: 'Your application as Copywriter (Contract) is with us.' }).location).toBeNull();
  });
});
