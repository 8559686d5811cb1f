// Tests that the employer is found where no wording leads up to it, and left out where no name is one.
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../domain/mail.ts';
import type { Ats } from '../../contracts/ats.ts';
import { extract } from '../extract.ts';
import { sketchMail, type MailSketch } from './sketch-mail.fixture.ts';

const VENDOR: Ats = {
  id: 'tindermill',
  name: 'Tindermill',
  type: 'ats',
  brands: ['tindermill'],
  senders: [{ domain: 'tindermill-mail.example' }],
  wordings: [],
};

const nameOf = (sketch: MailSketch, direction: Direction = 'received'): string | undefined =>
  extract(sketchMail(sketch), 'interview_invite', direction, [VENDOR]).company?.value;

describe('extract: the employer without wording around it', () => {
  it.each<[string, MailSketch]>([
    [
      'Thornmoor Therapeutics',
      {
        text: 'Any day suits us.\n\nBest\nIda\n\nIda Lund | Director, Operations | Thornmoor Therapeutics',
        from: { name: 'Ida Lund', address: 'ida.lund@thornmoor-tx.example' },
      },
    ],
    [
      'Thornmoor Biometrics',
      {
        text: 'Here is our offer.\n\nIda\n\nThornmoor Biometrics Ltd. Registered in England. Mill Yard 4.',
        from: { name: 'Ida Lund', address: 'ida@thornmoor-biometrics.example' },
      },
    ],
    [
      'Werkhof Spedition',
      {
        text: 'Komm vorbei.\n\nUwe',
        from: { name: 'Disposition Werkhof Spedition', address: 'dispo@werkhof-spedition.example' },
      },
    ],
    [
      'University of Thornmoor',
      {
        text: 'The University of Thornmoor has received your application.',
        from: { name: 'UoT Jobs', address: 'jobs@thornmoor.example' },
      },
    ],
    [
      'Saltmarsh Foods',
      {
        subject: 'They want to meet you',
        text: 'Saltmarsh Foods would like to see you. My client is in a hurry.\n\nTess\nHolm Recruitment',
        from: { name: 'Tess Holm', address: 'tess@holm-recruitment.example' },
      },
    ],
    [
      'Tindermill',
      {
        subject: 'Your application to Tindermill',
        text: 'Thank you for your interest in working at Tindermill.',
        from: { name: 'Tindermill Recruiting', address: 'no-reply@tindermill-mail.example' },
      },
    ],
  ])('finds %s', (name, sketch) => {
    expect(nameOf(sketch)).toBe(name);
  });

  it('finds the one written to in sent mail', () => {
    const text = 'Dear Ms Lund,\n\nI withdraw my application with Saltmarsh Foods.\n\nMara';
    const to = { name: '', address: 'ida@saltmarsh-foods.example' };
    expect(nameOf({ text, to, from: { name: 'Mara Lind', address: 'mara@post.example' } }, 'sent')).toBe(
      'Saltmarsh Foods',
    );
  });

  it.each<[string, MailSketch]>([
    [
      'a brand that carries the mail',
      {
        text: 'We will be in touch.\n\nPowered by Tindermill',
        from: { name: 'Tindermill', address: 'no-reply@tindermill-mail.example' },
      },
    ],
    [
      'people and courtesies',
      {
        text: 'Mr Quill will call you.\n\nKind Regards,\nMartin Quill',
        from: { name: 'Martin Quill', address: 'martin.quill@gmail.com' },
      },
    ],
    ['a time', { subject: '2 Tage', text: 'Noch 2 Tage.', from: { name: '', address: 'post@gmail.com' } }],
  ])('finds none in %s', (_what, sketch) => {
    expect(nameOf(sketch)).toBeUndefined();
  });

  it('reads a text of nothing but names without harm', () => {
    const text = 'Aa Bb Cc & Dd '.repeat(4000);
    expect(() =>
      nameOf({ text, from: { name: 'A '.repeat(200), address: 'a@thornmoor.example' } }),
    ).not.toThrow();
  });
});
