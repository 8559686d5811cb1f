// Whether our own changes are told from those of others.
import { expect, it } from 'vitest';
import { currentVersion, followVersion } from './versions.ts';

it('leads from what was seen over our own changes to the newest version', () => {
  followVersion('a1', 'a2');
  followVersion('a2', 'a3');
  expect(currentVersion('a1')).toBe('a3');
});

it('leaves a version alone that no change of ours followed', () => {
  expect(currentVersion('b1')).toBe('b1');
});

it('goes back to the first version after an undo, without going round for ever', () => {
  followVersion('c1', 'c2');
  followVersion('c2', 'c1');
  expect([currentVersion('c1'), currentVersion('c2')]).toEqual(['c1', 'c1']);
});
