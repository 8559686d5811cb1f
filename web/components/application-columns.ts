// How the columns of the list are laid out.
import { columnOf, GAP, type ColumnId } from '../state/list-columns.ts';

/** Heights of a row in CSS pixels; the tokens `row` and `row-tall` say the same. */
export const ROW = 40;
export const ROW_TALL = 60;

/** Rows and heads take the columns from the table around them. */
export const GRID = 'grid grid-cols-(--columns) items-center gap-x-4';

const BOX = 24;
const PADDING = 24;
/** The widest the page becomes. */
const WIDEST = 1440;

/** The room for columns beside the box that selects a row. @param page width of the page, CSS pixels */
export function roomFor(page: number): number {
  return Math.min(page, WIDEST) - 2 * PADDING - BOX - GAP;
}

/** `grid-template-columns` with the box that selects a row in front. */
export function tracksOf(columns: readonly ColumnId[]): string {
  const tracks = columns.map((id) => {
    const { least, share } = columnOf(id);
    return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
  });
  return [`${BOX}px`, ...tracks].join(' ');
}
