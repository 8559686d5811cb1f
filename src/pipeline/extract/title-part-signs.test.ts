// Tests what the parts of a title that a mark sets apart are told to be.
import { expect, test } from 'vitest';
import { namesOf } from './title-name-signs.ts';
import { partSigns } from './title-part-signs.ts';

const names = namesOf({
  company: 'Norvane Mills',
  people: [],
  sender: 'Jobs <a@norvane.example>',
  links: [],
});
const signsOf = (title: string, view: string): Set<string> => {
  const signs = new Set<string>();
  partSigns(title, [view], names, signs);
  return signs;
};

test('An employer behind a comma is told from a field of work.', () => {
  expect(signsOf('Planner, Norvane Mills', '')).toContain('tail:co:same');
  expect(signsOf('Planner, Materials', '')).not.toContain('tail:co:same');
});

test('A part that stands elsewhere behind a word for places is told so, the title itself is not.', () => {
  expect(signsOf('Clerk (Ravensmoor)', 'Clerk (Ravensmoor). Our site in Ravensmoor')).toContain(
    'tail:placed',
  );
  expect(signsOf('Clerk (Ravensmoor)', 'Clerk (Ravensmoor)')).not.toContain('tail:elsewhere');
});

test('A title without such a mark shows nothing of it.', () => {
  expect(signsOf('Clerk', 'Clerk').size).toBe(0);
});
