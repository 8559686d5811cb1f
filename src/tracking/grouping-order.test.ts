// Tests that grouping and folding depend on what the items are, never on the order they are handed over in.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepIds } from '../domain/application-id.ts';
import type { Item } from '../domain/application.ts';
import type { Correction, CorrectionBody } from '../domain/correction.ts';
import type { Guesses } from '../domain/decision.ts';
import { KINDS, STATUSES } from '../domain/kind.ts';
import { tiesOf } from '../pipeline/assemble.ts';
import { correlate } from '../pipeline/correlate.ts';
import { fold } from '../pipeline/fold.ts';
import { componentsOf } from './components.ts';

const DAY = 86_400_000;
const SIZE = 9;
const id = (n: number) => `item-${n}`;
const maybe = <T>(...values: readonly T[]) => fc.constantFrom(null, ...values);

/** Few values of everything, so that most pairs of items have something in common and something apart. */
const itemArbitrary: fc.Arbitrary<Omit<Item, 'id'>> = fc
  .record({
    at: fc.option(
      fc.constantFrom(1, 2, 30, 140, 400).map((day) => day * DAY),
      { freq: 6 },
    ),
    messageId: maybe('<m1>', '<m2>'),
    textHash: fc.constantFrom('t1', 't2', 't3'),
    threads: fc.subarray(['<m1>', '<m2>', 'provider:1'], { maxLength: 2 }),
    fromDomain: maybe('hollin.example', 'pyre.example'),
    kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'not_job')),
    confidence: fc.constantFrom(0.62, 0.8, 0.99),
    review: fc.boolean(),
    company: maybe('Hollin', 'Hollin GmbH', 'Pyre & Sons', 'Hollin Deutschland'),
    role: maybe('Data Engineer', 'Senior Data Engineer', 'Night Baker'),
    reqId: fc.option(fc.constantFrom('R-1', 'r-1', 'R-2'), { freq: 3 }),
    location: maybe('Leeds', 'Ghent'),
    ats: maybe('greenhouse', 'lever'),
    postingIds: fc.subarray(['greenhouse:hollin:1', 'lever:pyre:2'], { maxLength: 1 }),
    companyConfidence: fc.constantFrom(0.35, 0.7, 0.95),
    roleConfidence: fc.constantFrom(0.4, 0.9),
    perhaps: fc.constantFrom<Guesses>(
      { company: [], role: [] },
      {
        company: [
          { value: 'Hollin', probability: 0.3 },
          { value: 'Pyre & Sons', probability: 0.2 },
        ],
        role: [{ value: 'Night Baker', probability: 0.2 }],
      },
      {
        company: [{ value: 'Pyre', probability: 0.1 }],
        role: [{ value: 'Data Engineer', probability: 0.4 }],
      },
    ),
    entry: fc.boolean(),
    said: fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.record({ company: maybe('Hollin', 'Pyre & Sons') }) },
      { weight: 1, arbitrary: fc.record({ role: maybe('Night Baker'), reqId: maybe('R-2') }) },
    ),
  })
  .map(({ kind, confidence, review, entry, ...rest }) => ({
    ...rest,
    decision: { kind, confidence, review, evidence: [], reason: 'because', direction: 'received' as const },
    fromLabels: rest.fromDomain === null ? [] : [rest.fromDomain.split('.')[0] as string],
    by: 'machine' as const,
    taught: [],
    entry: entry && rest.ats === null,
    companyConfidence: rest.company === null ? 0 : rest.companyConfidence,
    roleConfidence: rest.role === null ? 0 : rest.roleConfidence,
    postingUrl: null,
    salary: null,
    contact: null,
    interview: null,
  }));

const anItem = fc.nat(SIZE - 1).map(id);
const someItems = fc.uniqueArray(anItem, { minLength: 1, maxLength: 3 });
const bodyArbitrary: fc.Arbitrary<CorrectionBody> = fc.oneof(
  fc.record({ type: fc.constant('split' as const), items: someItems, from: someItems }),
  fc.record({ type: fc.constant('move' as const), items: someItems, from: someItems, to: anItem }),
  fc.record({ type: fc.constant('merge' as const), a: anItem, b: anItem }),
  fc.record({ type: fc.constant('status' as const), item: anItem, status: maybe(...STATUSES) }),
  fc.record({ type: fc.constant('hide' as const), item: anItem, hidden: fc.boolean() }),
);

interface World {
  items: Item[];
  shuffled: Item[];
  corrections: Correction[];
}

const world: fc.Arbitrary<World> = fc
  .record({
    bare: fc.array(itemArbitrary, { minLength: 1, maxLength: SIZE }),
    bodies: fc.array(bodyArbitrary, { maxLength: 4 }),
  })
  .chain(({ bare, bodies }) => {
    const items = bare.map((item, n): Item => ({ ...item, id: id(n) }));
    const corrections = bodies.map((body, n) => ({ id: `c${n}`, seq: n, madeAt: n, body }));
    const shuffled = fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
    return shuffled.map((order) => ({ items, shuffled: order, corrections }));
  });

