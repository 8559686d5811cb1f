// Finds our columns in the first row of a tab, wherever a person has put them by now.
import { AccountError } from '../../contracts/mail-account.ts';

/** The column by which rows are found again; the last of ours, so that sorting ours with those to their right takes it along. */
export const ID_COLUMN = 'id';

export interface Layout {
  /** Where each of our columns stands, from 0, in our order. */
  at: readonly number[];
  /** Where the ids stand. */
  idAt: number;
  /** Columns up to the last of ours. */
  width: number;
  /** Headings that are still to be written, by column. */
  missing: ReadonlyMap<number, string>;
  /** Nothing of ours stands there yet. */
  fresh: boolean;
}

function layoutOf(at: number[], idAt: number, missing: Map<number, string>, fresh: boolean): Layout {
  return { at, idAt, width: Math.max(...at, idAt) + 1, missing, fresh };
}

/**
 * Headings that are gone, or new in this version, get a new column to the right of everything.
 * @param rows the tab as far as it was read, the headings first
 * @throws AccountError `settings` where the tab holds something else
 */
export function readLayout(rows: readonly (readonly unknown[])[], columns: readonly string[]): Layout {
  const headings = (rows[0] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : cell));
  const isEmpty = rows.every((row) => row.every((cell) => cell === '' || cell === null));
  if (isEmpty) {
    const missing = new Map([...columns, ID_COLUMN].map((name, index) => [index, name]));
    return layoutOf([...columns.keys()], columns.length, missing, true);
  }
  const idAt = headings.indexOf(ID_COLUMN);
  const known = columns.map((name) => headings.indexOf(name));
  if (idAt < 0) {
    const isOurs = known.filter((index) => index >= 0).length > columns.length / 2;
    throw new AccountError(
      'settings',
      isOurs
        ? `the tab has lost the heading “${ID_COLUMN}” of the hidden column by which rows are known; write it back, or name another tab`
        : 'the tab holds something else than applications; name another tab, or an empty one',
    );
  }
  let free = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const missing = new Map<number, string>();
  const at = known.map((index, n) => {
    if (index >= 0) return index;
    missing.set(free, columns[n]!);
    return free++;
  });
  return layoutOf(at, idAt, missing, false);
}
