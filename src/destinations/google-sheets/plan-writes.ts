// Compares a tab with what it should hold: which rows are to be written, and where.
import type { Cell, SyncReport, SyncWish, TableRow } from '../../contracts/destination.ts';
import type { Layout } from './read-layout.ts';

/** What one row is to hold; null leaves a cell as it is. */
export interface PlannedRow {
  /** Counts from 1, as in the sheet. */
  row: number;
  cells: (string | number | null)[];
}

export interface Plan {
  appended: PlannedRow[];
  updated: PlannedRow[];
  /** Where each id stands once all is written. */
  rowOf: ReadonlyMap<string, number>;
  report: SyncReport;
}

type Wish = Pick<SyncWish, 'columns' | 'rows' | 'mark'>;

/** More than this does not fit into a cell. */
const LONGEST_CELL = 50_000;

/** As it is written: never nothing, which would leave what stands there. */
function written(cell: Cell | undefined): string | number {
  if (typeof cell === 'number') return cell;
  return (cell ?? '').slice(0, LONGEST_CELL).toWellFormed();
}

const shown = (cell: unknown): string =>
  cell === undefined || cell === null ? '' : String(cell as string | number | boolean);

/** The tab as it was read, and what is to become of it. */
class Comparison {
  readonly #layout: Layout;
  readonly #rows: readonly (readonly unknown[])[];
  readonly rowOf = new Map<string, number>();
  readonly appended: PlannedRow[] = [];
  readonly updated: PlannedRow[] = [];
  #next: number;

  constructor(layout: Layout, rows: readonly (readonly unknown[])[]) {
    this.#layout = layout;
    this.#rows = rows;
    this.#next = Math.max(rows.length, 1) + 1;
    for (const [index, row] of rows.entries()) {
      const id = shown(row[layout.idAt]);
      if (index === 0 || id === '') continue;
      if (this.rowOf.has(id)) this.#empty(index + 1);
      else this.rowOf.set(id, index + 1);
    }
  }

  /** Writes what differs. @returns whether anything does */
  update(row: number, cells: readonly (readonly [at: number, cell: string | number])[]): boolean {
    const before = this.#rows[row - 1] ?? [];
    const different = cells.filter(([at, cell]) => shown(before[at]) !== shown(cell));
    if (different.length === 0) return false;
    this.updated.push({ row, cells: this.#spread(different) });
    return true;
  }

  append(id: string, cells: readonly (readonly [at: number, cell: string | number])[]): void {
    const row = this.#next++;
    this.rowOf.set(id, row);
    this.appended.push({ row, cells: this.#spread([...cells, [this.#layout.idAt, id]]) });
  }

  /** A copy that a person made of a row: it would grow old beside the one that is kept up to date. */
  #empty(row: number): void {
    const { at, idAt } = this.#layout;
    this.update(
      row,
      [...at, idAt].map((index) => [index, '']),
    );
  }

  #spread(cells: readonly (readonly [at: number, cell: string | number])[]): (string | number | null)[] {
    const all: (string | number | null)[] = Array.from({ length: this.#layout.width }, () => null);
    for (const [at, cell] of cells) all[at] = cell;
    return all;
  }
}

/** Puts the applications over the tab. @returns which of the tab's ids were among them, and what that comes to */
async function lay(
  tab: Comparison,
  { rows }: Pick<Wish, 'rows'>,
  cellsOf: (row: TableRow) => (readonly [number, string | number])[],
): Promise<{ seen: ReadonlySet<string>; added: number; changed: number }> {
  const seen = new Set<string>();
  let added = 0;
  let changed = 0;
  for await (const application of rows()) {
    const { id, wanted } = application;
    const row = tab.rowOf.get(id);
    if (seen.has(id) || (row === undefined && !wanted)) continue;
    seen.add(id);
    if (row === undefined) {
      tab.append(id, cellsOf(application));
      added += 1;
    } else if (tab.update(row, cellsOf(application))) changed += 1;
  }
  return { seen, added, changed };
}

/** @param rows the tab, the headings first */
export async function planWrites(
  wish: Wish,
  layout: Layout,
  rows: readonly (readonly unknown[])[],
): Promise<Plan> {
  const tab = new Comparison(layout, rows);
  const cellsOf = ({ cells }: TableRow) => layout.at.map((at, index) => [at, written(cells[index])] as const);
  const { seen, added, changed } = await lay(tab, wish, cellsOf);
  const markAt = layout.at[wish.columns.indexOf(wish.mark.column)] ?? layout.idAt;
  let removed = 0;
  for (const [id, row] of tab.rowOf)
    if (!seen.has(id) && tab.update(row, [[markAt, wish.mark.text]])) removed += 1;
  const report = { rows: seen.size, added, changed, removed };
  return { appended: tab.appended, updated: tab.updated, rowOf: tab.rowOf, report };
}
