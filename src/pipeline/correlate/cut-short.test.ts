// Tests how applications are grouped where a sender writes its name now short and now in full, and where one has ended.
import { describe, expect, it } from 'vitest';
import type { Item } from '../../domain/application.ts';
import { groupsOf, sketchItem, type Sketch } from '../../../test/flow/sketch-item.ts';

const AT_ORRIN = { company: 'Orrin Mills', role: 'Miller' };
const applied = (id: string, sketch: Sketch = {}) =>
  sketchItem(id, 'application_received', { ...AT_ORRIN, ...sketch });
const rejected = (id: string, sketch: Sketch = {}) => sketchItem(id, 'rejection', { day: 5, ...sketch });

describe('names that a sender writes now short and now in full', () => {
  it('go together in a conversation and with the same role, but not by a short name alone.', () => {
    const full = applied('a', { company: 'Tarnvale Clinical', threads: ['<1@x>'] });
    const short = { company: 'Tarnvale' };
    expect(groupsOf([full, rejected('b', { ...short, threads: ['<1@x>'] })])).toEqual([['a', 'b']]);
    expect(groupsOf([full, rejected('b', { ...short, role: 'Miller' })])).toEqual([['a', 'b']]);
    expect(groupsOf([full, rejected('b', { ...short, role: 'Baker' })])).toEqual([['a'], ['b']]);
  });

  it('leave a mail without a role to the firm of that very name where there is one.', () => {
    const full = applied('a', { company: 'Tarnvale Clinical' });
    const exact = applied('e', { company: 'Tarnvale', role: 'Baker', day: 1 });
    expect(groupsOf([full, exact, rejected('b', { company: 'Tarnvale' })])).toEqual([['a'], ['e', 'b']]);
  });

  it('bring no two longer names together that are both the short one with more said.', () => {
    const [short, foods, health] = ['Tarnvale', 'Tarnvale Foods', 'Tarnvale Health'].map((company, n) =>
      applied(`${n}`, { company, day: n }),
    ) as [Item, Item, Item];
    expect(groupsOf([short, foods])).toEqual([['0', '1']]);
    expect(groupsOf([short, foods, health])).toEqual([['0', '1'], ['2']]);
  });

  it('prefer the application that is still open to one that has ended.', () => {
    const again = applied('n', { day: 40 });
    const items = [applied('a'), rejected('r', { ...AT_ORRIN }), again];
    const update = sketchItem('u', 'in_review', { ...AT_ORRIN, day: 45 });
    expect(groupsOf([...items, update])).toEqual([
      ['a', 'r'],
      ['n', 'u'],
    ]);
  });
});
