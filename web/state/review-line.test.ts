// Whether the mails that wait for a look come one after the other, none twice and none lost.
import { beforeEach, expect, it } from 'vitest';
import {
  bringBack,
  confirmBack,
  confirmSettled,
  putOff,
  reviewLine,
  reviewStore,
  settle,
  type ReviewItem,
} from './review-line.ts';

const item = (id: string, hesitation = '') => ({ mail: { id }, hesitation }) as ReviewItem;
const told = (askedAt: number, ids: readonly string[], left = ids.length) => ({
  askedAt,
  left,
  next_cursor: null,
  items: ids.map((id) => item(id)),
});
const line = (answer: ReturnType<typeof told>) => {
  const { items, left } = reviewLine(answer, reviewStore.get());
  return [items.map(({ mail }) => mail.id).join(''), left];
};

beforeEach(() => {
  reviewStore.set(() => ({ settled: new Map(), skipped: [], returned: [], steps: [] }));
});

it('goes on at once when one is decided, before the server knows', () => {
  settle('a', Infinity);
  expect(line(told(1, ['a', 'b', 'c'], 12))).toEqual(['bc', 11]);
});

it('does not show a decided mail again in an answer that was asked for before', () => {
  settle('a', 5);
  expect(line(told(4, ['a', 'b'], 2))).toEqual(['b', 1]);
});

it('shows a decided mail again when the server asks for more', () => {
  settle('a', 5);
  expect(line(told(6, ['a', 'b'], 2))).toEqual(['ab', 2]);
});

it('puts a skipped mail behind the others without forgetting it', () => {
  putOff('a');
  putOff('b');
  expect(line(told(1, ['a', 'b', 'c']))).toEqual(['cab', 3]);
  putOff('a');
  expect(line(told(1, ['a', 'b', 'c']))).toEqual(['cba', 3]);
});

it('brings a decided mail back in front, counted before the server knows', () => {
  settle('b', 5);
  bringBack(item('b'), 7);
  expect(line(told(6, ['c', 'd'], 2))).toEqual(['bcd', 3]);
  expect(line(told(8, ['b', 'c', 'd'], 3))).toEqual(['bcd', 3]);
});

it('shows a mail that came back as the server tells it now', () => {
  bringBack(item('b', 'old'), 7);
  const answer = { askedAt: 8, left: 1, next_cursor: null, items: [item('b', 'new')] };
  expect(reviewLine(answer, reviewStore.get()).items[0]?.hesitation).toBe('new');
});

it('lets go of a mail that came back and was settled elsewhere', () => {
  bringBack(item('b'), 7);
  expect(line(told(8, ['c'], 1))).toEqual(['c', 1]);
});

it('takes a mail that came back away again when it is decided again', () => {
  bringBack(item('b'), 7);
  settle('b', Infinity);
  expect(line(told(6, ['c'], 1))).toEqual(['c', 1]);
  expect(line(told(9, ['b', 'c'], 2))).toEqual(['c', 1]);
});

it('does not hide a mail that was brought back before its decision was known', () => {
  settle('b', Infinity);
  bringBack(item('b'), Infinity);
  confirmSettled('b', 5);
  expect(line(told(1, ['b', 'c'], 2))).toEqual(['bc', 2]);
});

it('does not bring back a mail that was decided again before its return was known', () => {
  bringBack(item('b'), Infinity);
  settle('b', Infinity);
  confirmBack('b', 5);
  expect(line(told(1, ['b', 'c'], 2))).toEqual(['c', 1]);
});
