// Which applications are proposed for a mail.
import { expect, it } from 'vitest';
import type { ApplicationLine } from '../store/review-places.ts';
import { findCandidates } from './find-candidates.ts';

const line = (id: string, company: string | null, role: string | null): ApplicationLine => ({
  id,
  company,
  role,
  status: 'applied',
});

const LINES = [
  line('a', 'Norvane GmbH', 'Senior Data Engineer'),
  line('b', 'Orrin Mills', 'Data Engineer'),
  line('c', 'Norvane', 'Product Owner'),
  line('d', 'Norvanex', 'Gardener'),
  line('e', null, null),
  line('f', 'Tallow', 'Engineer, Data'),
];
const ids = (wanted: { company: string | null; role: string | null }, own: string | null = null) =>
  findCandidates(LINES)(wanted, own).map(({ id }) => id);

it('Those at its company come first, then those with a similar role, each in the order given.', () => {
  expect(ids({ company: 'norvane', role: 'Data Engineer' })).toEqual(['a', 'c', 'b', 'f']);
});

it('The application that the mail stands in is not among them, nor any twice.', () => {
  expect(ids({ company: 'Norvane', role: 'Senior Data Engineer' }, 'c')).toEqual(['a']);
});

it('Nothing is proposed for a mail that names nothing.', () => {
  expect(ids({ company: null, role: null })).toEqual([]);
  expect(ids({ company: '', role: '' })).toEqual([]);
  expect(findCandidates([])({ company: 'Norvane', role: 'Data Engineer' }, null)).toEqual([]);
});

it('At most six are proposed.', () => {
  const many = Array.from({ length: 20 }, (_, n) => line(String(n), 'Norvane', `Role ${n}`));
  expect(findCandidates(many)({ company: 'Norvane', role: null }, null)).toHaveLength(6);
});
