// Tests which mails and entries a correction speaks of.
import { describe, expect, it } from 'vitest';
import { itemsOf, type CorrectionBody } from './correction.ts';

describe('itemsOf', () => {
  it.each<[CorrectionBody, string[]]>([
    [{ type: 'kind', item: 'a', kind: 'offer' }, ['a']],
    [{ type: 'field', item: 'a', field: 'role', value: null }, ['a']],
    [{ type: 'status', item: 'a', status: null }, ['a']],
    [{ type: 'hide', item: 'a', hidden: true }, ['a']],
    [{ type: 'note', item: 'a', text: 'x' }, ['a']],
    [{ type: 'rescue', item: 'a' }, ['a']],
    [{ type: 'split', items: ['a', 'b'], from: ['c'] }, ['a', 'b', 'c']],
    [{ type: 'move', items: ['a'], from: ['b'], to: 'c' }, ['a', 'b', 'c']],
    [{ type: 'merge', a: 'a', b: 'b' }, ['a', 'b']],
    [{ type: 'entry', kind: null, at: 0, company: null, role: null, text: '' }, ['me']],
  ])('names all of %j.', (body, items) => {
    expect(itemsOf({ id: 'me', seq: 1, madeAt: 0, body })).toEqual(items);
  });
});
