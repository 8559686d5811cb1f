// Whether the address restores the view, and a nonsense address harms nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAddress,
  readListSearch,
  sortBy,
  toggleStatus,
  toListQuery,
  writeAddress,
} from './list-search.ts';

describe('the address of the list', () => {
  it('is empty for the plain list', () => {
    expect(readListSearch({ q: '', sort: 'last_activity', order: 'desc' })).toEqual({});
    expect(writeAddress({})).toBe('');
  });

  it('leaves out what makes no sense', () => {
    expect(
      readListSearch({ status: 'offer,nonsense', sort: 'weight', order: 'up', review: 'maybe' }),
    ).toEqual({ status: 'offer' });
  });

  it('becomes the question to the server', () => {
    expect(toListQuery({ q: ' night baker ', status: 'rejected,applied', sort: 'company' })).toEqual({
      q: 'night baker',
      statuses: ['applied', 'rejected'],
      needsReview: false,
      sort: 'company',
      order: 'asc',
    });
  });

  it('adds a status and takes it away again', () => {
    const once = toggleStatus({ q: 'x' }, 'offer');
    expect(once).toEqual({ q: 'x', status: 'offer' });
    expect(toggleStatus(once, 'offer')).toEqual({ q: 'x' });
  });

  it('turns the order when the same column is chosen again', () => {
    const once = sortBy({}, 'company');
    expect(toListQuery(once)).toMatchObject({ sort: 'company', order: 'asc' });
    expect(toListQuery(sortBy(once, 'company'))).toMatchObject({ sort: 'company', order: 'desc' });
    expect(toListQuery(sortBy({}, 'last_activity'))).toMatchObject({ sort: 'last_activity', order: 'asc' });
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.boolean(), (q, review) => {
        const search = readListSearch({ q, ...(review && { review: 'yes' }), sort: 'applied' });
        expect(readListSearch(readAddress(writeAddress({ ...search })))).toEqual(search);
      }),
    );
  });
});
