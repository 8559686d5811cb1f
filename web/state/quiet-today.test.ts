// Whether a newer answer leaves alone what is being read.
import { describe, expect, it } from 'vitest';
import type { Today } from '../../src/contracts/api.ts';
import { carryNews, linesOf } from './quiet-today.ts';

type News = Today['heard_back']['items'][number];

const news = (item_id: string, status: News['status'] = 'rejected'): News => ({
  application_id: `of ${item_id}`,
  company: 'Tallowmere Candles',
  role: 'Chandler',
  status,
  item_id,
  kind: 'rejection',
  summary: '',
  at: '2025-03-04T09:00:00Z',
});

const today = (since: string | null, items: News[]): Today => ({
  since,
  heard_back: { total: items.length, items },
  needs_you: { offers: [], interviews: [], assessments: [], review: 0 },
  silent: { total: 0, items: [] },
  numbers: { applied: 2, heard_back: 1, interviews: 0, offers: 0, median_days_to_answer: null },
});

const MONDAY = '2025-03-03T18:20:00Z';
const TUESDAY = '2025-03-04T18:20:00Z';

describe('a newer answer', () => {
  it('stands as it is within the same visit, so that what is no news any more goes', () => {
    const next = today(MONDAY, [news('b')]);
    expect(carryNews(today(MONDAY, [news('a')]), next)).toBe(next);
  });

  it('keeps the news on screen when the server begins a new visit meanwhile', () => {
    const carried = carryNews(today(MONDAY, [news('b'), news('a')]), today(TUESDAY, [news('c'), news('b')]));
    expect(carried.since).toBe(MONDAY);
    expect(carried.heard_back.items.map(({ item_id }) => item_id)).toEqual(['c', 'b', 'a']);
    expect(carried.heard_back.total).toBe(3);
  });

  it('moves nothing when only words in the lines differ', () => {
    expect(linesOf(today(MONDAY, [news('a', 'applied')]))).toBe(linesOf(today(TUESDAY, [news('a')])));
    expect(linesOf(today(MONDAY, [news('a')]))).not.toBe(linesOf(today(MONDAY, [news('b'), news('a')])));
  });
});
