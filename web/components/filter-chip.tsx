// A filter above the list: what it is set to, a panel to set it, and a cross to remove it.
import { ChevronDown, X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ListQuery } from '../api/list-parameters.ts';
import type { ListSearch } from '../state/list-search.ts';
import { Popover } from './popover.tsx';

/** What the panel of a filter knows and does. */
export interface FilterBodyProps {
  search: ListSearch;
  query: ListQuery;
  /** @param replace whether the way back leaves this step out */
  onChange: (search: ListSearch, replace?: boolean) => void;
}

interface FilterChipProps {
  /** "Status". */
  words: string;
  /** "Applied, Offer"; null while it leaves nothing out. */
  value: string | null;
  onRemove: () => void;
  children: ReactNode;
}

const SHAPE = 'inline-flex min-h-7 items-center gap-1 whitespace-nowrap';
const FRAME = 'inline-flex max-w-full shrink-0 rounded-full border';
const ON = 'border-accent bg-accent-soft';
const OFF = 'border-line hover:bg-hover';

export function FilterChip({ words, value, onRemove, children }: FilterChipProps) {
  const chip = useRef<HTMLDivElement>(null);
  const remove = () => {
    chip.current?.querySelector('button')?.focus();
    onRemove();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onChip = (event.target as Element).closest('[popover]') === null;
    if (value !== null && onChip && (event.key === 'Delete' || event.key === 'Backspace')) remove();
  };
  return (
    <div ref={chip} onKeyDown={onKeyDown} className={`${FRAME} ${value === null ? OFF : ON}`}>
      <Popover
        label={`Filter by ${words.toLowerCase()}${value === null ? '' : `: ${value}. Change`}`}
        className={`${SHAPE} min-w-0 ${value === null ? 'rounded-full px-2.5' : 'rounded-l-full pr-1 pl-2.5'}`}
        face={
          <>
            <span className={value === null ? '' : 'text-muted'}>{value === null ? words : `${words}:`}</span>
            {value === null ? (
              <ChevronDown size={14} aria-hidden className="text-muted" />
            ) : (
              <bdi className="max-w-56 truncate font-medium">{value}</bdi>
            )}
          </>
        }
      >
        {() => children}
      </Popover>
      {value !== null && (
        <button
          type="button"
          aria-label={`Remove the filter ${words}`}
          title="Remove (Del)"
          className={`${SHAPE} rounded-r-full pr-2 pl-1 text-muted hover:text-ink`}
          onClick={remove}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
