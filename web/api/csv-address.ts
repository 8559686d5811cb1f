// Where the file of exactly what the table shows is found.
import { columnOf, type ColumnId } from '../state/list-columns.ts';
import { listParameters, type ListQuery } from './list-parameters.ts';

/** The same applications in the same order, with the same columns. */
export function csvAddress(query: ListQuery, columns: readonly ColumnId[]): string {
  const parameters = listParameters(query);
  parameters.set('columns', columns.flatMap((id) => columnOf(id).csv).join(','));
  return `/api/v1/applications.csv?${parameters}`;
}
