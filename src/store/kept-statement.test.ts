// Tests that a statement that is kept is the one that would be put together anew.
import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  option,
  property,
  record,
  string,
} from 'fast-check';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { expect, it } from 'vitest';
import { STATUSES } from '../domain/kind.ts';
import { keptStatement } from './kept-statement.ts';
import { narrowed, narrowingOf } from './narrowed-applications.ts';
import type { Schema } from './schema.ts';

const db = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (one) => new SqliteIntrospector(one),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

const absent = <T>(value: T) => option(constant(value), { nil: undefined });
const text = constantFrom('', 'rowan mills', '100% _\\', '?', 'applied', 'null');
const filters = record({
  text,
  statuses: array(constantFrom(...STATUSES), { maxLength: 3 }),
  needsReview: option(boolean(), { nil: undefined }),
  hidden: boolean(),
  silent: option(boolean(), { nil: undefined }),
  source: option(text, { nil: undefined }),
  company: option(text, { nil: undefined }),
  since: option(integer(), { nil: undefined }),
  until: absent(7),
  now: integer(),
  overdue: option(constant({ applied: 1, in_review: 2, assessment: 3, interview: 4 })),
});

it('A kept statement has the words and the values of one that is made anew, in whatever order filters come.', () => {
  assert(
    property(array(record({ filter: filters, user: string() }), { minLength: 1, maxLength: 8 }), (asked) => {
      for (const { filter, user } of asked) {
        const given = { user, narrowing: narrowingOf(filter) };
        const build = (values: typeof given) => narrowed(db, values.user, values.narrowing).select('id');
        const kept = keptStatement(db, 'ids', given, build);
        const anew = build(given).compile();
        expect([kept.sql, kept.parameters]).toEqual([anew.sql, anew.parameters]);
      }
    }),
  );
});

it('Statements of different names are kept apart, and so are values of different names.', () => {
  const one = (column: 'source' | 'company') =>
    keptStatement(db, 'rows', { [column]: 'x' }, (values) =>
      db
        .selectFrom('applications')
        .select('id')
        .where(column, '=', values[column] as string),
    ).sql;
  expect(one('source')).toContain('"source" = ?');
  expect(one('company')).toContain('"company" = ?');
  const named = (name: 'id' | 'role') =>
    keptStatement(db, name, { user: 'u' }, ({ user }) =>
      db.selectFrom('applications').select(name).where('user_id', '=', user),
    ).sql;
  expect(named('id')).not.toBe(named('role'));
});

it('What stands in a statement as it is makes another statement when it is another.', () => {
  const limited = (user: string, limit: boolean) =>
    keptStatement(db, 'limited', { user, limit }, (values) => {
      const rows = db.selectFrom('applications').select('id').where('user_id', '=', values.user);
      return values.limit ? rows.limit(1) : rows;
    });
  expect(limited('a', true).sql).not.toBe(limited('a', false).sql);
  expect(limited('a', true).sql).toBe(limited('b', true).sql);
  expect(limited('b', true).parameters).toEqual(['b', 1]);
});
