// The heads of the columns; those with an order of their own sort the list.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ListQuery } from '../api/list-parameters.ts';
import { columnOf, type ColumnId } from '../state/list-columns.ts';
import { GRID } from './application-columns.ts';
import { BulkBox } from './bulk-box.tsx';

interface TableHeadProps {
  query: ListQuery;
  columns: readonly ColumnId[];
  /** How many applications match. */
  total: number;
  onSort: (sort: ListQuery['sort']) => void;
}

function Head({ id, query, onSort }: { id: ColumnId } & Omit<TableHeadProps, 'columns' | 'total'>) {
  const { words, sort } = columnOf(id);
  const ascending = query.order === 'asc';
  const Arrow = ascending ? ArrowUp : ArrowDown;
  const sorted = sort !== null && sort === query.sort;
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : undefined}
      className={`min-w-0 truncate ${id === 'mails' ? 'text-right' : ''}`}
    >
      {sort === null ? (
        words
      ) : (
        <button
          type="button"
          onClick={() => onSort(sort)}
          className={`inline-flex min-h-6 items-center gap-1 hover:text-ink focus-visible:-outline-offset-2 ${sorted ? 'font-medium text-ink' : ''}`}
        >
          {words}
          {sorted && <Arrow size={13} aria-hidden />}
        </button>
      )}
    </div>
  );
}

export function TableHead({ query, columns, total, onSort }: TableHeadProps) {
  return (
    <div
      role="rowgroup"
      className="sticky top-[calc(var(--spacing-header)+var(--spacing-toolbar))] z-10 bg-surface"
    >
      <div role="row" aria-rowindex={1} className={`${GRID} h-row border-b border-line text-sm text-muted`}>
        <div role="columnheader" className="h-full">
          <BulkBox query={query} total={total} />
        </div>
        {columns.map((id) => (
          <Head key={id} id={id} query={query} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}
