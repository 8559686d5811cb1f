// Tests that no group which an item matches is missed by looking only where a key is common.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchItem } from '../../../test/flow/sketch-item.ts';
import type { Item } from '../../domain/application.ts';
import { addMember, emptyGroup, type Group } from './group.ts';
import { KinFinder } from './kin-finder.ts';
import { matchGroup, mayBeSame } from './match.ts';

const SURE = { stage: 6, reason: '', confidence: 1 };
const NAMES = [
  'Kinovia',
  'Kinovia Clinical GmbH',
  'Kinovia Deutschland',
  'The Kinovia Group',
  'Bäckerei Höfler',
  'Baeckerei Hoefler',
  'Groupe Hospitalier Meridon',
  'GH Meridon',
  'Meridon Health Partners',
  'meridonhealth',
  'OBS De Regenboogtuin',
  'Regenboogtuin',
  'Air Nordica',
  'Air Costa',
  '...',
];
const ROLES = ['Miller', 'Senior Miller', 'Night Baker', 'Miller (m/w/d)'];
const DOMAINS = ['kinovia.example', 'meridon.example', 'posts.example'];

const one = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
const fields = fc.record({
  kind: fc.constantFrom('application_received' as const, 'rejection' as const, 'interview_invite' as const),
  company: one(NAMES),
  companyConfidence: fc.constantFrom(0.3, 0.6, 0.9),
  role: one(ROLES),
  roleConfidence: fc.constantFrom(0.5, 0.7, 0.9),
  perhaps: one(ROLES),
  fromDomain: one(DOMAINS),
  ats: one(['lever', 'workday']),
  reqId: one(['R-1', 'R-2']),
  threads: fc.subarray(['<t1>', '<t2>']),
  postingIds: fc.subarray(['lever:orrin:7', 'lever:orrin:8']),
});

function itemOf(
  id: string,
  { kind, perhaps, ...more }: typeof fields extends fc.Arbitrary<infer T> ? T : never,
): Item {
  const guessed = perhaps === null ? [] : [{ value: perhaps, probability: 0.4 }];
  return { ...sketchItem(id, kind, more), perhaps: { company: [], role: guessed } };
}

describe('KinFinder', () => {
  it('finds every group that the item matches or may be one with.', () => {
    let matches = 0;
    fc.assert(
      fc.property(
        fc.array(fields, { minLength: 1, maxLength: 12 }),
        fields,
        fc.subarray(DOMAINS),
        (all, asked, carriers) => {
          const finder = new KinFinder();
          const groups: Group[] = all.map((given, n) => {
            const group = emptyGroup(null);
            const item = itemOf(`m${n}`, given);
            addMember(group, item, SURE);
            finder.note(group, item);
            return group;
          });
          const item = itemOf('asked', asked);
          const services = new Set(carriers);
          const kin = finder.kinOf(item);
          const fitting = groups.filter(
            (group) =>
              matchGroup(item, group, services) !== null || mayBeSame(item, group, services) !== null,
          );
          matches += fitting.length;
          expect(fitting.filter((group) => !kin.includes(group))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
    expect(matches).toBeGreaterThan(500);
  });

  it('gives the groups in the order in which they were opened, and none that has nothing in common.', () => {
    const finder = new KinFinder();
    const opened = ['Orrin Mills', 'Kinovia', 'Orrin Bakery', 'Orrin'].map((company, n) => {
      const group = emptyGroup(null);
      finder.note(group, sketchItem(`m${n}`, 'application_received', { company }));
      return group;
    });
    finder.note(
      opened[2] as Group,
      sketchItem('again', 'rejection', { company: 'Orrin Bakery', role: 'Miller' }),
    );
    const kin = finder.kinOf(sketchItem('asked', 'rejection', { company: 'Orrin' }));
    expect(kin.map((group) => opened.indexOf(group))).toEqual([0, 2, 3]);
  });

  it('knows where an item is, also after its group became part of another.', () => {
    const finder = new KinFinder();
    const [a, b] = [emptyGroup(null), emptyGroup(null)];
    for (const [group, id] of [
      [a, 'm1'],
      [b, 'm2'],
    ] as const) {
      const item = sketchItem(id, 'application_received', {});
      addMember(group, item, SURE);
      finder.note(group, item);
    }
    expect(finder.homeOf('m1')).toBe(a);
    finder.move(a, b);
    expect(finder.homeOf('m1')).toBe(b);
    expect(finder.homeOf('m3')).toBeUndefined();
  });
});
