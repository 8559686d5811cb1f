// Tests which statements of a connection get a name, and that neither counting nor keeping grows without end.
import { expect, it } from 'vitest';
import { RepeatedStatements } from './repeated-statements.ts';

const namesOf = (repeated: RepeatedStatements, statement: string, times: number) =>
  Array.from({ length: times }, () => repeated.nameOf(statement));

it('A statement has a name from the fifth time, the same each time, and another than others.', () => {
  const repeated = new RepeatedStatements();
  const names = namesOf(repeated, 'select 1 where $1', 6);
  expect(names.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(names[4]).toMatch(/^hearback_0_[\da-f]{32}$/u);
  expect(names[5]).toBe(names[4]);
  expect(namesOf(repeated, 'select 2 where $1', 5)[4]).not.toBe(names[4]);
});

it('No more than a hundred have one, and what comes once does not push them out.', () => {
  const repeated = new RepeatedStatements();
  for (let n = 0; n < 5000; n += 1) repeated.nameOf(`once ${n}`);
  const named = Array.from({ length: 150 }, (_, n) => namesOf(repeated, `often ${n}`, 5)[4]);
  expect(named.filter((name) => name !== undefined)).toHaveLength(100);
  expect(repeated.nameOf('often 0')).toBe(named[0]);
});

it('Once all are forgotten, none of the old names comes back.', () => {
  const repeated = new RepeatedStatements();
  const [before] = namesOf(repeated, 'select 1', 5).slice(4);
  repeated.forgetAll();
  const after = namesOf(repeated, 'select 1', 5);
  expect(after.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(after[4]).toBeDefined();
  expect(after[4]).not.toBe(before);
});
