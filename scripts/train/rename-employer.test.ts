// Tests that a mail's employer gets another name wherever it stands.
import { expect, test } from 'vitest';
import { parse } from '../../src/pipeline/parse.ts';
import { renameEmployer } from './rename-employer.ts';

test('Sender, subject, text and domain bear the new name, and nothing the old one.', () => {
  const raw = [
    'From: Norvane Foods Careers <jobs@norvane-foods.example>',
    'To: Ada Hollis <ada@example.org>',
    'Subject: Norvane Foods: your application',
    '',
    'Thank you for applying to NORVANE FOODS. https://norvanefoods.example/jobs',
  ].join('\n');
  const { mail, name } = renameEmployer(parse(Buffer.from(raw)), ['Norvane Foods'], 1);
  expect(name).toBe('Lantern');
  expect(mail.headers.from).toEqual({ name: 'Lantern Careers', address: 'jobs@lantern.example' });
  expect(mail.headers.subject).toBe('Lantern: your application');
  expect(mail.text).toContain('applying to Lantern. https://lantern.example/jobs');
  expect(JSON.stringify(mail).toLowerCase()).not.toMatch(/norvane/u);
});
