// Tests that the fields of an application are read from mail in seven languages, with exact spans, or left out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extracted, MailFields } from '../domain/decision.ts';
import { KINDS, type Kind } from '../domain/kind.ts';
import type { Direction } from '../domain/mail.ts';
import { extract } from './extract.ts';
import { sketchMail, type MailSketch } from './extract/sketch-mail.fixture.ts';

interface Sketch extends MailSketch {
  kind?: Kind;
  direction?: Direction;
}

const read = (sketch: Sketch): MailFields =>
  extract(sketchMail(sketch), sketch.kind ?? 'application_received', sketch.direction ?? 'received', []);

const named = (sketch: Sketch): readonly [string | null, string | null] => {
  const { company, role } = read(sketch);
  return [company?.value ?? null, role?.value ?? null];
};

describe('extract: company and role', () => {
  it.each<[string, string, string]>([
    [
      'Thank you for applying for the Hydraulics Engineer position at Norvane Pumps, Inc. We will be in touch.',
      'Norvane Pumps, Inc.',
      'Hydraulics Engineer',
    ],
    [
      'Your application for the position of **Senior Data Analyst (m/f/d)** at Quorrin & Dale has reached us and will be read.',
      'Quorrin & Dale',
      'Senior Data Analyst',
    ],
    [
      'Thank you for your interest in Quorrin Labs and the “Staff Engineer II” role.\n\nThe Quorrin Labs Talent Acquisition Team',
      'Quorrin Labs',
      'Staff Engineer II',
    ],
    [
      'Hi Ada,\n\nThanks for applying to Pelhamware! You applied to: Job title: Support Engineer, Night Shift\n\nBest,\nPelhamware Recruiting',
      'Pelhamware',
      'Support Engineer, Night Shift',
    ],
    [
      'vielen Dank für Ihre Bewerbung als Anlagenmechaniker (m/w/d) bei der Brückental Wärme GmbH. Wir melden uns.',
      'Brückental Wärme GmbH',
      'Anlagenmechaniker',
    ],
    [
      'Guten Tag,\n\nwir möchten Ihnen die Stelle als Teamleiterin Vertrieb anbieten.\n\nMit freundlichen Grüßen\nAda Lind\nHollweg Optik AG',
      'Hollweg Optik AG',
      'Teamleiterin Vertrieb',
    ],
    [
      'Nous avons bien reçu votre candidature au poste de chargé de clientèle chez Vallorine Assurances et vous remercions.',
      'Vallorine Assurances',
      'chargé de clientèle',
    ],
    [
      'Hemos recibido su candidatura para el puesto de Técnico de laboratorio en Almazara Norte y la revisaremos.',
      'Almazara Norte',
      'Técnico de laboratorio',
    ],
    [
      'Ci è arrivata la tua candidatura come Sviluppatrice web presso Corvini Studio e ti ringraziamo.',
      'Corvini Studio',
      'Sviluppatrice web',
    ],
    [
      'Chegou a sua candidatura para a vaga de Técnica de Suporte na Serralta Digital. Obrigado!',
      'Serralta Digital',
      'Técnica de Suporte',
    ],
    [
      'Fijn dat je solliciteert: jouw sollicitatie voor de functie van Procesoperator bij Kwartelhof Zuivel en je cv liggen hier.',
      'Kwartelhof Zuivel',
      'Procesoperator',
    ],
  ])('reads both from "%s"', (text, company, role) => {
    expect(named({ text })).toEqual([company, role]);
  });

  it('reads both from the parts of a subject', () => {
    const text = 'Hello,\n\nplease find the details below.\n\nKind regards\nAda Lind\nVantorp Robotics';
    expect(
      named({
        subject: 'Interview confirmed – Product Designer – Vantorp Robotics',
        text,
        kind: 'interview_scheduled',
      }),
    ).toEqual(['Vantorp Robotics', 'Product Designer']);
  });

  it('reads both from a card: a title on its line, employer and place on the next', () => {
    const text =
      'Your application was sent to Quorrin Foods\n\nSupply Chain Analyst\nQuorrin Foods · Austin, TX (On-site)';
    expect(named({ text })).toEqual(['Quorrin Foods', 'Supply Chain Analyst']);
  });

  it('believes a firm that begins a sentence and fits the domain of the sender', () => {
    const text = 'Hello Ada,\n\nHollweg Optics received over 300 applications for the Lens Grinder vacancy.';
    const from = { name: '', address: 'hiring@hollweg.org' };
    expect(named({ text, from, kind: 'rejection' })).toEqual(['Hollweg Optics', 'Lens Grinder']);
  });

  it('cuts values at the clause that follows and keeps wrapped lines together', () => {
    const text =
      'Unfortunately we will not proceed with your application for the role of Machine\nLearning Engineer at Norvane and we wish you luck.';
    expect(named({ text, kind: 'rejection' })).toEqual(['Norvane', 'Machine Learning Engineer']);
  });

  it('takes the title apart from requisition id and place, in its own fields', () => {
    const fields = read({
      text: 'Your application for the position of Tax Clerk - Hamburg at Norvane was received.\n\nRequisition ID: R-20417\nLocation: Hamburg, Germany\nSalary: €52,000 - €58,000 per year',
    });
    expect(fields.role?.value).toBe('Tax Clerk');
    expect(fields.reqId?.value).toBe('R-20417');
    expect(fields.location?.value).toBe('Hamburg, Germany');
    expect(fields.salary?.value).toContain('52,000');
  });

  it('takes neither general words nor people for a company or a title', () => {
    const text =
      'Hi Ada,\n\nthank you for applying for this position with us and for your interest in our company. We look forward to the interview with you.\n\nBest regards\nGrace Hollis';
    expect(named({ text, from: { name: 'Grace Hollis', address: 'grace.hollis@mail.example' } })).toEqual([
      null,
      null,
    ]);
  });

  it.each<[string, string, string]>([
    ['Vantorp Careers', 'no-reply@mail.example', 'Vantorp'],
    ['Talent Acquisition | Vantorp', 'jobs@mail.example', 'Vantorp'],
    ['Ada from Vantorp', 'ada@mail.example', 'Vantorp'],
    ['The Hiring Team at Vantorp', 'notifications@mail.example', 'Vantorp'],
  ])('reads the employer from the display name "%s"', (name, address, company) => {
    expect(named({ text: 'We received your application.', from: { name, address } })[0]).toBe(company);
  });

  it('believes a name more that fits the domain of the sender', () => {
    const text = 'Hello Ada, Vantorp Robotics and you may suit each other.';
    const alone = read({ text }).company?.confidence ?? 0;
    const fitting =
      read({ text, from: { name: '', address: 'hr@vantorprobotics.com' } }).company?.confidence ?? 0;
    expect(fitting).toBeGreaterThan(alone);
  });

  it('takes the employer of sent mail from the one written to', () => {
    const fields = read({
      text: 'Dear team,\n\nI would like to withdraw my application for the Data Analyst position.\n\nBest regards\nAda Lind',
      from: { name: 'Ada Lind', address: 'ada@lind-consulting.com' },
      to: { name: 'Vantorp Recruiting', address: 'jobs@vantorp.com' },
      kind: 'withdrawal',
      direction: 'sent',
    });
    expect(fields.company?.value).toBe('Vantorp');
    expect(fields.role?.value).toBe('Data Analyst');
    expect(fields.contact).toBeNull();
  });

  it.each<Kind>(['job_alert', 'other_job', 'not_job'])('reads no fields from mail of kind %s', (kind) => {
    const fields = read({ text: 'Thank you for applying for the Clerk position at Norvane.', kind });
    expect([fields.company, fields.role, fields.postingIds]).toEqual([null, null, []]);
  });
});

