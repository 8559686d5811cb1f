// Tests of what a sender's display name tells of the employer.
import { describe, expect, it } from 'vitest';
import type { ParsedMail } from './mail.ts';
import { senderEmployer } from './sender-employer.ts';

const BRANDS = ['icims', 'acme hire'];

function mailFrom(name: string, subject = '', text = ''): ParsedMail {
  const headers = { from: { name, address: 'no-reply@vendor.example' }, subject };
  return { headers, text } as ParsedMail;
}

describe('senderEmployer', () => {
  it.each([
    ['Bright Harbor Hiring Team', 'Bright Harbor'],
    ['The Bright Harbor Recruiting Team', 'The Bright Harbor'],
    ['"Bright Harbor Careers"', 'Bright Harbor'],
    ['Bright Harbor - Talent Acquisition', 'Bright Harbor'],
    ['Bright Harbor (HR Team)', 'Bright Harbor'],
    ['Bright Harbor HR - no reply', 'Bright Harbor'],
    ['Careers at Bright Harbor', 'Bright Harbor'],
    ['Recruiting | Bright Harbor', 'Bright Harbor'],
    ['Mira from Bright Harbor', 'Bright Harbor'],
    ['Bright Harbor @ icims', 'Bright Harbor'],
    ['Mira @ Bright Harbor', 'Bright Harbor'],
    ['Bright Harbor Jobs via Acme Hire', 'Bright Harbor'],
    ['Équipe recrutement Belle Rive', 'Belle Rive'],
    ['Grünwerk Personalabteilung', 'Grünwerk'],
    ['Grünwerk-Karriere', 'Grünwerk'],
    ['Recrutamento Solvanta', 'Solvanta'],
    ['Solvanta Carreiras', 'Solvanta'],
    ['Solvanta Graduate Recruitment Team', 'Solvanta'],
    ['Ufficio Personale Casa Bellini', 'Casa Bellini'],
    ['Dienst Personeel Havenkade', 'Havenkade'],
    ['Service du personnel Belle Rive', 'Belle Rive'],
    ['Talento Humano Solvanta', 'Solvanta'],
    ['Solvanta Gestión Humana', 'Solvanta'],
    ['Risorse Umane - Casa Bellini', 'Casa Bellini'],
  ])('reads %s', (name, employer) => {
    expect(senderEmployer(mailFrom(name), BRANDS, 'person')).toBe(employer);
  });

  it.each([
    '',
    'iCIMS',
    'Acme Hire Notifications',
    'Careers',
    'no-reply',
    'Hiring Team',
    'jobs@bright.example',
    '  "" ',
    '\0',
  ])('reads nothing in %j', (name) => {
    expect(senderEmployer(mailFrom(name), BRANDS)).toBeNull();
  });

  it('reads a bare name only where the vendor puts the employer’s', () => {
    expect(senderEmployer(mailFrom('Corvanta'), BRANDS)).toBe('Corvanta');
    expect(senderEmployer(mailFrom('Corvanta'), BRANDS, 'person')).toBeNull();
  });

  it('takes what may be a person for an employer only if the mail speaks of working there, or a legal form says so', () => {
    expect(senderEmployer(mailFrom('Mira Oduya', '', 'Best,\nMira Oduya'), BRANDS)).toBeNull();
    expect(senderEmployer(mailFrom('Mira Oduya', 'Interview with Mira Oduya'), BRANDS)).toBeNull();
    expect(senderEmployer(mailFrom('Anna von Stein'), BRANDS)).toBeNull();
    expect(
      senderEmployer(mailFrom('Bright Harbor', '', 'Thanks for applying to Bright Harbor.'), BRANDS),
    ).toBe('Bright Harbor');
    expect(senderEmployer(mailFrom('Bright Harbor', 'Your Bright Harbor application'), BRANDS)).toBe(
      'Bright Harbor',
    );
    expect(senderEmployer(mailFrom('Ostrevia GmbH'), BRANDS)).toBe('Ostrevia GmbH');
  });

  it('keeps words that belong to a name', () => {
    expect(senderEmployer(mailFrom('Wattle State University Jobs'), BRANDS)).toBe('Wattle State University');
    expect(senderEmployer(mailFrom('Pellwood Staffing 24 Careers'), BRANDS)).toBe('Pellwood Staffing 24');
  });

  it('takes nothing longer than a hundred characters for a name', () => {
    expect(senderEmployer(mailFrom('x'.repeat(101)), BRANDS)).toBeNull();
  });
});
