// Whether the address restores the view, and a nonsense address harms nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  readAddress,
  readListSearch,
  sortBy,
  toggleStatus,
  toListQuery,
  withoutFilters,
  writeAddress,
  type ListSearch,
} from './list-search.ts';

const NOW = new Date(2025, 2, 4, 15, 30).getTime();
const query = (search: ListSearch) => toListQuery(search, NOW);

describe('the address of the list', () => {
  it('is empty for the plain list', () => {
    expect(readListSearch({ q: '', sort: 'last_activity', order: 'desc', view: 'table' })).toEqual({});
    expect(writeAddress({})).toBe('');
  });

  it('leaves out what makes no sense', () => {
    expect(
      readListSearch({
        status: 'offer,nonsense',
        sort: 'weight',
        order: 'up',
        review: 'maybe',
        view: 'globe',
        cols: 'weight',
        days: '12',
        silent: true,
      }),
    ).toEqual({ status: 'offer' });
  });

  it('becomes the question to the server', () => {
    expect(query({ q: ' night baker ', status: 'rejected,applied', sort: 'company' })).toEqual({
      q: 'night baker',
      statuses: ['applied', 'rejected'],
      needsReview: false,
      silent: false,
      hidden: false,
      source: null,
      company: null,
      since: null,
      until: null,
      sort: 'company',
      order: 'asc',
    });
  });

  it('asks with every filter it names', () => {
    const search = readListSearch({
      source: 'lever',
      company: 'Tallowmere Candles',
      silent: 'yes',
      review: 'yes',
      hidden: 'yes',
      since: '2025-03-01',
    });
    expect(query(search)).toMatchObject({
      source: 'lever',
      company: 'Tallowmere Candles',
      silent: true,
      needsReview: true,
      hidden: true,
      since: new Date(2025, 2, 1).toISOString(),
      until: null,
    });
  });

  it('adds a status and takes it away again', () => {
    const once = toggleStatus({ q: 'x' }, 'offer');
    expect(once).toEqual({ q: 'x', status: 'offer' });
    expect(toggleStatus(once, 'offer')).toEqual({ q: 'x' });
  });

  it('turns the order when the same column is chosen again', () => {
    const once = sortBy({}, 'location');
    expect(query(once)).toMatchObject({ sort: 'location', order: 'asc' });
    expect(query(sortBy(once, 'location'))).toMatchObject({ sort: 'location', order: 'desc' });
    expect(query(sortBy({}, 'last_activity'))).toMatchObject({ sort: 'last_activity', order: 'asc' });
  });

  it('loses its filters but not the way it is shown', () => {
    const search = readListSearch({
      view: 'board',
      q: 'x',
      status: 'offer',
      days: '7',
      hidden: 'yes',
      sort: 'company',
      cols: 'role',
    });
    expect(isNarrowed(search)).toBe(true);
    expect(withoutFilters(search)).toEqual({ view: 'board', sort: 'company', cols: 'role' });
    expect(isNarrowed(withoutFilters(search))).toBe(false);
  });

  it('reads back whatever it wrote', () => {
    const text = fc.string({ minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (q, company, review) => {
        const search = readListSearch({
          q,
          company,
          ...(review && { review: 'yes' }),
          sort: 'applied',
          days: '30',
        });
        expect(readListSearch(readAddress(writeAddress({ ...search })))).toEqual(search);
      }),
    );
  });
});
