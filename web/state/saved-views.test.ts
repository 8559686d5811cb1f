// Whether views that were given a name come back as they were.
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  LONGEST_NAME,
  parseViews,
  removeView,
  renameView,
  saveView,
  searchOf,
  tidyName,
} from './saved-views.ts';

const offers = { name: 'Offers', address: '?status=offer' };
const board = { name: 'Board', address: '?view=board' };

describe('saved views', () => {
  it('lead back to what was shown', () => {
    const search = { view: 'board', q: 'night baker', status: 'applied,offer', cols: 'role' } as const;
    expect(searchOf({ name: 'x', address: addressOf(search) })).toEqual(search);
  });

  it('have one address for what looks the same', () => {
    expect(addressOf({ order: 'desc', status: 'offer', q: 'x' })).toBe(
      addressOf({ q: 'x', status: 'offer' }),
    );
    expect(addressOf({ sort: 'last_activity' })).toBe('');
  });

  it('take the place of one with the same name', () => {
    const again = { name: 'Offers', address: '?status=offer&q=x' };
    expect(saveView([offers, board], again)).toEqual([again, board]);
    expect(saveView([offers], board)).toEqual([offers, board]);
  });

  it('keep their place when they are renamed, and no name twice', () => {
    expect(renameView([offers, board], 'Offers', 'Good')).toEqual([{ ...offers, name: 'Good' }, board]);
    expect(renameView([offers, board], 'Offers', 'Board')).toEqual([{ ...offers, name: 'Board' }]);
    expect(renameView([offers], 'Offers', 'Offers')).toEqual([offers]);
  });

  it('go', () => {
    expect(removeView([offers, board], 'Offers')).toEqual([board]);
  });

  it('survive whatever lies in the storage', () => {
    expect(parseViews(null)).toEqual([]);
    expect(parseViews('{')).toEqual([]);
    expect(parseViews('{"name":"x"}')).toEqual([]);
    expect(parseViews(JSON.stringify([offers, null, 7, { name: ' ', address: '' }, { name: 'x' }]))).toEqual([
      offers,
    ]);
    expect(parseViews(JSON.stringify([{ name: 'x', address: '?status=nonsense&sort=role' }]))).toEqual([
      { name: 'x', address: '?sort=role' },
    ]);
  });

  it('have names of one line and of some length', () => {
    expect(tidyName('  to \n do  ')).toBe('to do');
    expect(tidyName('x'.repeat(100))).toHaveLength(LONGEST_NAME);
  });
});
