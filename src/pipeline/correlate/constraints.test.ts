// Tests what splits, moves and merges do to the grouping, in every order and after an undo.
import { describe, expect, it } from 'vitest';
import { groupsOf, sketchCorrections, sketchItem, type Sketch } from '../../../test/flow/sketch-item.ts';
import { correlate } from '../correlate.ts';

const about = (id: string, role: string, day: number, sketch: Sketch = {}) =>
  sketchItem(id, day === 0 ? 'application_received' : 'rejection', {
    company: 'Orrin Mills',
    role,
    day,
    ...sketch,
  });
const M1 = about('m1', 'Miller', 0);
const M2 = about('m2', 'Miller', 3);
const K1 = about('k1', 'Payroll Accountant', 0);
const K2 = about('k2', 'Payroll Accountant', 4);
const ALL = [M1, M2, K1, K2];

describe('split', () => {
  it('makes the items an application of their own.', () => {
    expect(groupsOf(ALL, sketchCorrections({ type: 'split', items: ['m2'], from: ['m1'] }))).toEqual([
      ['k1', 'k2'],
      ['m1'],
      ['m2'],
    ]);
  });

  it('keeps the items together that were split off together.', () => {
    const split = sketchCorrections({ type: 'split', items: ['m2', 'k2'], from: ['m1', 'k1'] });
    expect(groupsOf(ALL, split)).toEqual([['k1'], ['m1'], ['m2', 'k2']]);
  });

  it('holds when later mails arrive, which may join either side.', () => {
    const split = sketchCorrections({ type: 'split', items: ['m2'], from: ['m1'] });
    const late = about('m3', 'Miller', 8, { threads: ['<t>'] });
    const items = [M1, { ...M2, threads: ['<t>'] }, late];
    expect(groupsOf(items, split)).toEqual([['m1'], ['m2', 'm3']]);
  });

  it('keeps a mail out of the part that it was left behind by, even in one conversation.', () => {
    const items = [M1, M2, about('m3', 'Miller', 8)].map((item) => ({ ...item, threads: ['<t>'] }));
    const split = sketchCorrections({ type: 'split', items: ['m1'], from: ['m2', 'm3'] });
    expect(groupsOf(items, split)).toEqual([['m1'], ['m2', 'm3']]);
  });

  it('is void for an item that a later correction seats elsewhere.', () => {
    const corrections = sketchCorrections(
      { type: 'split', items: ['m2'], from: ['m1'] },
      { type: 'move', items: ['m2'], from: [], to: 'k1' },
    );
    expect(groupsOf(ALL, corrections)).toEqual([['k1', 'm2', 'k2'], ['m1']]);
  });
});

describe('move', () => {
  it('takes items from one application to another.', () => {
    const corrections = sketchCorrections({ type: 'move', items: ['m2'], from: ['m1'], to: 'k1' });
    expect(groupsOf(ALL, corrections)).toEqual([['k1', 'm2', 'k2'], ['m1']]);
  });

  it('can be moved back.', () => {
    const corrections = sketchCorrections(
      { type: 'move', items: ['m2'], from: ['m1'], to: 'k1' },
      { type: 'move', items: ['m2'], from: ['k1', 'k2'], to: 'm1' },
    );
    expect(groupsOf(ALL, corrections)).toEqual([
      ['k1', 'k2'],
      ['m1', 'm2'],
    ]);
  });

  it('gives a loose mail its place.', () => {
    const outreach = sketchItem('x', 'recruiter_outreach', { company: 'Tarn Foundry' });
    const corrections = sketchCorrections({ type: 'move', items: ['x'], from: [], to: 'm1' });
    expect(groupsOf([M1, outreach], corrections)).toEqual([['m1', 'x']]);
  });

  it('moves an item to where the target was moved.', () => {
    const corrections = sketchCorrections(
      { type: 'move', items: ['m2'], from: ['m1'], to: 'k1' },
      { type: 'split', items: ['k1', 'k2', 'm2'], from: [] },
      { type: 'move', items: ['m1'], from: [], to: 'k2' },
    );
    expect(groupsOf(ALL, corrections)).toEqual([['k1', 'm1', 'm2', 'k2']]);
  });
});

describe('merge', () => {
  it('unites two applications, every mail of both.', () => {
    const merge = sketchCorrections({ type: 'merge', a: 'm2', b: 'k2' });
    expect(groupsOf(ALL, merge)).toEqual([['k1', 'm1', 'm2', 'k2']]);
  });

  it('unites across companies.', () => {
    const other = about('z1', 'Welder', 0, { company: 'Tarn Foundry' });
    expect(groupsOf([M1, other], sketchCorrections({ type: 'merge', a: 'm1', b: 'z1' }))).toEqual([
      ['m1', 'z1'],
    ]);
  });

  it('unites three applications step by step.', () => {
    const other = about('z1', 'Welder', 0, { company: 'Tarn Foundry' });
    const merges = sketchCorrections(
      { type: 'merge', a: 'm1', b: 'k1' },
      { type: 'merge', a: 'k2', b: 'z1' },
    );
    expect(groupsOf([...ALL, other], merges)).toHaveLength(1);
  });

  it('of an application with itself changes nothing.', () => {
    expect(groupsOf(ALL, sketchCorrections({ type: 'merge', a: 'm1', b: 'm2' }))).toEqual(groupsOf(ALL));
    expect(groupsOf(ALL, sketchCorrections({ type: 'merge', a: 'm1', b: 'm1' }))).toEqual(groupsOf(ALL));
  });

  it('is undone by a later split, and a later merge wins again.', () => {
    const merge = { type: 'merge', a: 'm1', b: 'k1' } as const;
    const split = { type: 'split', items: ['k1', 'k2'], from: ['m1', 'm2'] } as const;
    expect(groupsOf(ALL, sketchCorrections(merge, split))).toEqual([
      ['k1', 'k2'],
      ['m1', 'm2'],
    ]);
    expect(groupsOf(ALL, sketchCorrections(merge, split, merge))).toHaveLength(1);
  });

  it('tells that the person put the mails there.', () => {
    const { groups } = correlate([M1, K1], sketchCorrections({ type: 'merge', a: 'm1', b: 'k1' }));
    expect(groups[0]?.map(({ link }) => link.reason)).toContain('merged by you');
  });

  it('ends the doubt which of the united applications a mail belongs to.', () => {
    const vague = sketchItem('v', 'rejection', { company: 'Orrin Mills', day: 6 });
    const items = [M1, K1, vague];
    const doubt = (corrections: ReturnType<typeof sketchCorrections>) =>
      correlate(items, corrections)
        .groups.flat()
        .find(({ item }) => item.id === 'v')?.link.confidence ?? 0;
    expect(doubt([])).toBeLessThan(0.5);
    expect(doubt(sketchCorrections({ type: 'merge', a: 'm1', b: 'k1' }))).toBeGreaterThan(0.5);
  });
});

describe('corrections and twins', () => {
  const copy = { messageId: '<1@orrin.example>', textHash: 'same' };

  it('hold when another copy of the mail turns up that would stand before the one they name.', () => {
    const items = [M1, about('m2', 'Miller', 3, copy), about('m0', 'Miller', 3, copy)];
    const split = sketchCorrections({ type: 'split', items: ['m2'], from: ['m1'] });
    expect(groupsOf(items, split)).toEqual([['m1'], ['m2']]);
    const left = sketchCorrections({ type: 'split', items: ['m1'], from: ['m2'] });
    expect(groupsOf(items, left)).toEqual([['m1'], ['m2']]);
  });
});