describe('extract: properties', () => {
  const word = fc.constantFrom(
    'application for',
    'the position of',
    'at',
    'Data Analyst',
    'Norvane',
    'GmbH',
    '(m/w/d)',
    'Stelle:',
    '"',
    '*',
    '\n',
    '\n\n',
    ' – ',
    'Ihre Bewerbung als',
    'chez',
    'Req ID:',
    'R-1234',
    ', Inc.',
    'Best regards',
    '🐺',
    'ﬁ',
    'é',
    '€50k',
    'The',
    'team',
    'Hi Ada,',
    '12 May 2031',
  );
  const prose = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  const spansOf = (fields: MailFields): Extracted[] =>
    [fields.company, fields.role, fields.reqId, fields.location, fields.salary, fields.contact].filter(
      (field) => field !== null,
    );
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  it('never throws, and every span is exactly the place that holds the value', () => {
    fc.assert(
      fc.property(prose, prose, fc.constantFrom(...KINDS), (subject, text, kind) => {
        const from = { name: subject.slice(0, 30), address: 'x@vantorp.example' };
        for (const { value, confidence, span } of spansOf(read({ subject, text, from, kind }))) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (span.start === -1) continue;
          const source = span.field === 'subject' ? subject : text;
          expect(source.slice(span.start, span.end)).toBe(span.text);
          expect(plain(span.text)).toContain(plain(value));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same fields for the same mail, whatever was read before', () => {
    fc.assert(
      fc.property(prose, prose, (first, second) => {
        const once = read({ text: first });
        read({ text: second });
        expect(read({ text: first })).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
