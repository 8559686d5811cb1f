// The heads of the columns; those with an order of their own sort the list.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ListQuery } from '../api/client.ts';
import { COLUMNS, GRID } from './application-columns.ts';

interface TableHeadProps {
  query: ListQuery;
  onSort: (sort: ListQuery['sort']) => void;
}

export function TableHead({ query, onSort }: TableHeadProps) {
  const ascending = query.order === 'asc';
  const Arrow = ascending ? ArrowUp : ArrowDown;
  return (
    <div
      role="rowgroup"
      className="sticky top-[calc(var(--spacing-header)+var(--spacing-toolbar))] z-10 bg-surface max-sm:hidden"
    >
      <div role="row" aria-rowindex={1} className={`${GRID} h-8 border-b border-line text-sm text-muted`}>
        {COLUMNS.map(({ words, sort, place }) => {
          const sorted = sort !== null && sort === query.sort;
          return (
            <div
              key={words}
              role="columnheader"
              aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : undefined}
              className={place}
            >
              {sort === null ? (
                words
              ) : (
                <button
                  type="button"
                  onClick={() => onSort(sort)}
                  className={`inline-flex min-h-6 items-center gap-1 hover:text-ink ${sorted ? 'font-medium text-ink' : ''}`}
                >
                  {words}
                  {sorted && <Arrow size={13} aria-hidden />}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
