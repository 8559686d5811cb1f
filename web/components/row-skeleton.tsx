// A row of the list whose application is still on its way, in the true layout.
import { GRID } from './application-columns.ts';

/** Widths in percent, so that the rows do not look stamped. */
const WIDTHS = [62, 48, 75, 55, 68, 42, 58];
const widthOf = (index: number) => `${WIDTHS[index % WIDTHS.length]}%`;

export function RowSkeleton({ index }: { index: number }) {
  return (
    <div aria-hidden className={`${GRID} h-row-tall content-center gap-y-2 border-b border-line sm:h-row`}>
      <div className="skeleton h-3.5" style={{ width: widthOf(index) }} />
      <div className="skeleton h-3.5" style={{ width: widthOf(index + 3) }} />
      <div className="skeleton h-3.5 w-20 max-sm:hidden" />
      <div className="skeleton h-3.5 w-20 max-lg:hidden" />
      <div className="skeleton h-3.5 w-14 max-lg:hidden" />
      <div className="skeleton h-3.5 w-20 max-sm:hidden" />
    </div>
  );
}
