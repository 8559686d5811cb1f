// Tests which application keeps its id when groups change.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepIds } from './application-id.ts';

function keep(
  groups: readonly (readonly string[])[],
  previous: Record<string, string>,
  ages: Record<string, number> = {},
) {
  let made = 0;
  return keepIds(
    groups,
    new Map(Object.entries(previous)),
    new Map(Object.entries(ages)),
    () => `new${(made += 1)}`,
  );
}

describe('keepIds', () => {
  it('gives fresh ids to groups without a predecessor, and says which.', () => {
    expect(keep([['a'], ['b']], {})).toEqual({ ids: ['new1', 'new2'], fresh: [0, 1] });
  });

  it('keeps ids where nothing changed, whatever the order of the groups.', () => {
    expect(keep([['b'], ['a']], { a: 'A', b: 'B' })).toEqual({ ids: ['B', 'A'], fresh: [] });
  });

  it('leaves the id with the larger part of a split.', () => {
    expect(keep([['a'], ['b', 'c']], { a: 'X', b: 'X', c: 'X' }).ids).toEqual(['new1', 'X']);
  });

  it('takes the id of the larger part of a merge.', () => {
    expect(keep([['a', 'b', 'c']], { a: 'A', b: 'B', c: 'B' }).ids).toEqual(['B']);
  });

  it('takes the older id of equal parts, then the first by name.', () => {
    expect(keep([['a', 'b']], { a: 'A', b: 'B' }, { A: 9, B: 4 }).ids).toEqual(['B']);
    expect(keep([['a', 'b']], { a: 'A', b: 'B' }, { A: 4, B: 4 }).ids).toEqual(['A']);
    expect(keep([['a', 'b']], { a: 'A', b: 'B' }, { B: 4 }).ids).toEqual(['B']);
  });

  it('leaves the id with the first of equal parts of a split.', () => {
    expect(keep([['a'], ['b']], { a: 'X', b: 'X' }).ids).toEqual(['X', 'new1']);
  });

  it('lets a group that lost its first choice take its next.', () => {
    expect(
      keep(
        [
          ['a', 'b', 'c'],
          ['d', 'e'],
        ],
        { a: 'X', b: 'X', c: 'X', d: 'X', e: 'Y' },
      ).ids,
    ).toEqual(['X', 'Y']);
  });

  it('never gives one id to two groups, and repeats itself on its own result.', () => {
    const items = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(items, { minLength: 1 }), { maxLength: 4 }),
        fc.dictionary(items, fc.constantFrom('X', 'Y', 'Z')),
        (overlapping, previous) => {
          const seen = new Set<string>();
          const groups = overlapping
            .map((group) => group.filter((item) => !seen.has(item) && seen.add(item)))
            .filter((group) => group.length > 0);
          const { ids } = keep(groups, previous, { X: 1, Y: 2, Z: 3 });
          expect(new Set(ids).size).toBe(groups.length);
          const now = Object.fromEntries(
            groups.flatMap((group, at) => group.map((item) => [item, ids[at] as string])),
          );
          expect(keep(groups, now)).toEqual({ ids, fresh: [] });
        },
      ),
    );
  });
});
