// Tests what the vendor a mail came through adds to its fields: wordings, sender, brand, postings; and the contact.
import { describe, expect, it } from 'vitest';
import type { Ats } from '../../contracts/ats.ts';
import type { MailFields } from '../../domain/decision.ts';
import type { Address } from '../../domain/mail.ts';
import { extract } from '../extract.ts';
import { sketchMail, type MailSketch } from './sketch-mail.fixture.ts';

const VENDOR: Ats = {
  id: 'tindermill',
  name: 'Tindermill',
  type: 'ats',
  brands: ['tindermill'],
  senders: [{ domain: 'tindermill.example' }],
  wordings: [
    {
      field: 'subject',
      pattern: /^Update on (?<role>.{2,80}) \[(?<req>[A-Z0-9-]+)\] – (?<company>.{2,60})$/iu,
    },
  ],
  companyFromSender: (mail) => /^(.+) via Tindermill$/u.exec(mail.headers.from?.name ?? '')?.[1] ?? null,
  postingUrl: (url) => {
    const match = /^\/([a-z-]+)\/jobs\/(\d+)$/u.exec(url.pathname);
    return url.hostname === 'apply.tindermill.example' && match?.[2] !== undefined
      ? { company: match[1] ?? null, jobId: match[2] }
      : null;
  },
};

const read = (sketch: MailSketch): MailFields =>
  extract(sketchMail(sketch), 'application_received', 'received', [VENDOR]);

describe('extract with a vendor', () => {
  const from: Address = { name: 'Vantorp via Tindermill', address: 'mail@notify.tindermill.example' };

  it('reads wordings and sender of the vendor', () => {
    const fields = read({ subject: 'Update on Data Clerk [JR-204] – Vantorp', text: 'Hello.', from });
    const { ats, company, role, reqId } = fields;
    expect([ats, company?.value, role?.value, reqId?.value]).toEqual([
      'tindermill',
      'Vantorp',
      'Data Clerk',
      'JR-204',
    ]);
  });

  it('never takes the brand or the domain of the vendor for the employer', () => {
    const text = 'Your account.\n\nBest regards\nTindermill';
    expect(read({ text, from: { name: 'Tindermill', address: from.address } }).company).toBeNull();
  });

  it('reads the employer that a label below the vendor’s domain names', () => {
    const own: Address = { name: 'Ida Marrow', address: 'ida.marrow@vantorp.tindermill.example' };
    expect(read({ text: 'We have your papers.\n\nIda', from: own }).company?.value).toBe('vantorp');
  });

  it('knows the vendor by a footer when the sender does not tell', () => {
    expect(read({ text: 'We received your application.\n\nPowered by Tindermill' }).ats).toBe('tindermill');
  });

  it('unwraps links to find the posting, scoped by vendor and tenant', () => {
    const posting = 'https://apply.tindermill.example/vantorp/jobs/8842?utm_source=mail';
    const links = [{ url: `https://t.example/c?url=${encodeURIComponent(posting)}`, text: 'View job' }];
    const fields = read({ text: 'Thanks.', links });
    expect(fields.postingUrl?.value).toBe('https://apply.tindermill.example/vantorp/jobs/8842');
    expect(fields.postingIds).toEqual(['tindermill:vantorp:8842']);
    expect(fields.ats).toBe('tindermill');
  });

  it('names no posting when several are linked', () => {
    const links = [1, 2].map((id) => ({
      url: `https://apply.tindermill.example/vantorp/jobs/${id}`,
      text: '',
    }));
    const fields = read({ text: 'More jobs.', links });
    expect([fields.postingUrl, fields.postingIds]).toEqual([null, []]);
  });

  it('names the person who wrote as the contact, but no automatic address', () => {
    const person = { name: 'Grace Hollis', address: 'grace.hollis@vantorp.com' };
    expect(read({ text: 'Hello', from: person }).contact?.value).toBe(
      'Grace Hollis <grace.hollis@vantorp.com>',
    );
    const robot = { name: 'Vantorp', address: 'no-reply@vantorp.com' };
    expect(read({ text: 'Hello', from: robot }).contact).toBeNull();
  });
});
