// Whether the file is asked for with all that the table shows.
import { expect, it } from 'vitest';
import { CSV_COLUMNS, csvQuery } from '../../src/contracts/api.ts';
import { ALL_COLUMNS, columnOf } from '../state/list-columns.ts';
import { toListQuery } from '../state/list-search.ts';
import { csvAddress } from './csv-address.ts';

const parametersOf = (address: string) =>
  Object.fromEntries(new URL(address, 'http://x.example').searchParams);

it('asks for the same applications in the same order with the same columns', () => {
  const query = toListQuery({ q: 'a&b', status: 'offer', silent: 'yes', source: 'x y', sort: 'role' }, 0);
  const address = csvAddress(query, ['company', 'activity', 'next']);
  expect(csvQuery.parse(parametersOf(address))).toEqual({
    q: 'a&b',
    status: ['offer'],
    silent: true,
    hidden: false,
    source: 'x y',
    sort: 'role',
    order: 'asc',
    columns: ['company', 'last_activity_at', 'next_step', 'silent_since', 'needs_review'],
  });
});

it('has, for each column of the table, columns that the server knows', () => {
  for (const id of ALL_COLUMNS) {
    expect(columnOf(id).csv.length).toBeGreaterThan(0);
    for (const name of columnOf(id).csv) expect(CSV_COLUMNS).toContain(name);
  }
});