function applicationsOf(items: readonly Item[], corrections: readonly Correction[]) {
  const { groups, loose } = correlate(items, corrections);
  const folded = groups.map((group) => {
    const ids = new Set(group.map((member) => member.item.id));
    return fold(
      '',
      group,
      corrections.filter(({ body }) => 'item' in body && ids.has(body.item)),
    );
  });
  return {
    members: groups.map((group) => group.map(({ item, twin }) => `${item.id}${twin ? ' twin' : ''}`)),
    folded,
    loose: loose.map((item) => item.id).sort(),
  };
}

test('Items in any order make the same applications.', () => {
  fc.assert(
    fc.property(world, ({ items, shuffled, corrections }) => {
      expect(applicationsOf(shuffled, corrections)).toEqual(applicationsOf(items, corrections));
    }),
    { numRuns: 4000 },
  );
});

test('Every item stands in exactly one application or in none.', () => {
  fc.assert(
    fc.property(world, ({ items, corrections }) => {
      const { members, loose } = applicationsOf(items, corrections);
      const placed = [...members.flat().map((name) => name.replace(' twin', '')), ...loose].sort();
      expect(placed).toEqual(items.map((item) => item.id).sort());
    }),
    { numRuns: 2000 },
  );
});

test('Items that a person moved to one application stand with the item they were moved to.', () => {
  fc.assert(
    fc.property(world, someItems, anItem, ({ items, corrections }, moved, to) => {
      const there = new Set(items.map((item) => item.id));
      const from = [...there].filter((item) => !moved.includes(item) && item !== to);
      const move = {
        id: 'last',
        seq: 99,
        madeAt: 99,
        body: { type: 'move' as const, items: moved, from, to },
      };
      const { groups, loose } = correlate(items, [...corrections, move]);
      const home = groups.find((group) => group.some(({ item }) => item.id === to));
      if (!there.has(to) || home === undefined || loose.some((item) => moved.includes(item.id))) return;
      const ids = home.map(({ item }) => item.id);
      for (const item of moved) if (there.has(item)) expect(ids).toContain(item);
    }),
    { numRuns: 3000 },
  );
});

test('A copy of a mail that turns up later does not push aside the one that the person corrected.', () => {
  const [bare] = fc.sample(itemArbitrary, 1);
  const copy = (n: number, at: number): Item => ({
    ...(bare as Item),
    id: id(n),
    at,
    messageId: '<m1>',
    textHash: 't1',
    entry: true,
  });
  const note = (n: number, item: string) => ({
    id: `c${n}`,
    seq: n,
    madeAt: n,
    body: { type: 'note' as const, item, text: 'asked for the salary' },
  });
  const shown = (corrections: readonly Correction[]) =>
    correlate([copy(0, DAY), copy(1, 2 * DAY)], corrections).groups.flatMap((group) =>
      group.filter(({ twin }) => !twin).map(({ item }) => item.id),
    );
  expect(shown([])).toEqual([id(0)]);
  expect(shown([note(1, id(1))])).toEqual([id(1)]);
  expect(shown([note(1, id(1)), note(2, id(0))])).toEqual([id(0)]);
});

test('Blocks grouped one by one give what they give together.', () => {
  fc.assert(
    fc.property(world, ({ items, corrections }) => {
      const naming = (item: Item) =>
        corrections.filter(({ body }) => JSON.stringify(body).includes(`"${item.id}"`));
      const blocks = componentsOf(items, (item) => tiesOf(item, naming(item)));
      const apart = blocks.flatMap((block) => applicationsOf(block, corrections).members);
      expect(apart.map(String).sort()).toEqual(applicationsOf(items, corrections).members.map(String).sort());
    }),
    { numRuns: 3000 },
  );
});

test('A second regrouping of the same groups keeps every id, in whatever order they come.', () => {
  const groupsArbitrary = fc.array(fc.uniqueArray(anItem, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(groupsArbitrary, groupsArbitrary, fc.func(fc.nat()), (drawn, before, order) => {
      const apart = (groups: readonly string[][]) => {
        const seen = new Set<string>();
        return groups
          .map((group) => group.filter((item) => !seen.has(item) && seen.add(item)))
          .filter((group) => group.length > 0);
      };
      const groups = apart(drawn);
      const previous = new Map(apart(before).flatMap((group, n) => group.map((item) => [item, `old-${n}`])));
      let made = 0;
      const ages = new Map([...new Set(previous.values())].map((old, n) => [old, n % 2]));
      const first = keepIds(groups, previous, ages, () => `new-${made++}`);
      expect(new Set(first.ids).size).toBe(groups.length);
      const assigned = groups.flatMap((group, n) =>
        group.map((item) => [item, first.ids[n] as string] as const),
      );
      const turned = groups
        .map((group, n) => ({ group, id: first.ids[n] as string }))
        .sort((a, b) => order(a.id) - order(b.id));
      const again = keepIds(
        turned.map(({ group }) => group),
        new Map(assigned),
        ages,
        () => 'never',
      );
      expect(again.ids).toEqual(turned.map((one) => one.id));
    }),
    { numRuns: 2000 },
  );
});
