// Table or board of the same applications.
import { Columns2, Rows3, type LucideIcon } from 'lucide-react';
import { readListSearch, type ListSearch } from '../state/list-search.ts';

interface ViewSwitchProps {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}

const VIEWS: readonly (readonly ['' | 'board', string, LucideIcon])[] = [
  ['', 'Table', Rows3],
  ['board', 'Board', Columns2],
];

export function ViewSwitch({ search, onChange }: ViewSwitchProps) {
  return (
    <div
      role="group"
      aria-label="Shown as"
      className="inline-flex shrink-0 rounded-md border border-edge p-px"
    >
      {VIEWS.map(([view, words, Icon]) => (
        <button
          key={words}
          type="button"
          aria-label={words}
          title={words}
          aria-pressed={(search.view ?? '') === view}
          className="inline-flex min-h-7 items-center gap-2 rounded px-2.5 text-muted hover:text-ink aria-pressed:bg-hover aria-pressed:font-medium aria-pressed:text-ink max-sm:px-2"
          onClick={() => onChange(readListSearch({ ...search, view }))}
        >
          <Icon size={16} aria-hidden />
          <span aria-hidden className="max-lg:hidden">
            {words}
          </span>
        </button>
      ))}
    </div>
  );
}
