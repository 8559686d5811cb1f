// The columns the person chose last, for lists whose address names none.
import type { ListSearch } from './list-search.ts';
import { readColumns, writeColumns } from './list-columns.ts';

const KEY = 'hearback.columns';

/** As `writeColumns` writes them; empty for the usual ones. */
function ownColumns(): string {
  try {
    return writeColumns(readColumns(localStorage.getItem(KEY) ?? ''));
  } catch {
    return '';
  }
}

export function keepColumns(columns: string): void {
  try {
    if (columns === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, columns);
  } catch {
    // Storage is full or blocked: the address alone remembers them.
  }
}

/** The plain list, as the person likes it; any other address means what it says. */
export function withOwnColumns(search: ListSearch): ListSearch {
  const cols = ownColumns();
  return Object.keys(search).length === 0 && cols !== '' ? { cols } : search;
}
