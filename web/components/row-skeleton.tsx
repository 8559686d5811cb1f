// A row of the list whose application is still on its way, in the true layout.
import type { ColumnId } from '../state/list-columns.ts';
import { GRID } from './application-columns.ts';

/** Widths in percent, so that the rows do not look stamped. */
const WIDTHS = [62, 48, 75, 55, 68, 42, 58];
const widthOf = (index: number) => `${WIDTHS[index % WIDTHS.length]}%`;

/** @param columns those that are shown, or null for two lines */
export function RowSkeleton({ index, columns }: { index: number; columns: readonly ColumnId[] | null }) {
  if (columns === null) {
    return (
      <div aria-hidden className="flex h-row-tall flex-col justify-center gap-2 border-b border-line">
        <div className="skeleton h-3.5" style={{ width: widthOf(index) }} />
        <div className="skeleton h-3.5" style={{ width: widthOf(index + 3) }} />
      </div>
    );
  }
  return (
    <div aria-hidden className={`${GRID} h-row border-b border-line`}>
      <div className="skeleton ml-1 size-4" />
      {columns.map((id, at) => (
        <div key={id} className="skeleton h-3.5" style={{ width: widthOf(index + at * 3) }} />
      ))}
    </div>
  );
}
