// Whether exactly those are selected that the person means.
import { describe, expect, it } from 'vitest';
import { extendTo, NOTHING, selectAll, toggle, type Selection } from './bulk-selection.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, item_id: `first of ${id}`, company: 'x' }));
const row = (id: string) => ({ id, item_id: `first of ${id}` });
const ids = ({ picked }: Selection) => [...picked.keys()].sort().join('');

describe('the selection', () => {
  it('takes one in and lets it go again', () => {
    const once = toggle(NOTHING, row('b'));
    expect(ids(once)).toBe('b');
    expect(ids(toggle(once, row('b')))).toBe('');
  });

  it('reaches from the row touched last to this one, in either direction', () => {
    expect(ids(extendTo(toggle(NOTHING, row('b')), rows, row('d')))).toBe('bcd');
    expect(ids(extendTo(toggle(NOTHING, row('d')), rows, row('b')))).toBe('bcd');
  });

  it('keeps what was selected outside of the range', () => {
    const before = toggle(toggle(NOTHING, row('a')), row('c'));
    expect(ids(extendTo(before, rows, row('d')))).toBe('acd');
  });

  it('goes on from the end of the range', () => {
    const range = extendTo(toggle(NOTHING, row('a')), rows, row('b'));
    expect(ids(extendTo(range, rows, row('d')))).toBe('abcd');
  });

  it('takes a single row where the one touched last is not there any more', () => {
    expect(ids(extendTo(NOTHING, rows, row('c')))).toBe('c');
    expect(ids(extendTo(toggle(NOTHING, row('z')), rows, row('c')))).toBe('cz');
  });

  it('holds of each only what is needed to change it', () => {
    expect(selectAll(NOTHING, rows).picked.get('e')).toEqual(row('e'));
    expect(ids(selectAll(toggle(NOTHING, row('z')), rows))).toBe('abcde');
  });
});
