// Which columns the table shows, and in which order.
import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react';
import { readListSearch, type ListSearch } from '../state/list-search.ts';
import {
  ALL_COLUMNS,
  columnOf,
  DEFAULT_COLUMNS,
  moveColumn,
  toggleColumn,
  writeColumns,
  type ColumnId,
} from '../state/list-columns.ts';
import { keepColumns } from '../state/own-columns.ts';
import { Button } from './button.tsx';
import { Popover } from './popover.tsx';

interface ColumnPickerProps {
  search: ListSearch;
  columns: readonly ColumnId[];
  /** Those of them that find room. */
  fitting: readonly ColumnId[];
  onChange: (search: ListSearch) => void;
}

interface LineProps {
  id: ColumnId;
  columns: readonly ColumnId[];
  fits: boolean;
  onColumns: (columns: readonly ColumnId[]) => void;
}

function Line({ id, columns, fits, onColumns }: LineProps) {
  const { words } = columnOf(id);
  const at = columns.indexOf(id);
  const shown = at >= 0;
  return (
    <li className="flex items-center gap-1">
      <label className="flex min-h-8 flex-1 items-center gap-2.5 rounded-md px-2 hover:bg-hover">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={shown}
          disabled={shown && columns.length === 2}
          onChange={() => onColumns(toggleColumn(columns, id))}
        />
        {words}
        {!fits && <span className="text-sm text-muted">no room here</span>}
      </label>
      {([-1, 1] as const).map((by) => (
        <Button
          key={by}
          tone="quiet"
          size="icon"
          aria-label={`Move ${words} ${by < 0 ? 'up' : 'down'}`}
          disabled={!shown || (by < 0 ? at === 1 : at === columns.length - 1)}
          onClick={() => onColumns(moveColumn(columns, id, by))}
        >
          {by < 0 ? <ChevronUp size={15} aria-hidden /> : <ChevronDown size={15} aria-hidden />}
        </Button>
      ))}
    </li>
  );
}

export function ColumnPicker({ search, columns, fitting, onChange }: ColumnPickerProps) {
  const choose = (chosen: readonly ColumnId[]) => {
    const cols = writeColumns(chosen);
    keepColumns(cols);
    onChange(readListSearch({ ...search, cols }));
  };
  const hidden = ALL_COLUMNS.filter((id) => !columns.includes(id));
  return (
    <Popover
      label="Columns"
      title="Columns"
      className="inline-flex h-8 items-center gap-2 rounded-md border border-edge px-2.5 hover:bg-hover"
      face={
        <>
          <Columns3 size={16} aria-hidden />
          <span className="max-lg:hidden">Columns</span>
        </>
      }
    >
      {() => (
        <>
          <ul className="w-72 max-w-full">
            {[...columns.slice(1), ...hidden].map((id) => (
              <Line
                key={id}
                id={id}
                columns={columns}
                fits={!columns.includes(id) || fitting.includes(id)}
                onColumns={choose}
              />
            ))}
          </ul>
          {writeColumns(columns) !== '' && (
            <div className="mt-1 border-t border-line p-1">
              <Button tone="quiet" size="small" onClick={() => choose(DEFAULT_COLUMNS)}>
                As usual
              </Button>
            </div>
          )}
        </>
      )}
    </Popover>
  );
}
