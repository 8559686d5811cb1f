// Tests that what a person says of an application holds for all of it.
import { describe, expect, it } from 'vitest';
import { groupsOf, sketchItem } from '../../../test/flow/sketch-item.ts';
import type { Item } from '../../domain/application.ts';
import type { Correction } from '../../domain/correction.ts';
import { correlate } from '../correlate.ts';

const AT_WORKLY = { company: 'Workly', role: 'Miller' };
const applied = sketchItem('a', 'application_received', AT_WORKLY);
const rejected = sketchItem('b', 'rejection', { ...AT_WORKLY, day: 5 });

const fieldSet = (
  item: string,
  field: 'company' | 'role' | 'req_id',
  value: string | null,
  seq = 1,
): Correction => ({ id: `c${seq}`, seq, madeAt: 0, body: { type: 'field', item, field, value } });

function membersOf(items: readonly Item[], corrections: readonly Correction[] = []): Item[] {
  return correlate(items, corrections)
    .groups.flat()
    .map(({ item }) => item);
}

describe('what the person said of an application', () => {
  it('holds for all of its mails, so that setting it on one does not tear it apart.', () => {
    const items = [{ ...applied, said: { company: 'Orrin Mills' } }, rejected];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
    expect(membersOf(items).map(({ company }) => company)).toEqual(['Orrin Mills', 'Orrin Mills']);
    expect(groupsOf([applied, { ...rejected, said: { role: 'Baker' } }])).toEqual([['a', 'b']]);
  });

  it('lets the application find the mails of its new name.', () => {
    const later = sketchItem('c', 'offer', { company: 'Orrin Mills', role: 'Miller', day: 9 });
    expect(groupsOf([applied, rejected, later])).toEqual([['a', 'b'], ['c']]);
    expect(groupsOf([{ ...applied, said: { company: 'Orrin Mills' } }, rejected, later])).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('gives a mail that stood alone its application.', () => {
    const lost = sketchItem('n', 'in_review', { day: 3 });
    expect(groupsOf([applied, lost])).toEqual([['a'], ['n']]);
    expect(groupsOf([applied, { ...lost, said: { company: 'Workly' } }])).toEqual([['a', 'n']]);
  });

  it('takes the last word of each field where two mails of one application were told different things.', () => {
    const items = [
      { ...applied, said: { company: 'Late Mills', role: 'Early Role' } },
      { ...rejected, said: { company: 'Early Mills', role: 'Late Role' } },
    ];
    const corrections = [
      fieldSet('b', 'company', 'Early Mills', 1),
      fieldSet('a', 'role', 'Early Role', 2),
      fieldSet('b', 'role', 'Late Role', 3),
      fieldSet('a', 'company', 'Late Mills', 4),
    ];
    expect(membersOf(items, corrections)).toMatchObject([
      { company: 'Late Mills', role: 'Late Role' },
      { company: 'Late Mills', role: 'Late Role' },
    ]);
  });

  it('yields to a split, which takes the mail out again.', () => {
    const split: Correction = {
      id: 's',
      seq: 2,
      madeAt: 0,
      body: { type: 'split', items: ['b'], from: ['a'] },
    };
    const items = [{ ...applied, said: { company: 'Orrin Mills' } }, rejected];
    expect(correlate(items, [split]).groups.map((group) => group.map(({ item }) => item.id))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  it('teaches nothing to a mail that is only guessed to belong to it.', () => {
    const other = sketchItem('o', 'application_received', { company: 'Workly', role: 'Driver', day: 1 });
    const guess = sketchItem('g', 'in_review', { company: 'Workly', day: 4 });
    const items = [{ ...applied, said: { company: 'Orrin Mills' } }, other, guess];
    expect(groupsOf(items)).toEqual([['a'], ['o', 'g']]);
  });
});
