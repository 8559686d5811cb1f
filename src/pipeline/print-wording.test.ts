// Tests that one template gives one print, whomever and whatever it was filled in for, and other news another.
import { describe, expect, it } from 'vitest';
import type { Extracted, MailFields } from '../domain/decision.ts';
import { sketchParsedMail } from '../domain/sketch-parsed-mail.fixture.ts';
import { ALIKE, likeness } from '../domain/wording.ts';
import { printWording } from './print-wording.ts';

const read = (value: string): Extracted => ({
  value,
  confidence: 1,
  span: { field: 'body', text: value, start: -1, end: -1 },
});

interface Filled {
  company?: string;
  role?: string;
  reqId?: string;
  name?: string;
  address?: string;
}

const FIRST: Required<Filled> = {
  company: 'Orrin Mills Ltd',
  role: 'Night Miller (m/w/d)',
  reqId: 'R-1042',
  name: 'Ida Lund',
  address: 'ida.lund@post.example',
};

const NEWS = {
  rejection:
    'We have read your papers with care. After much thought we decided to go on with others whose experience fits the post better. We know that this is hard to read.',
  review:
    'Your papers are with the team that will work with the new colleague. They read all that came in until Friday and will write to those whom they want to meet.',
};

function print(news: string, given: Filled = {}): string | null {
  const { company, role, reqId, name, address } = { ...FIRST, ...given };
  const fields = {
    company: read(company),
    role: read(role),
    reqId: read(reqId),
  } as Pick<MailFields, 'company' | 'role' | 'reqId'> as MailFields;
  const text = `Hello ${name.split(' ')[0]},\n\nthank you for your interest in the post of ${role} (${reqId}) at ${company}. ${news}\n\nSee https://jobs.example/${reqId}/${name.length}\n\nYour team at ${company.split(' ')[0]}`;
  const headers = { subject: `Your application for ${role}`, to: [{ name: '', address }] };
  return printWording(sketchParsedMail({ text }, headers), fields);
}

describe('the print of a template', () => {
  it.each<[string, Filled]>([
    ['company', { company: 'Tallow & Sons' }],
    ['role', { role: 'Head of Candles' }],
    ['requisition id', { reqId: '2026-77' }],
    ['reader', { name: 'Ben Hale', address: 'ben_hale77@hale.example' }],
    [
      'everything',
      { company: 'Quorrin', role: 'Cook', reqId: 'JR99120', name: 'Zoë', address: 'zoe@quill.example' },
    ],
  ])('is the same for another %s.', (_, given) => {
    expect(likeness(print(NEWS.rejection), print(NEWS.rejection, given))).toBe(1);
  });

  it('is another where the news is another, under the same subject and between the same phrases.', () => {
    expect(likeness(print(NEWS.rejection), print(NEWS.review))).toBeLessThan(ALIKE);
  });

  it('is none for a mail of hardly any words.', () => {
    const mail = sketchParsedMail({ text: 'Ok' }, { subject: '' });
    expect(
      printWording(mail, { company: null, role: null, reqId: null } as unknown as MailFields),
    ).toBeNull();
  });
});
