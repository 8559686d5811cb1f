// Tests of how the wording of a stock mail becomes a regular expression.
import { describe, expect, it } from 'vitest';
import { stockWording } from './stock-wording.ts';

const groups = (field: 'subject' | 'body', source: string, text: string): Record<string, string> | null => {
  const match = stockWording(field, source).pattern.exec(text);
  return match === null ? null : { ...match.groups };
};

describe('stockWording', () => {
  it.each([
    ['Thank you for applying to Bright Harbor', 'Bright Harbor'],
    ['Thank you for applying to Bright Harbor!', 'Bright Harbor'],
    ['Thank you for applying to Bright Harbor, Inc.', 'Bright Harbor, Inc'],
    ['Thank you for applying to tessaly.io.', 'tessaly.io'],
    ['Thank you for applying to St. Odile Clinic', 'St. Odile Clinic'],
    ['Thank you for applying to Bright Harbor | Dock Lead', 'Bright Harbor'],
    ['Thank you for applying to Halden & Frey - Clerk', 'Halden & Frey'],
    ['Thank you for applying to Bright Harbor for the winter', 'Bright Harbor'],
    ['Thank you for applying to Bright Harbor in Lisbon', 'Bright Harbor'],
  ])('ends an open company name where it ends: %s', (text, company) => {
    expect(groups('subject', '^thank you for applying to <company><end>', text)).toEqual({ company });
  });

  it.each([
    'Thank you for applying to Dock Lead at Bright Harbor',
    'Thank you for applying to Tidal Engineer',
    'Thank you for applying to the dock lead role',
    'Thank you for applying to us',
    'Thank you for applying to our company',
  ])('takes no title and no pronoun for a company: %s', (text) => {
    expect(groups('subject', '^thank you for applying to <company><end>', text)).toBeNull();
  });

  it('reads a title over a wrapped line, with abbreviations and full stops inside', () => {
    const text =
      'Hi,\n\nthank you for applying for the Sr. .NET\nDeveloper (m/w/d) position at Bright Harbor. Soon more.';
    expect(groups('body', 'applying for the <role> position at <company><end>', text)).toEqual({
      role: 'Sr. .NET\nDeveloper (m/w/d)',
      company: 'Bright Harbor',
    });
  });

  it('never reads a title over the end of a sentence or paragraph', () => {
    const source = 'applying for the <role> position';
    expect(groups('body', source, 'applying for the dock. We fill the lead position')).toBeNull();
    expect(groups('body', source, 'applying for the dock\n\nWe fill the lead position')).toBeNull();
  });

  it('takes every apostrophe and any white space for the ones written', () => {
    const { pattern } = stockWording('body', "we've received it");
    for (const text of ["we've received it", 'We’ve  received\nit', 'weʼve received\u00a0it'])
      expect(pattern.test(text)).toBe(true);
    expect(pattern.test('weve received it')).toBe(false);
  });

  it('lets a blank before a question mark be left out', () => {
    const { pattern } = stockWording('subject', '^job ?: ?<role>$');
    expect(pattern.exec('Job:Clerk')?.groups?.['role']).toBe('Clerk');
    expect(pattern.exec('Job : Clerk')?.groups?.['role']).toBe('Clerk');
  });

  it('keeps blanks inside brackets as one of the characters', () => {
    expect(stockWording('subject', '^a[ :]{1,2}b$').pattern.test('a: b')).toBe(true);
    expect(stockWording('subject', '^a[ :]{1,2}b$').pattern.test('a1b')).toBe(false);
  });

  it.each(['R-10425', 'JR0012345', '2024-1187', '48213BR', 'REQ_5512', '210044'])(
    'knows %s as an id',
    (req) => {
      expect(groups('subject', '^role \\(<req>\\)$', `Role (${req})`)).toEqual({ req });
    },
  );

  it('takes no year for an id, and without a word before it no house number', () => {
    expect(groups('subject', '^intern \\(<req>\\)$', 'Intern (2026)')).toBeNull();
    expect(groups('subject', '^for <code> <role>$', 'for 1505 Harbour Road')).toBeNull();
    expect(groups('subject', '^for <code> <role>$', 'for R-10425 Clerk')).toEqual({
      req: 'R-10425',
      role: 'Clerk',
    });
  });

  it('carries kind and weight along and leaves them out when not given', () => {
    expect(stockWording('subject', 'x', 'offer', 3)).toMatchObject({
      field: 'subject',
      kind: 'offer',
      weight: 3,
    });
    expect(Object.keys(stockWording('body', 'x'))).toEqual(['field', 'pattern']);
  });
});
