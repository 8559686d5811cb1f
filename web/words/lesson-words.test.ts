// Tests how lessons are put into words.
import { expect, it } from 'vitest';
import { lessonDay, lessonSentence, proposalWords, touchedWords } from './lesson-words.ts';

it.each([
  [
    { type: 'kind', was: 'in_review', value: 'rejection' },
    'Mails like this are “Rejected”, not “Still being considered”',
  ],
  [{ type: 'sender', was: '', value: 'not_job' }, 'Mails of this sender are not about a job'],
  [
    { type: 'company', was: 'Norvane', value: 'Norvane Works' },
    'The company “Norvane” is called “Norvane Works”',
  ],
  [
    { type: 'role', was: 'Team Cook', value: 'Cook' },
    'In mails like this the role “Team Cook” is called “Cook”',
  ],
  [{ type: 'rescue', was: '', value: '' }, 'Mails of this sender are shown to you, whatever they seem to be'],
] as const)('A lesson is one sentence: %o.', (lesson, words) => {
  expect(lessonSentence(lesson)).toBe(words);
});

it.each([
  [0, 0, 'No mail like it yet'],
  [1, 0, 'Holds for 1 mail'],
  [0, 2, 'Asks about 2 mails'],
  [3, 1, 'Holds for 3 mails · asks about 1 mail'],
])('What it touches is counted: %i and %i.', (applied, asked, words) => {
  expect(touchedWords({ applied, asked })).toBe(words);
});

it('A day is that of the device.', () => {
  const at = '2026-03-12T23:30:00.000Z';
  expect(lessonDay(at, { locale: 'en-GB', timeZone: 'UTC' })).toBe('12 Mar 2026');
  expect(lessonDay(at, { locale: 'en-GB', timeZone: 'Europe/Berlin' })).toBe('13 Mar 2026');
});

it('A proposal is the kind in words, or the name.', () => {
  expect(proposalWords({ what: 'kind', value: 'offer' })).toBe('Offer');
  expect(proposalWords({ what: 'role', value: 'Cook' })).toBe('Cook');
});
