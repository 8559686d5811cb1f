// What triage keeps and discards, by headers alone.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ats } from '../contracts/ats.ts';
import type { MailHeaders } from '../domain/mail.ts';
import { sketchHeaders } from '../domain/sketch-parsed-mail.fixture.ts';
import { triage } from './triage.ts';

const VENDOR: Ats = {
  id: 'hirewell',
  name: 'Hirewell',
  type: 'ats',
  brands: ['hirewell'],
  senders: [{ domain: 'hirewell-mail.example' }, { domain: 'alerts.example', kind: 'job_alert' }],
  wordings: [],
  header: { name: 'X-Hirewell-Template', kinds: [] },
};

const headers = (over: Partial<MailHeaders>): MailHeaders =>
  sketchHeaders({ from: { name: 'Somebody', address: 'somebody@shop.example' }, ...over });

const from = (address: string, name = ''): Partial<MailHeaders> => ({ from: { name, address } });

describe('triage discards', () => {
  test.each([
    ['a newsletter', headers({ bulk: true, subject: 'Spring colours are here' }), /newsletter/u],
    [
      'a newsletter without any sign of a list',
      headers({ ...from('ferns-4.17@newsletter.garden.example'), subject: 'Pots that last' }),
      /newsletter/u,
    ],
    [
      'discussion on a list',
      headers({ listId: 'ferns.lists.example', subject: 'Re: watering' }),
      /mailing list/u,
    ],
    [
      'discussion known by its list manager',
      headers({ subject: 'Re: watering', all: new Map([['sender', 'ferns-bounces@lists.example']]) }),
      /mailing list/u,
    ],
    [
      'a delivery report',
      headers({ subject: 'Undelivered', contentType: 'multipart/report; report-type=delivery-status' }),
      /delivery report/u,
    ],
    ['a cron mail', headers({ ...from('cron@host.example'), subject: 'Output of nightly' }), /machine/u],
    [
      'a receipt',
      headers({ ...from('noreply@shop.example'), subject: 'Receipt for your groceries' }),
      /purchase/u,
    ],
    ['a thank-you of a shop', headers({ bulk: true, subject: 'Thank you for your order' }), /newsletter/u],
    [
      'a word that only begins like a job word',
      headers({ bulk: true, subject: 'The internet on RH7' }),
      /newsletter/u,
    ],
  ])('%s', (_, mail, reason) => {
    const result = triage(mail, [VENDOR]);
    expect(result.verdict).toBe('not-job');
    expect(result.verdict === 'not-job' ? result.reason : '').toMatch(reason);
  });
});

describe('triage keeps', () => {
  test.each([
    ['personal mail with a subject that says nothing', headers({ subject: 'Quick question' })],
    ['mail without any sender', headers({ from: null })],
    ['bulk mail of a known vendor', headers({ bulk: true, ...from('x@mail.hirewell-mail.example') })],
    ['bulk mail of an alerts-only sender', headers({ bulk: true, ...from('x@alerts.example') })],
    [
      'bulk mail with the header of a vendor',
      headers({ bulk: true, all: new Map([['x-hirewell-template', 't1']]) }),
    ],
    [
      'bulk mail that answers to a vendor',
      headers({ bulk: true, replyTo: { name: '', address: 'r@hirewell-mail.example' } }),
    ],
    ['bulk mail from a careers address', headers({ bulk: true, ...from('careers@mill.example') })],
    [
      'bulk mail of a board with the word in its name',
      headers({ bulk: true, ...from('alerts@jobwren.example') }),
    ],
    ['bulk mail from a jobs domain', headers({ bulk: true, ...from('hello@millcareers.example') })],
    [
      'bulk mail from a hiring team by name',
      headers({ bulk: true, ...from('x@mill.example', 'Mill Hiring Team') }),
    ],
    [
      'an automatic security code',
      headers({ ...from('noreply@portal.example'), subject: 'Your security code' }),
    ],
  ])('%s', (_, mail) => {
    expect(triage(mail, [VENDOR])).toEqual({ verdict: 'maybe' });
  });

  test.each([
    'Your application at the Mill',
    'Ihre Bewerbung als Müller',
    'Deine Vorstellungsgespräche im Mai',
    'Votre candidature chez Moulin',
    'Suite à votre entretien',
    'Tu candidatura',
    'Oferta laboral de molinero',
    'La tua candidatura',
    'Colloquio di lunedì',
    'A sua candidatura',
    'Vaga de moleiro',
    'Je sollicitatie',
    'Nieuwe vacature voor jou',
    'Thank you from the Mill',
    'Miller (m/w/d) gesucht',
    'Flour Engineer || Rotterdam || contract',
  ])('bulk mail with the subject "%s"', (subject) => {
    expect(triage(headers({ bulk: true, subject }), [])).toEqual({ verdict: 'maybe' });
  });

  test('A job word in the subject saves any mail, whatever else the headers say.', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), fc.option(fc.string()), (noise, bulk, listId) => {
        const mail = headers({ subject: `${noise} Your application ${noise}`, bulk, listId });
        return triage(mail, [VENDOR]).verdict === 'maybe';
      }),
    );
  });
});
