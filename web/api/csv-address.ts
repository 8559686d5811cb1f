// Where the file of exactly what the table shows is found.
import { columnOf, type ColumnId } from '../state/list-columns.ts';
import { addressOf } from './call.ts';
import { listParameters, type ListQuery } from './list-parameters.ts';

/** The same applications in the same order, with the same columns. */
export function csvAddress(query: ListQuery, columns: readonly ColumnId[]): string {
  const named = columns.flatMap((id) => columnOf(id).csv).join(',');
  return addressOf('/applications.csv', 'get', { query: { ...listParameters(query), columns: named } });
}
